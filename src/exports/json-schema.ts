import { z } from 'zod';
import { CITATION_PATTERN, ID_PATTERN, MAX_ID_LENGTH } from '#model/ids.ts';
import { ledgerSchema } from '#model/move.ts';
import { ROOMS, type RoomName } from '#model/room.ts';
import { MATERIAL_PATTERN } from '#model/route.ts';
import { TEXT_PATTERN } from '#model/text.ts';

/** A JSON Schema, as text editors read it. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** What a file in the room is, as the title of its schema. */
const TITLES: Readonly<Record<RoomName, string>> = {
  bronnen: 'Bron',
  begrippen: 'Begrip',
  vergelijkingen: 'Vergelijking',
  cijfers: 'Cijfers',
  themas: 'Thema',
  routes: 'Leerroute',
  instrumenten: 'Instrument',
  paginas: 'Pagina over de site',
};

/** What an editor sees where a text has the wrong form; without it the message shows the pattern. */
const FORMS: ReadonlyMap<string, string> = new Map([
  [TEXT_PATTERN.source, 'Vul hier een tekst in.'],
  [ID_PATTERN.source, `Gebruik kleine letters, cijfers en streepjes, hoogstens ${String(MAX_ID_LENGTH)} tekens.`],
  [MATERIAL_PATTERN.source, 'Schrijf een link zoals in tekst: begrip:koers, bron:vgs#fig-2, vergelijking:sturingsvormen, thema:druk-en-schaarste of instrument:balanscheck.'],
  [CITATION_PATTERN.source, 'Schrijf bron#vindplaats tussen aanhalingstekens, bijvoorbeeld "vgs#fig-2".'],
]);

/** A schema as text editors take it; draft 7, the newest that yaml-language-server supports in full. */
function toJsonSchema(source: z.ZodType, title: string): JsonSchema {
  const { $schema, ...schema } = z.toJSONSchema(source, {
    target: 'draft-07',
    // What is written, so that a field with a default may be left out.
    io: 'input',
    override: ({ jsonSchema }) => {
      const form = FORMS.get(jsonSchema.pattern ?? '');
      if (form !== undefined) jsonSchema['patternErrorMessage'] = form;
    },
  });
  return { $schema, title, ...schema } as JsonSchema;
}

/** The JSON Schema of what an editor writes in a room. */
export function exportJsonSchema(room: RoomName): JsonSchema {
  return toJsonSchema(ROOMS[room].schema, TITLES[room]);
}

/** The text of `schemas/links.schema.json`: moves and withdrawals of addresses. */
export function formatLedgerSchema(): string {
  return `${JSON.stringify(toJsonSchema(ledgerSchema, 'Verhuizingen'), null, 2)}\n`;
}

/** The text of a room's file in `schemas/`. */
export function formatJsonSchema(room: RoomName): string {
  return `${JSON.stringify(exportJsonSchema(room), null, 2)}\n`;
}
