import { z } from 'zod';
import { comparisonSchema } from '#model/comparison.ts';
import { conceptSchema } from '#model/concept.ts';
import { datasetSchema } from '#model/dataset.ts';
import { citationSchema, idSchema } from '#model/ids.ts';
import { instrumentSchema } from '#model/instrument.ts';
import { KIND_NAMES } from '#model/kind.ts';
import { locatorSchema } from '#model/locator.ts';
import { RELATION_TYPE_NAMES } from '#model/relation.ts';
import { routeSchema } from '#model/route.ts';
import { senseSchema } from '#model/sense.ts';
import { sourceSchema } from '#model/source.ts';
import { themeSchema } from '#model/theme.ts';

/** The data files that have a JSON Schema, without extension. */
export type DataSchemaName = 'begrippen' | 'bronnen' | 'vergelijkingen' | 'themas' | 'routes' | 'instrumenten' | 'kaarten' | 'kennis';

// Objects are open: a reader of the files ignores fields that come later.
const open = z.looseObject;
const list = <Schema extends z.ZodType>(schema: Schema) => z.array(schema);
const path = z.string().regex(/^\//).describe('Adres op de site, vanaf de schuine streep.');
const address = z.url().describe('Volledig adres.');
const kinds = open(Object.fromEntries(KIND_NAMES.map((kind) => [kind, open({ label: z.string(), plural: z.string() })]))).describe('De soorten begrippen, met naam in enkelvoud en meervoud.');
const relationTypes = open(Object.fromEntries(RELATION_TYPE_NAMES.map((type) => [type, open({ inverse: z.enum(RELATION_TYPE_NAMES), label: z.string() })]))).describe('De soorten verband, met het omgekeerde verband en de naam op de pagina.');
const sense = open(senseSchema.shape);
const relation = open({ type: z.enum(RELATION_TYPE_NAMES), target: idSchema, basis: z.enum(['source', 'interpretation']), locator: citationSchema.optional(), note: z.string().optional() });
const cell = open({ text: z.string().optional(), value: z.number().optional(), unit: z.string().optional(), citations: list(citationSchema), interpretation: z.boolean() });

const SHAPES: Readonly<Record<DataSchemaName, z.ZodType>> = {
  begrippen: open({
    kinds, relationTypes,
    concepts: list(open({
      id: idSchema, url: path, term: z.string(), aliases: list(z.string()), kind: z.enum(KIND_NAMES), language: z.string().optional(), gloss: z.string().optional(), definition: z.string(), definedBy: citationSchema.optional(),
      senses: list(sense), relations: list(relation).describe('De verbanden, gezien vanuit dit begrip; ook die bij het andere begrip zijn geschreven.'),
      figures: list(open({ dataset: idSchema, title: z.string(), value: z.number(), unit: z.string(), total: z.string(), sampleSize: z.string(), citation: citationSchema })),
    })),
  }),
  bronnen: open({
    sources: list(open({
      id: idSchema, url: path, title: z.string(), titleByEditor: z.boolean(), label: z.string(), sign: z.string(), authors: list(z.string()), date: z.string().nullable(), dateText: z.string(), nature: z.string(),
      locators: list(open({ id: idSchema, label: z.string(), title: z.string(), url: path, parent: idSchema.nullable() })),
    })),
  }),
  vergelijkingen: open({
    comparisons: list(open({
      id: idSchema, url: path, title: z.string(), question: z.string(), columns: list(open({ id: idSchema, label: z.string() })),
      rows: list(open({ id: idSchema, label: z.string(), cells: z.record(z.string(), cell.nullable()).describe('De cel per kolom; null waar de bron zwijgt.') })),
    })),
  }),
  themas: open({ themes: list(open({ id: idSchema, url: path, title: z.string(), concepts: list(idSchema) })) }),
  routes: open({ routes: list(open({ ...routeSchema.shape, id: idSchema, url: path, reader: path.describe('De reader voor deelnemers.'), script: path.describe('Het draaiboek.'), concepts: list(idSchema).describe('De begrippen die men leest of die in de passages staan.') })) }),
  instrumenten: open({ instruments: list(open({ ...instrumentSchema.shape, id: idSchema, url: path })) }),
  kaarten: open({
    sources: list(open({ id: idSchema, label: z.string() })),
    sets: list(open({ id: z.string(), group: z.enum(['bron', 'soort', 'route']), label: z.string(), cards: list(idSchema) })).describe('De kaarten die bij elkaar horen.'),
    cards: list(open({
      id: idSchema, term: z.string(), language: z.string().optional(), url: path, kind: z.string(), definition: z.string(), basis: open({ label: z.string(), url: path }).nullable().describe('De vindplaats van de definitie; null als die van de redactie is.'),
      stem: z.string().optional().describe('De definitie met […] waar de term stond.'), wrong: list(idSchema).optional().describe('Begrippen die als antwoord fout zijn.'),
      sayings: list(open({ source: idSchema, text: z.string(), label: z.string(), url: path })).describe('Wat bronnen over het begrip zeggen zonder zich te verraden.'),
    })),
  }),
  kennis: open({
    version: z.string().describe('Versie van de inhoud.'), date: z.iso.date().describe('Dag van de laatste vastgelegde wijziging.'), licence: address, url: address, kinds, relationTypes,
    sources: list(open({ ...sourceSchema.shape, id: idSchema, url: address, originalUrl: address.nullable(), locators: list(open({ ...locatorSchema.shape, citation: citationSchema, url: address })) })),
    concepts: list(open({ ...conceptSchema.shape, id: idSchema, url: address })),
    comparisons: list(open({ ...comparisonSchema.shape, id: idSchema, url: address })),
    datasets: list(open({ ...datasetSchema.shape, id: idSchema, url: address })),
    themes: list(open({ ...themeSchema.shape, id: idSchema, url: address })),
    routes: list(open({ ...routeSchema.shape, id: idSchema, url: address })),
    instruments: list(open({ ...instrumentSchema.shape, id: idSchema, url: address })),
  }),
};

/** The JSON Schema (draft 2020-12) of a data file, as text. */
export function formatDataSchema(name: DataSchemaName, address: string): string {
  return `${JSON.stringify({ $id: address, title: `Balanceerstok: ${name}.json`, ...z.toJSONSchema(SHAPES[name], { io: 'output' }) }, null, 1)}\n`;
}
