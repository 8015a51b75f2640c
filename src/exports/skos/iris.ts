import type { Kind } from '#model/kind.ts';
import type { Edition } from '#knowledge/edition.ts';

/** The identifiers in the concept scheme. Each is the address of the page that tells of the thing, with a fragment for the thing itself, so that it leads somewhere on any static host. */
export interface Iris {
  /** The concept scheme. */
  readonly scheme: string;
  /** Who publishes it. */
  readonly publisher: string;
  /** The scheme as a data set, of which the files are forms. */
  readonly dataset: string;
  /** A concept. */
  readonly concept: (id: string) => string;
  /** The concepts of a kind. */
  readonly kind: (kind: Kind) => string;
  /** A publication. */
  readonly source: (id: string) => string;
  /** A place in a publication, given as `vgs#fig-2`. */
  readonly place: (citation: string) => string;
}

/** Makes the identifiers for an edition. */
export function createIris({ urls, absolute }: Edition): Iris {
  const at = (path: string, fragment: string): string => `${absolute(path)}#${fragment}`;
  return {
    scheme: at(urls.concepts, 'begrippenkader'),
    publisher: at(urls.about, 'redactie'),
    dataset: at(urls.data, 'begrippenkader'),
    concept: (id) => at(urls.concept(id), 'begrip'),
    kind: (kind) => at(urls.concepts, `soort-${kind}`),
    source: (id) => at(urls.source(id), 'bron'),
    place: (citation) => {
      const [source = '', locator = ''] = citation.split('#');
      return at(urls.locator(source, locator), 'vindplaats');
    },
  };
}
