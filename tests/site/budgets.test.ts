import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { join as joinUrl, dirname } from 'node:path/posix';
import { brotliCompressSync } from 'node:zlib';
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
    const concepts = pages.filter(({ url }) => url.startsWith(urls.concepts) && url !== urls.concepts);
    expect(concepts.length).toBeGreaterThan(0);
    expect(concepts.map(({ file }) => `${file} ${String(compressed(file))}`).filter((line) => Number(line.split(' ')[1]) > PAGE_LIMIT)).toEqual([]);
  });

  test('no page loads more script than it may', () => {
    const totals = pages.map((page) => ({ url: page.url, bytes: scriptsOf(page).reduce((total, file) => total + compressed(file), 0) }));
    expect(Math.max(...totals.map(({ bytes }) => bytes))).toBeGreaterThan(0);
    expect(totals.filter(({ bytes }) => bytes > SCRIPT_LIMIT)).toEqual([]);
  });
});
