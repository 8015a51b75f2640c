import { z } from 'zod';
import { textSchema } from './text.ts';

/** Frontmatter of `content/paginas/<id>.mdx`: a page about the site itself, served under /over/. */
export const pageSchema = z.strictObject({
  /** Title of the page. */
  title: textSchema.describe('Titel van de pagina. Voorbeeld: Rechten.'),
  /** One sentence for cards and search engines. */
  description: textSchema.describe('Eén zin voor kaartjes en zoekmachines over wat er op de pagina staat.'),
  /** Position in the list of pages, counted from 1. */
  order: z.number().int().positive().describe('Nummer van de pagina in de volgorde op de site, vanaf 1.'),
});

/** A page as written in its file. */
export type PageData = Readonly<z.infer<typeof pageSchema>>;
