import { z } from 'zod';
import { citationSchema, idSchema } from './ids.ts';
import { textSchema } from './text.ts';

/** A cell of a comparison: a source's statement with its citations, or our reading of it. */
export const cellSchema = z.strictObject({
  /** What the cell says; may be left out when `value` says it all. */
  text: textSchema.optional().describe('Wat er in de cel staat. Mag weg als value alles zegt.'),
  /** The figure, when the cell holds one. */
  value: z.number().optional().describe('Het cijfer in de cel, zonder aanhalingstekens en met een punt voor de decimalen. Voorbeeld: 2.7.'),
  /** Unit of the figure. */
  unit: textSchema.optional().describe('Eenheid van het cijfer. Voorbeeld: punten.'),
  /** Where the source says it, as `vgs#fig-2`; needed unless `interpretation` is true. */
  citations: z.array(citationSchema).default([]).describe('Vindplaatsen waar de bron het zegt, geschreven als bron#vindplaats; nodig tenzij interpretation true is. Voorbeeld: ["vgs#fig-2"].'),
  /** True when the cell is our reading and not a source's statement. */
  interpretation: z.boolean().default(false).describe('Schrijf true als de cel onze eigen duiding is en geen uitspraak van een bron. Laat het anders weg.'),
});

/** A column of a comparison. */
export const columnSchema = z.strictObject({
  /** Id of the column, used in addresses and as the key of its cells. */
  id: idSchema.describe('Id van de kolom; onder deze naam staan de cellen in de rijen. Kleine letters, cijfers en streepjes. Voorbeeld: doelen.'),
  /** Head of the column. */
  label: textSchema.describe('Kop van de kolom. Voorbeeld: Wie de doelen bepaalt.'),
  /** Whether the cells hold texts or figures. */
  type: z.enum(['text', 'number']).default('text').describe('Wat de cellen bevatten: text (tekst) of number (cijfers). Weglaten betekent text.'),
  /** Unit of the figures in a number column. */
  unit: textSchema.optional().describe('Eenheid van de cijfers, bij een kolom met cijfers. Voorbeeld: punten.'),
  /** Id of the source the whole column speaks for. */
  source: idSchema.optional().describe('Id van de bron waarvoor de hele kolom spreekt: de naam van haar map in content/bronnen. Voorbeeld: vgs.'),
});

/** A row of a comparison. */
export const rowSchema = z.strictObject({
  /** Id of the row, used in addresses. */
  id: idSchema.describe('Id van de rij, eenmalig binnen deze vergelijking. Kleine letters, cijfers en streepjes. Voorbeeld: lijnsturing.'),
  /** Head of the row. */
  label: textSchema.describe('Kop van de rij. Voorbeeld: Lijnsturing.'),
  /** Id of the concept the row is about. */
  concept: idSchema.optional().describe('Id van het begrip waar de rij over gaat: de bestandsnaam in content/begrippen, zonder .mdx. Voorbeeld: lijnsturing.'),
  /** Cell per column id; `null` where the source is silent. Every column needs an entry. */
  cells: z.record(idSchema, cellSchema.nullable()).describe('Een cel voor elke kolom, met de id van de kolom ervoor; null waar de bron zwijgt. Voorbeeld: doelen: { text: "De organisatie zelf.", citations: ["vgs#fig-1"] }.'),
});

/** `content/vergelijkingen/<id>.yaml`: a table that puts statements side by side. */
export const comparisonSchema = z.strictObject({
  /** Name of the comparison. */
  title: textSchema.describe('Naam van de vergelijking. Voorbeeld: Zeven sturingsvormen.'),
  /** The question it answers. */
  question: textSchema.describe('De vraag waarop de vergelijking antwoord geeft, als hele vraag.'),
  /** Our conclusion; always shown as duiding. */
  conclusion: textSchema.describe('Onze conclusie; de site toont haar altijd als duiding.'),
  /** What a row is, as head of the first column: "Sturingsvorm". */
  rowHeading: textSchema.describe('Wat een rij is, als kop van de eerste kolom. Voorbeeld: Sturingsvorm.'),
  /** The columns, in reading order. */
  columns: z.array(columnSchema).min(1).describe('De kolommen, in leesvolgorde; minstens één. Voorbeeld: { id: doelen, label: Wie de doelen bepaalt, source: vgs }.'),
  /** The rows, in reading order. */
  rows: z.array(rowSchema).min(1).describe('De rijen, in leesvolgorde; minstens één, elk met een cel voor elke kolom.'),
});

/** A comparison as written in its file, defaults filled in. */
export type ComparisonData = Readonly<z.infer<typeof comparisonSchema>>;

/** A cell with defaults filled in. */
export type Cell = Readonly<z.infer<typeof cellSchema>>;
