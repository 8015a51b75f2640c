import { z } from 'zod';

/** Frontmatter of `content/paginas/<id>.mdx`: a page about the site itself, served under /over/. */
export const pageSchema = z.strictObject({
  /** Title of the page. */
  title: z.string().min(1),
  /** One sentence for cards and search engines. */
  description: z.string().min(1),
  /** Position in the list of pages, counted from 1. */
  order: z.number().int().positive(),
});

/** A page as written in its file. */
export type PageData = Readonly<z.infer<typeof pageSchema>>;
