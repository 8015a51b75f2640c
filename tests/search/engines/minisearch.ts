import MiniSearch, { type SearchOptions } from 'minisearch';
import type { SiteDocument } from '../site-documents.ts';
import type { FoundPage, FoundPlace, SearchEngine } from './engine.ts';

interface Section extends FoundPlace { readonly page: FoundPlace }

/** The ways in which MiniSearch is compared: as it comes, and with its own prefix and fuzzy search. */
const MODES: Readonly<Record<string, SearchOptions>> = {
  'MiniSearch': {},
  'MiniSearch prefix+fuzzy': { prefix: true, fuzzy: 0.2, boost: { title: 2 } },
};

function pagesOf(sections: readonly Section[]): readonly FoundPage[] {
  const pages = new Map<string, { page: FoundPlace; places: FoundPlace[] }>();
  for (const { href, title, page } of sections) {
    const found = pages.get(page.href) ?? { page, places: [] };
    if (href !== page.href) found.places.push({ href, title });
    pages.set(page.href, found);
  }
  return [...pages.values()].map(({ page, places }) => ({ ...page, places }));
}

/** MiniSearch over the sections of the pages, results grouped by page, in each of its modes. */
export function openMiniSearch(documents: readonly SiteDocument[]): readonly SearchEngine[] {
  const sections = documents.flatMap(({ href, title, sections: parts }) => parts.map((part) => ({ ...part, page: { href, title } })));
  const index = new MiniSearch<{ id: number; title: string; text: string }>({ fields: ['title', 'text'] });
  index.addAll(sections.map(({ title, text }, id) => ({ id, title, text })));
  return Object.entries(MODES).map(([name, options]) => ({
    name,
    find: (query) => Promise.resolve(pagesOf(index.search(query, options).flatMap(({ id }) => sections[id as number] ?? []))),
  }));
}
