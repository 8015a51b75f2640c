import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { FoundPage, Pagefind } from '#elements/pagefind.ts';

/** Loads the search index of a built site in Node; its files are read from disk instead of fetched. */
export async function openSearch(dist: string): Promise<{ readonly find: (query: string) => Promise<readonly FoundPage[]> }> {
  const bundle = pathToFileURL(join(dist, 'pagefind/')).href;
  const fetchFromNet = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : String(input), bundle);
    return url.protocol === 'file:' ? new Response(await readFile(fileURLToPath(url.href.split('?')[0] ?? ''))) : fetchFromNet(input, init);
  };
  const pagefind = (await import(/* @vite-ignore */ `${bundle}pagefind.js`)) as Pagefind;
  await pagefind.options({ basePath: bundle, baseUrl: '/', noWorker: true });
  await pagefind.init();
  return {
    async find(query) {
      const { results } = await pagefind.search(query);
      return Promise.all(results.slice(0, 10).map(({ data }) => data()));
    },
  };
}
