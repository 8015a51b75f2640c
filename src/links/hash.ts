import { createHash } from 'node:crypto';

/** The first 16 hexadecimal digits of a text's SHA-256: enough to see a change, short enough to read in a diff. */
export function shortHash(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 16);
}

/** The hash of a definition; white space does not count, so that folding its lines differently is no change. */
export function hashDefinition(definition: string): string {
  return shortHash(definition.replace(/\s+/g, ' ').trim());
}
