import type { Work } from './work.ts';

/** Name of the site, and of who speaks on it: one word, so that no program takes it for a first and last name. */
export const SITE_NAME = 'Balanceerstok';

/** The site as the dictionary its concepts stand in. */
export const SITE_TITLE = 'Balanceerstok: kennisbank over ambtelijk leiderschap in gemeenten';

/** What a reference to a page of this site, or to a part of it, is made from. */
export interface PageFacts {
  /** Key in files: "begrip-koorddansmodel". */
  readonly id: string;
  /** What the page is: a concept, figures or something else. */
  readonly type: 'entry' | 'dataset' | 'webpage';
  readonly title: string;
  /** Address that keeps working, with scheme and host. */
  readonly url: string;
  /** Version of a concept's definition, as a number. */
  readonly version?: string | undefined;
  /** Day of that version, as an ISO 8601 date. */
  readonly date?: string | undefined;
  /** Day on which the reader saw it, as an ISO 8601 date. */
  readonly accessed?: string | undefined;
}

/** A page of this site as a work that can be cited. */
export function toPageWork({ id, type, title, url, version, date, accessed }: PageFacts): Work {
  return { id, type, title, url, version, date, accessed, authors: [{ name: SITE_NAME }], ...(type === 'entry' ? { container: SITE_TITLE } : {}), ...(type === 'dataset' ? { nature: 'cijfers' } : {}) };
}
