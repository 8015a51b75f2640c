import { statSync } from 'node:fs';
import { join } from 'node:path';
import { DIST, listFiles, urls } from '../site/dist.ts';

/** The addresses of the built pages whose file matches, the largest first. */
function largestFirst(pattern: RegExp): readonly string[] {
  return listFiles()
    .filter((file) => pattern.test(file))
    .sort((a, b) => statSync(join(DIST, b)).size - statSync(join(DIST, a)).size || a.localeCompare(b))
    .map((file) => urls.file(file.replace(/index\.html$/, '')));
}

const first = (pages: readonly string[]): string => {
  const [page] = pages;
  if (page === undefined) throw new Error('The built site lacks a kind of page.');
  return page;
};

/** The pages of all sources. */
export const SOURCES = largestFirst(/^bronnen\/[^/]+\/index\.html$/);

/** The pages of all concepts, the largest first. */
export const CONCEPTS = largestFirst(/^begrippen\/(?!kaart\/)[^/]+\/index\.html$/);

/** The pages of the comparisons, the largest first. */
export const COMPARISONS = largestFirst(/^vergelijkingen\/(?!zelf\/)[^/]+\/index\.html$/);

/** The pages of the places in sources, the largest first. */
export const LOCATORS = largestFirst(/^bronnen\/[^/]+\/[^/]+\/index\.html$/);

const THEMES = largestFirst(/^themas\//);

/** An address that does not exist. */
export const UNKNOWN = urls.file('bestaat-niet/');

/** One page of each kind, by the name of the kind; of many alike the largest, which asks most of layout and reader. */
export const EACH_KIND: readonly (readonly [kind: string, url: string])[] = [
  ['home', urls.home],
  ['list of sources', urls.sources],
  ['source', first(SOURCES)],
  ['locator', first(LOCATORS)],
  ['list of concepts', urls.concepts],
  ['map of concepts', urls.conceptMap()],
  ['concept', first(CONCEPTS)],
  ['list of comparisons', urls.comparisons],
  ['comparison', first(COMPARISONS)],
  ['own comparison', urls.ownComparison()],
  ...THEMES.slice(0, 2).map((url, index) => [`theme ${String(index)}`, url] as const),
  ['about', urls.about],
  ['page about the site', first(largestFirst(/^over\/[^/]+\/index\.html$/))],
  ['design', urls.design],
  ['data', urls.data],
  ['training', urls.training],
  ['check of links', urls.linkCheck],
  ['hand-out', urls.handout()],
  ['search', urls.search()],
  ['search with a query', urls.search('regie')],
  ['unknown page', UNKNOWN],
];

/** The same with one page of each kind that trainers use; for tests that look at everything once. */
export const EVERY_KIND: readonly (readonly [kind: string, url: string])[] = [
  ...EACH_KIND,
  ['accessibility', urls.page('toegankelijkheid')],
  ...[['route', /^training\/routes\/[^/]+\/index\.html$/], ['part of a route', /^training\/routes\/[^/]+\/[^/]+\/index\.html$/], ['instrument', /^training\/instrumenten\/[^/]+\/index\.html$/], ['other page for trainers', /^training\/(?!routes|instrumenten|handout|links)[^/]+\/index\.html$/]].flatMap(([kind, pattern]) => largestFirst(pattern as RegExp).slice(0, 1).map((url) => [kind as string, url] as const)),
];

/** So many items of a list, evenly spread over it, its ends among them. */
export function spread<Item>(items: readonly Item[], count: number): readonly Item[] {
  const step = (items.length - 1) / Math.max(count - 1, 1);
  return [...new Set(Array.from({ length: Math.min(count, items.length) }, (_, index) => items[Math.round(index * step)]))].filter((item): item is Item => item !== undefined);
}
