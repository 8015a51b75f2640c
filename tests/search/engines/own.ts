import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { INDEX_FOLDER } from '#search/format.ts';
import { NO_FILTERS } from '#search/query/facets.ts';
import { findPages } from '#search/query/find.ts';
import { openIndex } from '#search/query/load.ts';
import { presentPage } from '#search/query/present.ts';
import type { SearchEngine } from './engine.ts';

/** Pages that are shown at first. */
const SHOWN = 10;

/** Our own search on the index in the built site `dist`; the same code as in the browser, its files read from disk. As there, the last word may not be finished. `took` is told the name and size of each file read. */
export function openOwn(dist: string, took: (name: string, bytes: number) => void = () => undefined): SearchEngine {
  const index = openIndex(async (name) => {
    const bytes = await readFile(join(dist, INDEX_FOLDER, name));
    took(name, bytes.length);
    return JSON.parse((name.endsWith('.json') ? bytes : gunzipSync(bytes)).toString('utf8')) as unknown;
  });
  return {
    name: 'Balanceerstok',
    async find(query) {
      const found = await findPages(index, query, NO_FILTERS, true);
      const results = await Promise.all(found.pages.slice(0, SHOWN).map((page) => presentPage(index, found, page)));
      return results.map(({ path, title, places }) => ({ href: `/${path}`, title, places: places.map(({ anchor, title: place }) => ({ href: `/${path}#${anchor}`, title: place })) }));
    },
  };
}
