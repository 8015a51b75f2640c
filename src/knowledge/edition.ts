import type { Ledger } from '#model/move.ts';
import type { Promises } from '#model/promise.ts';
import type { Knowledge } from './knowledge.ts';
import type { Urls } from './urls.ts';
import { FIRST_DAY, versionOf } from './version.ts';

/** What an edition is made of. */
export interface EditionParts {
  /** What is published. */
  readonly knowledge: Knowledge;
  /** Prose by room and id: `begrippen/koers`, as written. */
  readonly prose: ReadonlyMap<string, string>;
  /** The promised addresses, with the day of each. */
  readonly promises: Promises;
  /** What moved and what was withdrawn. */
  readonly ledger: Ledger;
  /** The addresses of the site, without its host. */
  readonly urls: Urls;
}

/** The knowledge as it is published: at one address, in one version. */
export interface Edition extends EditionParts {
  /** The full address, host included, of a path on the site. */
  readonly absolute: (path: string) => string;
  /** The day of the last recorded change, ISO 8601. It comes from the content, so that a later build of the same content is the same. */
  readonly date: string;
  /** Changes whenever something in the content does: that day and a fingerprint, as `2026-11-28-a1b2c3`. */
  readonly version: string;
}

/** A fingerprint of a text in eight hexadecimal digits (FNV-1a, 32 bits); tells versions apart, guards nothing. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** Publishes knowledge at a site, of which `site` is the origin. The same content gives the same edition, whenever it is built. */
export function createEdition(parts: EditionParts, site: string): Edition {
  const { knowledge, prose, promises, ledger } = parts;
  const { concepts, sources, comparisons, datasets, themes, routes, instruments, pages } = knowledge;
  const content = JSON.stringify([...[concepts, sources, comparisons, datasets, themes, routes, instruments, pages].map((items) => [...items.values()]), [...prose]]);
  const days = [
    FIRST_DAY, ...[...promises.values()].map(({ since }) => since), ...[...ledger.moves, ...ledger.withdrawn].map(({ date }) => date), ...[...concepts.values()].map((concept) => versionOf(concept, promises).date),
  ];
  const date = days.reduce((latest, day) => (day > latest ? day : latest));
  return { ...parts, absolute: (path) => new URL(path, site).href, date, version: `${date}-${fingerprint(content).slice(0, 6)}` };
}
