import { z } from 'zod';
import { citationSchema } from './ids.ts';
import { KIND_NAMES } from './kind.ts';
import { relationSchema } from './relation.ts';
import { senseSchema } from './sense.ts';

/** Frontmatter of `content/begrippen/<id>.mdx`: one notion. The body of the file is the explanation. */
export const conceptSchema = z.strictObject({
  /** Preferred term, as it stands in a Dutch sentence: lower case unless it is a name. */
  term: z.string().min(1).max(80),
  /** Other names readers know it by: synonyms, abbreviations, English or Dutch equivalents; shown on the page and searched. */
  aliases: z.array(z.string().min(1)).default([]),
  /** Inflected or misspelt forms that people search for; searched, not shown. */
  forms: z.array(z.string().min(1)).default([]),
  /** One of the 14 kinds. */
  kind: z.enum(KIND_NAMES),
  /** Language of the term when it is not Dutch, as a BCP 47 tag, for instance `en`. */
  language: z.enum(['en', 'de', 'fr', 'la']).optional(),
  /** Dutch gloss of a term in another language; required with `language`. */
  gloss: z.string().min(1).optional(),
  /** One or two sentences of plain Dutch that stand alone on a card. */
  definition: z.string().min(20).max(400),
  /** Where the definition comes from when it follows one source, as `bodok#koorddansmodel`; without it the definition is ours and marked as duiding. */
  definedBy: citationSchema.optional(),
  /** What each source means by it, at least one, each with its locator. */
  senses: z.array(senseSchema).min(1),
  /** False for everyday words ("leren", "ruimte"): the check on unlinked first use and other tools leave the bare word alone. */
  autolink: z.boolean().default(true),
  /** Typed links to other concepts, each written on one side only. */
  relations: z.array(relationSchema).default([]),
});

/** A concept as written in its file, defaults filled in. */
export type ConceptData = Readonly<z.infer<typeof conceptSchema>>;
