import { z } from 'zod';
import { idSchema } from './ids.ts';

/** What one source means by a concept. */
export const senseSchema = z.strictObject({
  /** Id of the source that uses the concept. */
  source: idSchema,
  /** Id of the locator in that source where it does so most clearly. */
  locator: idSchema,
  /** What the source says, in our own Dutch words, with its hedges. */
  text: z.string().min(1),
  /** False when the source names the term without explaining it; the page then says "genoemd, niet uitgelegd". */
  explained: z.boolean().default(true),
  /** Whose statement it is when it is not the maker's own, for instance "de raad" or "Van der Lans, geciteerd door het college". */
  speaker: z.string().min(1).optional(),
});

/** One source's meaning of a concept. */
export type Sense = Readonly<z.infer<typeof senseSchema>>;
