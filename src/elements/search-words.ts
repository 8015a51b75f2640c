import { squash } from '#search/dutch/fold.ts';
import type { Found } from '#search/query/find.ts';
import type { Names } from '#search/query/names.ts';
import { conceptsUrl } from '#knowledge/search-urls.ts';
import { make } from './comparison-dom.ts';

/** How many pages there are for a question, and what it was read as. */
export function describeCount({ pages, query: { corrections } }: Found, query: string): string {
  const count = `${String(pages.length)} ${pages.length === 1 ? 'pagina' : "pagina's"} voor '${query}'`;
  return corrections.length === 0 ? count : `${count}. Gezocht met ${corrections.map(([typed, meant]) => `'${meant}' voor '${typed}'`).join(', ')}.`;
}

/** What is said when the index cannot be had. */
export const MISSING = 'Zoeken in alle teksten lukt nu niet: de zoekindex kon niet worden geladen.';

/** How many pages have quoted words to the letter. */
export function describePhrases(count: number, query: string): string {
  return `${String(count)} ${count === 1 ? 'pagina' : "pagina's"} voor '${query}', letterlijk gezocht.`;
}

/** The same as `describeCount` when quoted words stand nowhere to the letter. */
export function describeLoose(found: Found, query: string): string {
  return `Nergens letterlijk zo. ${describeCount(found, query)}`;
}

/** What is said when nothing fits. */
export function describeNothing(query: string): string {
  return `Geen resultaat voor '${query}'. Probeer een ander of korter woord.`;
}

/** Names that look like what was typed, and the way to all of them. */
export function renderHelp(base: string, query: string, names?: Names): readonly Node[] {
  const near = names?.near(squash(query), Math.min(4, Math.floor(squash(query).length / 3))).slice(0, 3) ?? [];
  const all = make('p', {}, 'Kijk ook in ', make('a', { href: conceptsUrl(base) }, 'de begrippen van A tot Z'), '.');
  if (near.length === 0) return [all];
  return [make('p', {}, 'Bedoelde u ', ...near.flatMap(({ line }, index) => [index === 0 ? '' : index === near.length - 1 ? ' of ' : ', ', make('a', { href: `${base}${line[1]}/` }, line[2])]), '?'), all];
}
