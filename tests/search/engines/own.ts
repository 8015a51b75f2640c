import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { INDEX_FOLDER } from '#search/format.ts';
import { NO_FILTERS } from '#search/query/facets.ts';
import { fetchTypedWords } from '#search/query/fetch-words.ts';
import { findPages } from '#search/query/find.ts';
import { openIndex, type SearchIndex } from '#search/query/load.ts';
import { presentPage } from '#search/query/present.ts';
import type { SearchEngine } from './engine.ts';

/** Pages that are shown at first. */
const SHOWN = 10;

/** The index in the built site `dist`, its files read from disk; `took` is told the name and size of each. */
function openFiles(dist: string, took: (name: string, bytes: number) => void = () => undefined): SearchIndex {
  return openIndex(async (name) => {
    const bytes = await readFile(join(dist, INDEX_FOLDER, name));
    took(name, bytes.length);
    return JSON.parse(gunzipSync(bytes).toString('utf8')) as unknown;
  });
}

/** Bytes of the index that a reader fetches who comes in, types this question key by key and looks at the results. */
export async function weighQuestion(dist: string, query: string): Promise<number> {
  let bytes = 0;
  const index = openFiles(dist, (_, size) => { bytes += size; });
  for (let typed = 1; typed < query.length; typed += 1) await fetchTypedWords(index, query.slice(0, typed));
  const found = await findPages(index, query, NO_FILTERS, true);
  await Promise.all(found.pages.slice(0, SHOWN).map((page) => presentPage(index, found, page)));
  return bytes;
}

/** Our own search on the index in the built site `dist`; the same code as in the browser. As there, the last word may not be finished. */
export function openOwn(dist: string): SearchEngine {
  const index = openFiles(dist);
  return {
    name: 'Balanceerstok',
    async find(query) {
      const found = await findPages(index, query, NO_FILTERS, true);
      const results = await Promise.all(found.pages.slice(0, SHOWN).map((page) => presentPage(index, found, page)));
      return results.map(({ path, title, places }) => ({ href: `/${path}`, title, places: places.map(({ anchor, title: place }) => ({ href: `/${path}#${anchor}`, title: place })) }));
    },
  };
}
