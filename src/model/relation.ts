import { z } from 'zod';
import { citationSchema, idSchema } from './ids.ts';
import { textSchema } from './text.ts';

/**
 * The closed list of relation types. `inverse` is derived and never written by hand; `label` is the Dutch heading above the targets.
 * The names follow SKOS where SKOS has them (https://www.w3.org/TR/skos-reference/#semantic-relations).
 */
export const RELATION_TYPES = {
  broader: { inverse: 'narrower', label: 'Ruimer begrip' },
  narrower: { inverse: 'broader', label: 'Enger begrip' },
  partOf: { inverse: 'hasPart', label: 'Onderdeel van' },
  hasPart: { inverse: 'partOf', label: 'Bestaat uit' },
  related: { inverse: 'related', label: 'Hangt samen met' },
  contrastsWith: { inverse: 'contrastsWith', label: 'Te onderscheiden van' },
  similarTo: { inverse: 'similarTo', label: 'Lijkt op' },
  appliedIn: { inverse: 'applies', label: 'Toegepast in' },
  applies: { inverse: 'appliedIn', label: 'Past toe' },
} as const;

/** One of the nine relation types. */
export type RelationType = keyof typeof RELATION_TYPES;

/** The names of the relation types, in the order in which readers see them. */
export const RELATION_TYPE_NAMES = Object.keys(RELATION_TYPES) as [RelationType, ...RelationType[]];

/** A typed link from one concept to another, as an editor writes it on one of the two sides. */
export const relationSchema = z.strictObject({
  /** Type of the link, seen from the concept in whose file it stands. */
  type: z.enum(RELATION_TYPE_NAMES).describe(`Soort verband, gezien vanuit het begrip van dit bestand: ${Object.entries(RELATION_TYPES).map(([type, { label }]) => `${type} (${label.toLowerCase()})`).join(', ')}.`),
  /** Id of the concept at the other end. */
  target: idSchema.describe('Id van het begrip aan de andere kant: de bestandsnaam in content/begrippen, zonder .mdx. Voorbeeld: koersvastheid.'),
  /** Who makes the link: `source` (then `locator` is needed) or `interpretation` (then it is ours). `similarTo` is always ours. */
  basis: z.enum(['source', 'interpretation']).describe('Wie het verband legt: source als een bron dat doet (vul dan locator in), interpretation als wij het doen. Bij similarTo altijd interpretation.'),
  /** Where the source makes the link, as `vgs#fig-2`; required when basis is `source`. */
  locator: citationSchema.optional().describe('Vindplaats waar de bron het verband legt, geschreven als bron#vindplaats; nodig bij basis: source. Voorbeeld: "vgs#fig-2".'),
  /** One Dutch sentence that says why we draw the link; required when the two concepts come from different sources. */
  note: textSchema.optional().describe('Eén zin die zegt waarom wij het verband leggen; nodig als de twee begrippen uit verschillende bronnen komen.'),
});

/** A relation as written in a concept's file. */
export type Relation = Readonly<z.infer<typeof relationSchema>>;
