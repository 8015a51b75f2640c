import type { LinkPromise } from '#model/promise.ts';
import { shortHash } from './hash.ts';
import { compareAddresses, formatPromise } from './promise-list.ts';

/** Where the seal on the promises stands. */
export const SEAL_FILE = 'content/links/zegel.txt';

/** The seal on a list of promises: how many there are, and a hash over all of them; a line that is dropped or altered breaks it. */
export function sealPromises(promises: Iterable<LinkPromise>): string {
  const lines = [...promises].sort((a, b) => compareAddresses(a.address, b.address)).map(formatPromise);
  return `${String(lines.length)} adressen, sha256 ${shortHash(lines.join('\n'))}\n`;
}
