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
  /** Ids of pages about the site. */
  readonly page: Iterable<string>;
}

/** Every address a reader can be sent to, sorted; under `base`, which is `/` unless given. */
export function listAddresses(names: AddressNames, base = '/'): readonly string[] {
  const urls = createUrls(base);
  const themes = [...names.theme];
  return [
    urls.home, urls.sources, urls.concepts, urls.comparisons, urls.ownComparison(), urls.search(), urls.about, urls.data,
    urls.dataFile('begrippen.json'), urls.dataFile('bronnen.json'), urls.dataFile('vergelijkingen.json'), urls.dataFile('themas.json'),
    ...(themes.length > 0 ? [urls.themes] : []),
    ...[...names.concept].map(urls.concept),
    ...[...names.source].map(urls.source),
    ...[...names.locator].map((citation) => { const [source = '', locator = ''] = citation.split('#'); return urls.locator(source, locator); }),
    ...[...names.comparison].map(urls.comparison),
    ...themes.map(urls.theme),
    ...[...names.page].map(urls.page),
  ].sort();
}
