import type { Names } from '#knowledge/label.ts';

/** Gives the names that links in prose need; asked anew for every file, so that a writer's changes are seen while the site runs. */
export type NameSource = () => Promise<Names>;
