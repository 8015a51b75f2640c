import { MAX_ID_LENGTH } from '#model/ids.ts';

/** A text as an id: lower-case ASCII words joined by hyphens, cut at a whole word; empty when nothing is left. */
export function slugify(text: string, limit = MAX_ID_LENGTH): string {
  const slug = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  return slug.length <= limit ? slug : slug.slice(0, limit + 1).replace(/-[^-]*$/, '').slice(0, limit);
}
