import type { SiteDocument } from '../site-documents.ts';
import type { SearchEngine } from './engine.ts';
import { openMiniSearch } from './minisearch.ts';
import { openOwn } from './own.ts';
import { openPagefind } from './pagefind.ts';

/** The engines that are compared, over the same pages of the site in `dist`: ours, plain Pagefind and MiniSearch in its two ways. */
export async function openEngines(dist: string, documents: readonly SiteDocument[]): Promise<readonly SearchEngine[]> {
  return [openOwn(dist), await openPagefind(documents), ...openMiniSearch(documents)];
}
