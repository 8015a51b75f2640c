import { z } from 'zod';
import { idSchema } from './ids.ts';
import { textSchema } from './text.ts';

/** Frontmatter of `content/themas/<id>.mdx`: a synthesis across sources. Every paragraph of the body is cited or duiding. */
export const themeSchema = z.strictObject({
  /** Title of the theme. */
  title: textSchema.describe('Titel van het thema.'),
  /** One or two sentences for cards. */
  description: textSchema.describe('Een of twee zinnen voor kaartjes en zoekmachines.'),
  /** Position among the themes, counted from 1. */
  order: z.number().int().positive().describe('Nummer van het thema in de volgorde op de site, vanaf 1.'),
  /** Ids of the comparisons that belong to it. */
  comparisons: z.array(idSchema).default([]).describe('Ids van de vergelijkingen die bij het thema horen: bestandsnamen in content/vergelijkingen, zonder .yaml. Voorbeeld: [sturingsvormen].'),
});

/** A theme as written in its file. */
export type ThemeData = Readonly<z.infer<typeof themeSchema>>;
