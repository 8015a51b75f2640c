import { openIndex, type OpenIndex } from '#search/query/load.ts';
import { INDEX_FOLDER } from '#search/format.ts';

let opened: OpenIndex | undefined;

/** Reads a file of the index: packed with gzip whatever the host does. Fails when the host has no such file. */
async function getFile(base: string, name: string): Promise<unknown> {
  const response = await fetch(`${base}${INDEX_FOLDER}/${name}`);
  if (!response.ok || !response.body) throw new Error(`${name}: ${String(response.status)}`);
  return new Response(response.body.pipeThrough(new DecompressionStream('gzip'))).json();
}

/** The index of the site under `base`; files come in as they are needed. */
export function openSearch(base: string): OpenIndex {
  opened ??= openIndex((name) => getFile(base, name));
  return opened;
}

/** Fetches what the first question needs, so that it is there when the reader has typed. */
export async function preloadSearch(base: string): Promise<void> {
  const index = openSearch(base);
  await index.entry();
  await index.names('');
  await Promise.all([index.allNames(''), index.lexicon()]);
}
