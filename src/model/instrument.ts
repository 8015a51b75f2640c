import { z } from 'zod';
import { citationSchema, idSchema } from './ids.ts';
import { textSchema } from './text.ts';

/** What a source says, in our words, with the places where it says so. */
export const instrumentBasisSchema = z.strictObject({
  /** What it is about, when it stands under a name of its own. */
  title: textSchema.optional().describe('Waar het over gaat, als het een eigen naam heeft. Voorbeeld: Beheer van de wegen.'),
  /** What the source says. */
  text: textSchema.describe('Wat de bron zegt, in eigen woorden.'),
  /** Where it says so. */
  citations: z.array(citationSchema).min(1).describe('Vindplaatsen waar de bron het zegt. Voorbeeld: ["bodok#koorddansmodel"].'),
});

/** Something a reader looks at or answers: after a source, or a question of ours. */
export const instrumentItemSchema = z.strictObject({
  /** Id within its list; part of the name of the answer. */
  id: idSchema.describe('Id, eenmalig binnen deze lijst. Kleine letters, cijfers en streepjes. Voorbeeld: politieke-druk.'),
  /** Short name or the question itself. */
  label: textSchema.describe('Korte naam, of de vraag zelf. Voorbeeld: Politieke druk.'),
  /** What the source says about it, or how we mean the question. */
  text: textSchema.optional().describe('Wat de bron erover zegt, of hoe wij de vraag bedoelen.'),
  /** Id of the concept it is about. */
  concept: idSchema.optional().describe('Id van het begrip waar het over gaat: de bestandsnaam in content/begrippen, zonder .mdx.'),
  /** Where the source says it; needed unless `interpretation` is true. */
  citations: z.array(citationSchema).default([]).describe('Vindplaatsen waar de bron het zegt, geschreven als bron#vindplaats; nodig tenzij interpretation true is. Voorbeeld: ["vgs#fig-2"].'),
  /** True when it is ours and not a source's. */
  interpretation: z.boolean().default(false).describe('Schrijf true als het onze eigen vraag of tekst is. Laat het anders weg.'),
  /** Name of the group it belongs to; items of a group stand together. */
  group: textSchema.optional().describe('Naam van de groep waar het bij hoort; wat bij elkaar hoort, staat na elkaar.'),
});

/** An answer a reader can choose. */
export const instrumentOptionSchema = z.strictObject({
  /** Id within the part. */
  id: idSchema.describe('Id van het antwoord, eenmalig binnen dit onderdeel. Voorbeeld: laat-zien.'),
  /** What readers see. */
  label: textSchema.describe('Het antwoord zoals lezers het zien. Voorbeeld: Laat ik al zien.'),
});

/** The ways to answer: free text, one of several, ticks, ticks with a note for each crossing of rows and columns, or points to divide. */
export const PART_TYPES = ['open', 'choose', 'mark', 'grid', 'divide'] as const;

