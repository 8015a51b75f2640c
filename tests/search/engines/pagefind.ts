import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import type { FoundPlace as PagefindPlace } from '#elements/pagefind.ts';
import { openSearch } from '../../support/search.ts';
import type { SiteDocument } from '../site-documents.ts';
import type { FoundPlace, SearchEngine } from './engine.ts';

/** Pagefind's own interface shows at most so many places, those with the most matches. */
const PLACES = 3;

function placesOf(href: string, places: readonly (PagefindPlace & { readonly locations?: readonly number[] })[]): readonly FoundPlace[] {
  const below = places.filter(({ url }) => url !== href);
  const best = new Set([...below].sort((a, b) => (b.locations?.length ?? 0) - (a.locations?.length ?? 0)).slice(0, PLACES));
  return below.filter((place) => best.has(place)).map(({ title, url }) => ({ href: url, title }));
}

/** Pagefind as it comes, on an index of its own over the pages, in Dutch. Throws when the index cannot be made. */
export async function openPagefind(documents: readonly SiteDocument[]): Promise<SearchEngine> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'nl' });
  if (!index) throw new Error(`Pagefind made no index: ${errors.join('; ')}`);
  for (const { href, html } of documents) await index.addHTMLFile({ url: href, content: html });
  const folder = await mkdtemp(join(tmpdir(), 'plain-pagefind-'));
  process.once('exit', () => { rmSync(folder, { recursive: true, force: true }); });
  const written = await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  if (written.errors.length > 0) throw new Error(`Pagefind wrote no index: ${written.errors.join('; ')}`);
  await pagefind.close();
  const { find } = await openSearch(folder);
  return {
    name: 'Pagefind',
    async find(query) {
      return (await find(query)).map(({ url, meta, sub_results: places }) => ({ href: url, title: meta.title ?? '', places: placesOf(url, places) }));
    },
  };
}
