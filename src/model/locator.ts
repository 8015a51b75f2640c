import { z } from 'zod';
import { idSchema } from './ids.ts';

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
  id: idSchema,
  /** How one cites the place, short: "§ 2.3", "figuur II", "aanbeveling 4". */
  label: z.string().min(1).max(60),
  /** Heading of the passage when the label alone says too little. */
  title: z.string().min(1).max(120).optional(),
  /** What sort of place it is. */
  kind: z.enum(Object.keys(LOCATOR_KINDS) as [LocatorKind, ...LocatorKind[]]).default('section'),
  /** Id of the locator this one is part of. */
  parent: idSchema.optional(),
  /** Position among the locators of the source, counted from 1; left out, the position in the list counts. */
  order: z.number().int().positive().optional(),
  /** Whose statement the passage reports when it is not the maker's own, for instance "de raad" or "de onderzoekers van BMC". */
  speaker: z.string().min(1).optional(),
});

/** A locator as declared in a source's frontmatter. */
export type LocatorData = Readonly<z.infer<typeof locatorSchema>>;