/** A part of an instrument: questions that are answered in the same way. */
export const instrumentPartSchema = z.strictObject({
  /** Id within the instrument; also the anchor of the part. */
  id: idSchema.describe('Id van het onderdeel, eenmalig binnen dit instrument; ook het anker op de pagina. Voorbeeld: sturingsvormen.'),
  /** Heading of the part. */
  title: textSchema.describe('Kop van het onderdeel.'),
  /** What the reader does here; ours. */
  intro: textSchema.optional().describe('Wat de lezer hier doet; een tekst van ons.'),
  /** How it is answered. */
  type: z.enum(PART_TYPES).describe('Hoe men antwoordt: open (vrije tekst), choose (één antwoord kiezen), mark (aankruisen), grid (per rij en kolom aankruisen met een aantekening) of divide (punten verdelen).'),
  /** The answers of `choose`. */
  options: z.array(instrumentOptionSchema).max(9).default([]).describe('De antwoorden waaruit men kiest, bij choose.'),
  /** What is asked, of `open`, `choose` and `mark`. */
  items: z.array(instrumentItemSchema).default([]).describe('Wat er gevraagd wordt, bij open, choose en mark.'),
  /** The rows of `grid`. */
  rows: z.array(instrumentItemSchema).default([]).describe('De rijen, bij grid.'),
  /** The columns of `grid`. */
  columns: z.array(instrumentItemSchema).default([]).describe('De kolommen, bij grid.'),
  /** What is said of a row that does not play here, of `grid`. */
  skip: textSchema.optional().describe('Wat men aankruist als een rij hier niet speelt, bij grid. Voorbeeld: Speelt hier niet.'),
  /** The question about an empty crossing, with {rij} and {kolom} for their names, of `grid`. */
  ask: textSchema.optional().describe('De vraag bij een leeg vak, met {rij} en {kolom} voor hun namen, bij grid. Voorbeeld: Wat doet u bij {rij} aan {kolom}?'),
  /** The question about a row of which nothing is filled in, with {rij}, of `grid`. */
  askRow: textSchema.optional().describe('De vraag bij een rij waarvan niets is ingevuld, met {rij} voor haar naam, bij grid. Voorbeeld: Speelt {rij} hier?'),
  /** Id of the dataset whose rows get the points, of `divide`; its total is the number of points. */
  dataset: idSchema.optional().describe('Id van de cijfers waarvan de rijen punten krijgen, bij divide: de bestandsnaam in content/cijfers, zonder .yaml. Het totaal is het aantal punten.'),
});

/** `content/instrumenten/<id>.yaml`: a tool for reflection that runs in the reader's browser and keeps everything there. */
export const instrumentSchema = z.strictObject({
  /** Name of the instrument. */
  title: textSchema.describe('Naam van het instrument. Voorbeeld: Balanscheck.'),
  /** One or two sentences for cards and search engines. */
  description: textSchema.describe('Een of twee zinnen voor kaartjes en zoekmachines.'),
  /** Position among the instruments, counted from 1. */
  order: z.number().int().positive().describe('Nummer van het instrument in de volgorde op de site, vanaf 1.'),
  /** Minutes it takes, roughly. */
  minutes: z.number().int().positive().describe('Hoeveel minuten het ongeveer kost.'),
  /** `worksheet` is filled in by one reader; `group` puts the results of several side by side and has no parts. */
  form: z.enum(['worksheet', 'group']).default('worksheet').describe('Hoe het wordt gebruikt: worksheet (één lezer vult het in) of group (legt de uitkomsten van een groep naast elkaar, zonder eigen onderdelen). Weglaten betekent worksheet.'),
  /** What it is and what it is not; ours. */
  nature: textSchema.describe('Wat dit hulpmiddel is en wat niet; een tekst van ons.'),
  /** Where the idea comes from: what sources say, each with its places. */
  basis: z.array(instrumentBasisSchema).default([]).describe('Waar het idee vandaan komt: wat bronnen zeggen, met vindplaatsen.'),
  /** Worked examples of a source, shown before the questions. */
  examples: z.array(instrumentBasisSchema).default([]).describe('Uitgewerkte voorbeelden uit een bron, met titel en vindplaats; ze staan vóór de vragen.'),
  /** What is not in the examples; ours. */
  examplesNote: textSchema.optional().describe('Wat er bij de voorbeelden te bedenken is; een tekst van ons.'),
  /** The parts, in the order in which they are filled in. */
  parts: z.array(instrumentPartSchema).default([]).describe('De onderdelen, in de volgorde waarin men ze invult.'),
  /** Questions of ours to talk about afterwards. */
  questions: z.array(textSchema).default([]).describe('Vragen van ons om achteraf over door te praten.'),
});

/** An instrument as written in its file, defaults filled in. */
export type InstrumentData = Readonly<z.infer<typeof instrumentSchema>>;

/** A part of an instrument, defaults filled in. */
export type InstrumentPart = InstrumentData['parts'][number];

/** Something a reader looks at or answers, defaults filled in. */
export type InstrumentItem = InstrumentPart['items'][number];
