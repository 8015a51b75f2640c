import { readFile } from 'node:fs/promises';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { exportJsonSchema, formatJsonSchema, formatLedgerSchema } from '#exports/json-schema.ts';
import { readContent } from '#files/read.ts';
import { asRecord } from '#knowledge/data.ts';
import { identify, parseDocuments } from '#knowledge/parse.ts';
import { ROOM_NAMES, ROOMS, type RoomName } from '#model/room.ts';

const files = await readContent(process.cwd());
const documents = parseDocuments(files);

/** Every object schema within a schema, with the path that leads to it. */
function objectsIn(schema: unknown, path: string): readonly { readonly path: string; readonly object: Readonly<Record<string, unknown>> }[] {
  if (Array.isArray(schema)) return schema.flatMap((part, index) => objectsIn(part, `${path}/${String(index)}`));
  if (typeof schema !== 'object' || schema === null) return [];
  const object = asRecord(schema);
  const below = Object.entries(object).flatMap(([key, part]) => objectsIn(part, `${path}/${key}`));
  return object['properties'] === undefined || object['type'] !== 'object' ? below : [{ path, object }, ...below];
}

// `patternErrorMessage` is for text editors, and a web address is only checked roughly there.
function validator(room: RoomName) {
  return new Ajv({ strict: true, allErrors: true, keywords: ['patternErrorMessage'], formats: { uri: true } }).compile(exportJsonSchema(room));
}

describe.each(ROOM_NAMES)('the schema of %s', (room) => {
  const schema = exportJsonSchema(room);

  test('has a sentence for every field', () => {
    const fields = objectsIn(schema, room).flatMap(({ path, object }) => Object.entries(asRecord(object['properties'])).map(([name, field]) => ({ name: `${path}/${name}`, text: asRecord(field)['description'] })));
    expect(fields.length).toBeGreaterThan(2);
    expect(fields.filter(({ text }) => typeof text !== 'string' || !/^\p{Lu}.*[.?]$/su.test(text)).map(({ name }) => name)).toEqual([]);
  });

  test('has a title, is draft 7 and is closed everywhere', () => {
    expect(schema).toMatchObject({ $schema: 'http://json-schema.org/draft-07/schema#', title: expect.stringMatching(/^\p{Lu}/u) as string });
    expect(objectsIn(schema, room).filter(({ object }) => object['additionalProperties'] !== false).map(({ path }) => path)).toEqual([]);
  });

  test('is in its file as it is generated', async () => {
    const written = await readFile(`schemas/${room}.schema.json`, 'utf8').catch(() => '');
    expect(written.replaceAll('\r\n', '\n') === formatJsonSchema(room), `schemas/${room}.schema.json is verouderd: voer npm run schemas uit.`).toBe(true);
  });

  test('accepts all content', () => {
    const validate = validator(room);
    const refused = documents.filter((document) => document.room === room && !validate(document.data)).map(({ path }) => path);
    expect(refused).toEqual([]);
  });
});

test('the schema of the moves is in its file as it is generated', async () => {
  expect((await readFile('schemas/links.schema.json', 'utf8')).replaceAll('\r\n', '\n')).toBe(formatLedgerSchema());
});

test('fields with a default may be left out', () => {
  expect(exportJsonSchema('begrippen')).toMatchObject({ required: ['term', 'kind', 'definition', 'senses'] });
});

describe('broken content is refused', () => {
  const row = { id: 'a', label: 'A', cells: { een: { text: 'Ja.', citations: ['vgs#fig-2'] }, twee: null } };
  const comparison = { title: 'T', question: 'Q?', conclusion: 'C.', rowHeading: 'R', columns: [{ id: 'een', label: 'Een' }, { id: 'twee', label: 'Twee' }], rows: [row] };
  const withCell = (cell: unknown) => ({ ...comparison, rows: [{ ...row, cells: { een: cell } }] });
  const validate = validator('vergelijkingen');

  test('but not what is right', () => {
    expect(validate(comparison)).toBe(true);
  });

  test.each([
    ['a missing field', { ...comparison, title: undefined }, 'required'],
    ['an unknown field', { ...comparison, titel: 'T' }, 'additionalProperties'],
    ['an unknown field deeper', withCell({ tekst: 'Ja.' }), 'additionalProperties'],
    ['an empty text', { ...comparison, question: '' }, 'minLength'],
    ['a blank text', { ...comparison, question: '  ' }, 'pattern'],
    ['a list without items', { ...comparison, rows: [] }, 'minItems'],
    ['a value outside the list', { ...comparison, columns: [{ id: 'een', label: 'Een', type: 'getal' }] }, 'enum'],
    ['an id with a capital', { ...comparison, columns: [{ id: 'Een', label: 'Een' }] }, 'pattern'],
    ['a column id with a space', { ...comparison, rows: [{ ...row, cells: { 'een twee': null } }] }, 'propertyNames'],
    ['a citation without a place', withCell({ citations: ['vgs'] }), 'pattern'],
    ['text for a number', withCell({ value: '2,7' }), 'type'],
  ])('%s', (_, data, keyword) => {
    expect(validate(JSON.parse(JSON.stringify(data)))).toBe(false);
    expect(validate.errors?.map((error) => error.keyword)).toContain(keyword);
  });
});

describe('text editors find the schemas', () => {
  const yamlRooms = ROOM_NAMES.filter((room) => ROOMS[room].format === 'yaml');

  test('by the first line of every YAML file', () => {
    const lacking = files.filter(({ path, text }) => {
      const room = identify(path)?.room;
      return room !== undefined && ROOMS[room].format === 'yaml' && text.split(/\r?\n/)[0] !== `# yaml-language-server: $schema=../../schemas/${room}.schema.json`;
    });
    expect(lacking.map(({ path }) => path)).toEqual([]);
    expect(files.some(({ path }) => path.endsWith('.yaml'))).toBe(true);
  });

  test('by the settings of VS Code', async () => {
    const settings = asRecord(JSON.parse(await readFile('.vscode/settings.json', 'utf8')));
    expect(settings['yaml.schemas']).toEqual(Object.fromEntries(yamlRooms.map((room) => [`./schemas/${room}.schema.json`, `content/${room}/${ROOMS[room].glob}`])));
  });
});
