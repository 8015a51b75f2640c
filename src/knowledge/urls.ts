import { conceptsUrl, listConcepts, ownComparisonUrl } from './search-urls.ts';

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
  /** The map of concepts, with one of them and what it is related to brought forward when given. */
  readonly conceptMap: (concept?: string) => string;
  /** A concept's page. */
  readonly concept: (id: string) => string;
  /** The page of one version of a concept's definition. */
  readonly version: (concept: string, version: number) => string;
  /** The page with what one source means by a concept. */
  readonly sense: (concept: string, source: string) => string;
  /** List of comparisons. */
  readonly comparisons: string;
  /** A comparison's page. */
  readonly comparison: (id: string) => string;
  /** The page with one row of a comparison. */
  readonly row: (comparison: string, row: string) => string;
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
  /** The page that shows the design: every component in its states. */
  readonly design: string;
  /** What changed on the site. */
  readonly changes: string;
  /** The same as a feed. */
  readonly feed: string;
  /** Explanation of the data files. */
  readonly data: string;
  /** A file under /data/. */
  readonly dataFile: (name: string) => string;
  /** What there is for trainers. */
  readonly training: string;
  /** List of routes. */
  readonly routes: string;
  /** A route's page. */
  readonly route: (id: string) => string;
  /** A route with all that is read in it, for participants. */
  readonly routeReader: (id: string) => string;
  /** A route as the script of whoever leads it. */
  readonly routeScript: (id: string) => string;
  /** The page on which readers practise the concepts. */
  readonly cards: string;
  /** The cards of one set, as a list: `bron-vgs`, `soort-rol`, `route-inwerken`. */
  readonly cardSet: (set: string) => string;
  /** List of instruments. */
  readonly instruments: string;
  /** An instrument's page. */
  readonly instrument: (id: string) => string;
  /** The page on which readers have the links in their material checked. */
  readonly linkCheck: string;
  /** The page on which readers put a hand-out together, with these concepts chosen. */
  readonly handout: (concepts?: readonly string[]) => string;
  /** A concept as a card for other sites. */
  readonly embeddedConcept: (id: string) => string;
  /** A comparison for other sites. */
  readonly embeddedComparison: (id: string) => string;
  /** The oEmbed description of the embed at an address of this site. */
  readonly oembed: (embed: string) => string;
  /** The QR code of a page at an address of this site. */
  readonly qr: (page: string, format: 'svg' | 'png') => string;
  /** The image that previews of a page at an address of this site show. */
  readonly preview: (page: string) => string;
  /** A file in the site's root. */
  readonly file: (name: string) => string;
}

/** Makes the addresses for a base path such as `/` or `/kennisbank/`; a missing slash at either end is added. */
export function createUrls(base: string): Urls {
  const root = `/${base}/`.replace(/\/{2,}/g, '/');
  const at = (...parts: readonly string[]): string => `${root}${parts.join('/')}/`;
  // Of a page the path without slashes at its ends, so that files about it keep their place whatever the base.
  const nameOf = (page: string): string => page.slice(root.length).replace(/\/$/, '') || 'index';
  return {
    home: root,
    sources: at('bronnen'),
    source: (id) => at('bronnen', id),
    locator: (source, locator) => at('bronnen', source, locator),
    passage: (source, locator) => `${at('bronnen', source)}#${locator}`,
    concepts: conceptsUrl(root),
    conceptMap: (concept) => at('begrippen', 'kaart') + (concept === undefined ? '' : `?begrip=${encodeURIComponent(concept)}`),
    concept: (id) => at('begrippen', id),
    version: (concept, version) => at('begrippen', concept, `v${String(version)}`),
    sense: (concept, source) => at('begrippen', concept, source),
    comparisons: at('vergelijkingen'),
    comparison: (id) => at('vergelijkingen', id),
    row: (comparison, row) => at('vergelijkingen', comparison, row),
    ownComparison: (concepts = []) => ownComparisonUrl(root, concepts),
    themes: at('themas'),
    theme: (id) => at('themas', id),
    search: (query) => at('zoeken') + (query ? `?q=${encodeURIComponent(query)}` : ''),
    about: at('over'),
    page: (id) => at('over', id),
    design: at('over', 'vormgeving'),
    changes: at('over', 'wijzigingen'),
    feed: `${root}over/wijzigingen.xml`,
    data: at('data'),
    dataFile: (name) => `${root}data/${name}`,
    training: at('training'),
    routes: at('training', 'routes'),
    route: (id) => at('training', 'routes', id),
    routeReader: (id) => at('training', 'routes', id, 'deelnemer'),
    routeScript: (id) => at('training', 'routes', id, 'draaiboek'),
    cards: at('training', 'kaarten'),
    cardSet: (set) => at('training', 'kaarten', set),
    instruments: at('training', 'instrumenten'),
    instrument: (id) => at('training', 'instrumenten', id),
    linkCheck: at('training', 'links-controleren'),
    handout: (concepts = []) => at('training', 'handout') + listConcepts(concepts),
    embeddedConcept: (id) => at('insluiten', 'begrip', id),
    embeddedComparison: (id) => at('insluiten', 'vergelijking', id),
    oembed: (embed) => `${root}oembed/${nameOf(embed).replace(/^insluiten\//, '')}.json`,
    qr: (page, format) => `${root}qr/${nameOf(page)}.${format}`,
    preview: (page) => `${root}voorvertoning/${nameOf(page)}.png`,
    file: (name) => `${root}${name}`,
  };
}
