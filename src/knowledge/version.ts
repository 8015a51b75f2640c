import type { Promises } from '#model/promise.ts';
import type { Concept } from './knowledge.ts';
import { createUrls } from './urls.ts';

/** The day of the first promises; what stood on the site then is dated by it. */
export const FIRST_DAY = '2026-11-28';

/** Which version of a definition it is, and from when. */
export interface Version {
  /** Number, counted from 1. */
  readonly version: number;
  /** The day from which it stands on the site, ISO 8601. */
  readonly date: string;
}

/** The current version of a concept's definition; a first version dates from the day its address was first promised, unless its file says it is older. */
export function versionOf({ id, version, changed, history }: Pick<Concept, 'id' | 'version' | 'changed' | 'history'>, promises?: Promises): Version {
  const promised = promises?.get(createUrls('/').version(id, version))?.since;
  return { version, date: changed ?? promised ?? history.at(-1)?.date ?? FIRST_DAY };
}
