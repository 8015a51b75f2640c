/** The one place that knows what addresses look like. Every address starts with the base and ends with a slash, or is a file. */
export interface Urls {
  /** The site's root. */
  readonly home: string;
  /** List of sources. */
  readonly sources: string;
  /** A source's page. */
  readonly source: (id: string) => string;
  /** A locator's own page. */
  readonly locator: (source: string, locator: string) => string;
  /** The passage on the source's page that tells a locator. */
  readonly passage: (source: string, locator: string) => string;
  /** The glossary. */
  readonly concepts: string;
  /** A concept's page. */
  readonly concept: (id: string) => string;
  /** List of comparisons. */
  readonly comparisons: string;
  /** A comparison's page. */
  readonly comparison: (id: string) => string;
  /** The page on which readers put concepts of their choice side by side, with these chosen. */
  readonly ownComparison: (concepts?: readonly string[]) => string;
  /** List of themes. */
  readonly themes: string;
  /** A theme's page. */
  readonly theme: (id: string) => string;
  /** Search, with a query when given. */
  readonly search: (query?: string) => string;
  /** List of pages about the site. */
  readonly about: string;
  /** A page about the site. */
  readonly page: (id: string) => string;
  /** Explanation of the data files. */
  readonly data: string;
  /** A file under /data/. */
  readonly dataFile: (name: string) => string;
  /** A file in the site's root. */
  readonly file: (name: string) => string;
}

/** Makes the addresses for a base path such as `/` or `/kennisbank/`; a missing slash at either end is added. */
export function createUrls(base: string): Urls {
  const root = `/${base}/`.replace(/\/{2,}/g, '/');
  const at = (...parts: readonly string[]): string => `${root}${parts.join('/')}/`;
  return {
    home: root,
    sources: at('bronnen'),
    source: (id) => at('bronnen', id),
    locator: (source, locator) => at('bronnen', source, locator),
    passage: (source, locator) => `${at('bronnen', source)}#${locator}`,
    concepts: at('begrippen'),
    concept: (id) => at('begrippen', id),
    comparisons: at('vergelijkingen'),
    comparison: (id) => at('vergelijkingen', id),
    ownComparison: (concepts = []) => at('vergelijkingen', 'zelf') + (concepts.length > 0 ? `?begrippen=${concepts.map(encodeURIComponent).join(',')}` : ''),
    themes: at('themas'),
    theme: (id) => at('themas', id),
    search: (query) => at('zoeken') + (query ? `?q=${encodeURIComponent(query)}` : ''),
    about: at('over'),
    page: (id) => at('over', id),
    data: at('data'),
    dataFile: (name) => `${root}data/${name}`,
    file: (name) => `${root}${name}`,
  };
}
