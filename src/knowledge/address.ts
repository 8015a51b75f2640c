import { cardSetIds } from './card-sets.ts';
import { CONCEPT_FORM_NAMES, conceptFileName, DATA_FILE_NAMES } from './data-files.ts';
import { createUrls } from './urls.ts';

/** The names from which the addresses of pages follow. */
export interface AddressNames {
  /** Ids of concepts. */
  readonly concept: Iterable<string>;
  /** Ids of sources. */
  readonly source: Iterable<string>;
  /** Full ids of locators. */
  readonly locator: Iterable<string>;
  /** Ids of comparisons. */
  readonly comparison: Iterable<string>;
  /** Ids of themes. */
  readonly theme: Iterable<string>;
  /** Ids of routes. */
  readonly route: Iterable<string>;
  /** Ids of instruments. */
  readonly instrument: Iterable<string>;
  /** Ids of pages about the site. */
  readonly page: Iterable<string>;
}

/** Every address a reader can be sent to, sorted; under `base`, which is `/` unless given. */
export function listAddresses(names: AddressNames, base = '/'): readonly string[] {
  const urls = createUrls(base);
  const [themes, routes, instruments] = [[...names.theme], [...names.route], [...names.instrument]];
  // Names may come as iterators, which can be gone through once.
  const sources = [...names.source];
  return [
    urls.home, urls.sources, urls.concepts, urls.conceptMap(), urls.comparisons, urls.ownComparison(), urls.search(), urls.about, urls.design, urls.changes, urls.feed, urls.data, urls.training, urls.cards, urls.linkCheck, urls.handout(),
    ...DATA_FILE_NAMES.map(urls.dataFile),
    ...(themes.length > 0 ? [urls.themes] : []),
    ...[...names.concept].flatMap((id) => [urls.concept(id), ...CONCEPT_FORM_NAMES.map((form) => urls.dataFile(conceptFileName(form, id)))]),
    ...sources.map(urls.source),
    ...[...names.locator].map((citation) => { const [source = '', locator = ''] = citation.split('#'); return urls.locator(source, locator); }),
    ...[...names.comparison].map(urls.comparison),
    ...themes.map(urls.theme),
    ...cardSetIds(sources, routes).map(urls.cardSet),
    ...(routes.length > 0 ? [urls.routes] : []),
    ...routes.flatMap((id) => [urls.route(id), urls.routeReader(id), urls.routeScript(id)]),
    ...(instruments.length > 0 ? [urls.instruments] : []),
    ...instruments.map(urls.instrument),
    ...[...names.page].map(urls.page),
  ].sort();
}

/** The pages among those addresses that readers may share and search engines may list, sorted. */
export function listPages(names: AddressNames, base = '/'): readonly string[] {
  const search = createUrls(base).search();
  return listAddresses(names, base).filter((address) => address.endsWith('/') && address !== search);
}
