import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { join as joinUrl, dirname } from 'node:path/posix';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { DIST, fileAt, readPages, urls, type BuiltPage } from './dist.ts';

/** What fits in the first round trip of a new connection. */
const PAGE_LIMIT = 14 * 1024;
/** All scripts a page loads of its own accord; what waits for a reader's action is not counted. */
const SCRIPT_LIMIT = 10 * 1024;

const pages = readPages();
const sizes = new Map<string, number>();

function compressed(file: string): number {
  const known = sizes.get(file) ?? brotliCompressSync(readFileSync(join(DIST, file))).length;
  sizes.set(file, known);
  return known;
}

/** Whether a file fits; compressing it well takes long, and is left until what is quick says no. */
function fits(file: string, limit: number): boolean {
  const text = readFileSync(join(DIST, file));
  return text.length <= limit || brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length <= limit || compressed(file) <= limit;
}

/** The scripts a script imports at once; `import(…)` waits and does not count. */
function staticImports(file: string): readonly string[] {
  const code = readFileSync(join(DIST, file), 'utf8');
  return [...code.matchAll(/(?:\bimport|\bfrom)\s*["']([^"']+)["']/g)].map((match) => joinUrl(dirname(file), match[1] ?? ''));
}

/** The scripts a page loads, those that come along included. */
function scriptsOf({ document, url }: BuiltPage): readonly string[] {
  const found = new Set<string>();
  const add = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    staticImports(file).forEach(add);
  };
  for (const element of document.querySelectorAll('script[src], link[rel="modulepreload"]')) {
    const file = fileAt(new URL(element.getAttribute('src') ?? element.getAttribute('href') ?? '', `https://site.invalid${url}`).pathname);
    if (file !== undefined) add(file);
  }
  return [...found];
}

describe('budgets', () => {
  test('every concept page fits in the first round trip, its styles included', () => {
    const concepts = pages.filter(({ url }) => url.startsWith(urls.concepts) && url !== urls.concepts && url !== urls.conceptMap());
    expect(concepts.length).toBeGreaterThan(0);
    expect(concepts.filter(({ file }) => !fits(file, PAGE_LIMIT)).map(({ file }) => `${file} ${String(compressed(file))}`)).toEqual([]);
  });

  test('a page that is too large is noticed', () => {
    expect(fits('data/balanceerstok.html', PAGE_LIMIT)).toBe(false);
    expect(fits('404.html', PAGE_LIMIT)).toBe(true);
  });

  test('no page loads more script than it may', () => {
    const totals = pages.map((page) => ({ url: page.url, bytes: scriptsOf(page).reduce((total, file) => total + compressed(file), 0) }));
    expect(Math.max(...totals.map(({ bytes }) => bytes))).toBeGreaterThan(0);
    expect(totals.filter(({ bytes }) => bytes > SCRIPT_LIMIT)).toEqual([]);
  });
});
