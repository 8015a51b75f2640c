import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Which pages were looked at before, as they are now, without a fault: a page that did not change need not be looked at again. */
export interface Seen {
  /** Whether this very HTML was seen; styles and scripts of a page have their hash in their name, and so in its HTML. */
  readonly has: (html: string) => boolean;
  /** Notes that it was seen. */
  readonly add: (html: string) => void;
}

/** Opens the list of what was seen under the same conditions (versions of the tools, rules, sizes); the file grows by a line for each page. */
export function openSeen(path: string, conditions: string): Seen {
  const hashOf = (html: string): string => createHash('sha256').update(conditions).update('\0').update(html).digest('hex');
  const hashes = new Set(existsSync(path) ? readFileSync(path, 'utf8').split('\n') : []);
  mkdirSync(dirname(path), { recursive: true });
  return {
    has: (html) => hashes.has(hashOf(html)),
    add: (html) => {
      const hash = hashOf(html);
      if (hashes.has(hash)) return;
      hashes.add(hash);
      appendFileSync(path, `${hash}\n`);
    },
  };
}
