import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { INDEX_FOLDER, type Entry } from '#search/format.ts';
import { weighQuestion } from '../search/engines/own.ts';
import { HAND_MADE, readSet } from '../search/sets.ts';
import { DIST } from './dist.ts';

/** Bytes a reader may have to fetch: for the names that answer at the first letter, for what the search knows of Dutch, for our script, and for everything a first question needs. */
const LIMIT = { names: 25 * 1024, language: 40 * 1024, script: 15 * 1024, question: 130 * 1024 };

const { folder } = JSON.parse(gunzipSync(readFileSync(join(DIST, INDEX_FOLDER, 'entry.bin'))).toString('utf8')) as Entry;
const size = (name: string): number => readFileSync(join(DIST, INDEX_FOLDER, folder, name)).length;

/** A script with what it imports at once, compressed. */
function scriptSize(file: string, seen = new Set<string>()): number {
  if (seen.has(file)) return 0;
  seen.add(file);
  const code = readFileSync(join(DIST, '_astro', file));
  const imports = [...code.toString('utf8').matchAll(/(?:\bimport|\bfrom)\s*["']\.\/([^"']+)["']/g)].map((match) => match[1] ?? '');
  return brotliCompressSync(code).length + imports.reduce((total, name) => total + scriptSize(name, seen), 0);
}

const script = scriptSize(readdirSync(join(DIST, '_astro')).find((name) => /^search-results\..*\.js$/.test(name)) ?? '');

describe('what a reader fetches to search', () => {
  test('the names fit in one small file', () => { expect(size('n0.bin') + readFileSync(join(DIST, INDEX_FOLDER, 'entry.bin')).length).toBeLessThan(LIMIT.names); });
  test('what the search knows of Dutch stays small', () => { expect(size('woorden.bin')).toBeLessThan(LIMIT.language); });
  test('our script stays small', () => { expect(script).toBeGreaterThan(4 * 1024); expect(script).toBeLessThan(LIMIT.script); });

  test.each(HAND_MADE)('the first question of a visit never takes more than it may: %s', async (set) => {
    const { queries } = await readSet(set);
    const over: string[] = [];
    for (const { query } of queries) {
      const bytes = script + await weighQuestion(DIST, query);
      if (bytes > LIMIT.question) over.push(`${query}: ${String(bytes)}`);
    }
    // The questions of a held-out set are not looked at.
    expect(set.startsWith('held-out') ? over.length : over).toEqual(set.startsWith('held-out') ? 0 : []);
  }, 120_000);
});
