import { beforeAll, describe, expect, it } from 'vitest';
import type { SearchEngine } from '../search/engines/engine.ts';
import { openMiniSearch } from '../search/engines/minisearch.ts';
import { openPagefind } from '../search/engines/pagefind.ts';
import { readSiteDocuments, type SiteDocument } from '../search/site-documents.ts';
import { DIST } from './dist.ts';

describe('the engines that the search is compared with', () => {
  let documents: readonly SiteDocument[];
  let engines: readonly SearchEngine[];
  beforeAll(async () => {
    documents = readSiteDocuments(DIST);
    engines = [await openPagefind(documents), ...openMiniSearch(documents)];
  });

  it('read the same pages, each once, without menus', () => {
    const hrefs = documents.map(({ href }) => href);
    expect(hrefs.length).toBeGreaterThan(250);
    expect(new Set(hrefs).size).toBe(hrefs.length);
    expect(hrefs).toContain('/bronnen/vgs/');
    const source = documents.find(({ href }) => href === '/bronnen/vgs/');
    expect(source?.sections.map(({ href }) => href)).toEqual(expect.arrayContaining(['/bronnen/vgs/#par-2-3', '/bronnen/vgs/#zelfbeeld']));
    expect(documents.flatMap(({ sections }) => sections).filter(({ text }) => text.includes('Hoofdmenu') || text.includes('Kruimelpad') || text.startsWith('Op deze pagina'))).toEqual([]);
  });

  it('find a term and the place in a source, and nothing for nonsense', async () => {
    for (const { name, find } of engines) {
      expect((await find('koorddansmodel')).map(({ href }) => href), name).toContain('/begrippen/koorddansmodel/');
      const source = (await find('lijnsturing')).find(({ href }) => href === '/bronnen/vgs/');
      expect(source?.places.every(({ href }) => href.startsWith('/bronnen/vgs/#')), name).toBe(true);
      expect(await find('qwxzvqwxzv'), name).toEqual([]);
    }
  });

  it('differ in what they forgive', async () => {
    const found = await Promise.all(engines.map(async ({ find }) => (await find('sturingsvrom')).some(({ href }) => href === '/begrippen/sturingsvorm/')));
    expect(found.slice(1)).toEqual([false, true]);
  });
});
