import { z } from 'zod';
import { idSchema } from './ids.ts';

/** Frontmatter of `content/themas/<id>.mdx`: a synthesis across sources. Every paragraph of the body is cited or duiding. */
export const themeSchema = z.strictObject({
  /** Title of the theme. */
  title: z.string().min(1),
  /** One or two sentences for cards. */
  description: z.string().min(1),
  /** Position among the themes, counted from 1. */
  order: z.number().int().positive(),
  /** Ids of the comparisons that belong to it. */
  comparisons: z.array(idSchema).default([]),
});

/** A theme as written in its file. */
export type ThemeData = Readonly<z.infer<typeof themeSchema>>;
