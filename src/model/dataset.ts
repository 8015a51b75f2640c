import { z } from 'zod';
import { idSchema } from './ids.ts';
import { textSchema } from './text.ts';

/** One figure of a survey. */
export const datasetRowSchema = z.strictObject({
  /** Anchor of the row, unique within the dataset. */
  id: idSchema.describe('Id van de rij, eenmalig binnen deze cijfers. Kleine letters, cijfers en streepjes. Voorbeeld: lijnsturing.'),
  /** What the figure is about, in full. */
  label: textSchema.describe('Waar het cijfer over gaat, voluit. Voorbeeld: Project- en programmasturing.'),
  /** The figure, in the dataset's unit. */
  value: z.number().describe('Het cijfer, in de eenheid van unit, zonder aanhalingstekens en met een punt voor de decimalen. Voorbeeld: 2.7.'),
  /** Label of the group the row belongs to, when the figure groups its rows. */
  group: textSchema.optional().describe('Naam van de groep waar de rij bij hoort, als de figuur haar rijen groepeert.'),
  /** Id of the concept the row is about. */
  concept: idSchema.optional().describe('Id van het begrip waar de rij over gaat: de bestandsnaam in content/begrippen, zonder .mdx. Voorbeeld: lijnsturing.'),
});

/** Frontmatter-less `content/cijfers/<id>.yaml`: the figures of one table or figure of a source. */
export const datasetSchema = z.strictObject({
  /** Name of the dataset as readers see it. */
  title: textSchema.describe('Naam van de cijfers, zoals lezers die zien. Voorbeeld: Scores op sturingsvormen.'),
  /** What was asked or measured. */
  question: textSchema.describe('Wat er is gevraagd of gemeten, als hele vraag.'),
  /** Id of the source the figures come from. */
  source: idSchema.describe('Id van de bron waar de cijfers uit komen: de naam van haar map in content/bronnen. Voorbeeld: vgs.'),
  /** Id of the locator where they stand. */
  locator: idSchema.describe('Id van de plaats in die bron waar de cijfers staan. Voorbeeld: fig-2.'),
  /** Unit of every value: `procent` or `punten`. */
  unit: z.enum(['procent', 'punten', 'aantal']).describe('Eenheid van alle cijfers: procent, punten of aantal.'),
  /** What the rows add up to according to the source or to our own sum. */
  total: z.strictObject({
    /** The sum the rows must give, in the unit. */
    value: z.number().describe('De som waar de rijen precies op uitkomen, in de eenheid van unit. Voorbeeld: 100.'),
    /** How readers see it: "100%", "10 punten", "telt op tot 80%, niet verklaard". */
    text: textSchema.describe('Het totaal zoals lezers het zien. Voorbeeld: 10 punten, of: telt op tot 80%, niet verklaard.'),
  }).describe('Waar de rijen samen op uitkomen, volgens de bron of onze eigen som. Voorbeeld: { value: 10, text: "10 punten" }.'),
  /** Who answered, as the source describes it. */
  population: textSchema.describe('Wie er antwoordden, zoals de bron hen omschrijft. Voorbeeld: gemeentesecretarissen.'),
  /** Number of respondents as readers see it; "n niet vermeld" when the source is silent. */
  sampleSize: textSchema.describe('Aantal mensen dat antwoordde, zoals lezers het zien; "n niet vermeld" als de bron het niet zegt. Voorbeeld: n = 120.'),
  /** A remark a reader needs beside the figures. */
  note: textSchema.optional().describe('Een opmerking die een lezer naast de cijfers nodig heeft.'),
  /** The figures, in the order of the source. */
  rows: z.array(datasetRowSchema).min(1).describe('De cijfers, in de volgorde van de bron; minstens één. Voorbeeld: { id: lijnsturing, label: Lijnsturing, value: 2.7 }.'),
});

/** A dataset as written in its file. */
export type DatasetData = Readonly<z.infer<typeof datasetSchema>>;
