import type { Ledger } from '#model/move.ts';
import type { Promises } from '#model/promise.ts';
import { parseLedger } from '#links/ledger.ts';
import { parsePromises } from '#links/promise-list.ts';

// Vite reads the files with the code, so that a page made again sees what is recorded by then.
const files = import.meta.glob<string>('/content/links/*', { query: '?raw', import: 'default', eager: true });

let promises: Promises | undefined;

/** All promised addresses, for the version and date of a definition. */
export function getPromises(): Promises {
  return (promises ??= parsePromises(files['/content/links/beloften.txt'] ?? ''));
}

/** What moved and what was withdrawn. */
export function getLedger(): Ledger {
  return parseLedger(files['/content/links/verhuizingen.yaml'] ?? '');
}
