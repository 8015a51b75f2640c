import { z } from 'zod';
import { idSchema } from './ids.ts';
import { textSchema } from './text.ts';

/** Closed list of kinds of place in a source, with the Dutch name as readers see it. */
export const LOCATOR_KINDS = {
  section: 'paragraaf',
  figure: 'figuur',
  table: 'tabel',
  recommendation: 'aanbeveling',
  question: 'onderzoeksvraag',
  theme: 'thema',
  motion: 'onderdeel van de motie',
  list: 'opsomming',
  passage: 'passage',
} as const;

/** One of the kinds of place in a source. */
export type LocatorKind = keyof typeof LOCATOR_KINDS;

/** A place in the original publication; its id is the anchor of the passage that tells it. */
export const locatorSchema = z.strictObject({
  /** Anchor and address of the place, unique within the source. */
  id: idSchema.describe('Id van de plaats, eenmalig binnen de bron; dit wordt het adres van de passage. Kleine letters, cijfers en streepjes. Voorbeeld: par-2-3.'),
  /** How one cites the place, short: "§ 2.3", "figuur II", "aanbeveling 4". */
  label: textSchema.max(60).describe('Hoe men de plaats kort aanhaalt, hoogstens 60 tekens. Voorbeeld: § 2.3, figuur II of aanbeveling 4.'),
  /** Heading of the passage when the label alone says too little. */
  title: textSchema.max(120).optional().describe('Kop van de passage, als het label alleen te weinig zegt. Hoogstens 120 tekens. Voorbeeld: Scores op sturingsvormen.'),
  /** What sort of place it is. */
  kind: z.enum(Object.keys(LOCATOR_KINDS) as [LocatorKind, ...LocatorKind[]]).default('section').describe(`Wat voor plaats het is: ${Object.entries(LOCATOR_KINDS).map(([kind, label]) => `${kind} (${label})`).join(', ')}. Weglaten betekent section.`),
  /** Id of the locator this one is part of. */
  parent: idSchema.optional().describe('Id van de plaats waar deze een deel van is. Voorbeeld: hoofdstuk-2.'),
  /** Position among the locators of the source, counted from 1; left out, the position in the list counts. */
  order: z.number().int().positive().optional().describe('Nummer in de volgorde van de bron, vanaf 1. Laat het weg als de volgorde van deze lijst al goed is.'),
  /** Whose statement the passage reports when it is not the maker's own, for instance "de raad" or "de onderzoekers van BMC". */
  speaker: textSchema.optional().describe('Wie in de passage aan het woord is, als dat niet de maker van de bron is. Voorbeeld: de onderzoekers van BMC.'),
});

/** A locator as declared in a source's frontmatter. */
export type LocatorData = Readonly<z.infer<typeof locatorSchema>>;
