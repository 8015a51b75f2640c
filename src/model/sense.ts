import { z } from 'zod';
import { idSchema } from './ids.ts';
import { textSchema } from './text.ts';

/** What one source means by a concept. */
export const senseSchema = z.strictObject({
  /** Id of the source that uses the concept. */
  source: idSchema.describe('Id van de bron die het begrip gebruikt: de naam van haar map in content/bronnen. Voorbeeld: vgs.'),
  /** Id of the locator in that source where it does so most clearly. */
  locator: idSchema.describe('Id van de plaats in die bron waar het begrip het duidelijkst staat, uit locators van de bron. Voorbeeld: fig-2.'),
  /** What the source says, in our own Dutch words, with its hedges. */
  text: textSchema.describe('Wat de bron ermee bedoelt, in onze eigen woorden en met haar voorbehoud. Voorbeeld: De onderzoekers noemen de koers onder toewijding.'),
  /** False when the source names the term without explaining it; the page then says "genoemd, niet uitgelegd". */
  explained: z.boolean().default(true).describe('Schrijf false als de bron de term noemt zonder hem uit te leggen; de pagina zegt dan "genoemd, niet uitgelegd". Laat het anders weg.'),
  /** Whose statement it is when it is not the maker's own, for instance "de raad" or "Van der Lans, geciteerd door het college". */
  speaker: textSchema.optional().describe('Wie aan het woord is, als dat niet de maker van de bron is. Voorbeeld: de raad.'),
});

/** One source's meaning of a concept. */
export type Sense = Readonly<z.infer<typeof senseSchema>>;
