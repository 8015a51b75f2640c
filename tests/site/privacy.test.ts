import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PRIVATE_DETAILS } from '#checks/privacy.ts';
import { DIST, listFiles, ORIGIN, readPages, visibleTexts } from './dist.ts';

const pages = readPages();

/** The private contact details in a text, each with what it is. */
function privateIn(text: string): readonly string[] {
  return PRIVATE_DETAILS.flatMap(([pattern, name]) => [...text.matchAll(pattern)].map((match) => `${name}: ${match[0]}`));
}

/** Everything a page makes the browser fetch, by address as written. */
const FETCHED = 'script[src], img[src], iframe[src], source[src], video[src], audio[src], embed[src], object[data], link[href]:not([rel="canonical"])';

function fetchedBy(document: Document): readonly string[] {
  return [...document.querySelectorAll(FETCHED)].map((element) => ['src', 'href', 'data'].map((name) => element.getAttribute(name)).find((value) => value !== null) ?? '');
}

describe('privacy', () => {
  test('the patterns find what they should', () => {
    expect(privateIn('Mail naar jan@voorbeeld.nl of bel 06 12345678.')).toEqual(['een e-mailadres: jan@voorbeeld.nl', 'een telefoonnummer: 06 12345678']);
  });

  test('no page shows private contact details', () => {
    expect(pages.flatMap(({ url, document }) => visibleTexts(document).flatMap(privateIn).map((found) => `${url}: ${found}`))).toEqual([]);
  });

  test('no data file holds them', () => {
    const files = listFiles().filter((file) => /\.(?:json|csv|txt|xml|ttl|bib|ris)$/.test(file));
    expect(files.length).toBeGreaterThan(0);
    expect(files.flatMap((file) => privateIn(readFileSync(join(DIST, file), 'utf8')).map((found) => `${file}: ${found}`))).toEqual([]);
  });

  test('no page asks anything of another site', () => {
    const foreign = pages.flatMap(({ url, document }) => fetchedBy(document).filter((reference) => /^(?:https?|wss?):$/.test(new URL(reference, ORIGIN).protocol) && new URL(reference, ORIGIN).origin !== ORIGIN).map((reference) => `${url}: ${reference}`));
    expect(pages.some(({ document }) => fetchedBy(document).length > 0)).toBe(true);
    expect(foreign).toEqual([]);
  });

  test('no style asks anything of another site', () => {
    const styles = [
      ...pages.flatMap(({ url, document }) => [...document.querySelectorAll('style')].map((style) => ({ place: url, text: style.textContent }))),
      ...listFiles().filter((file) => file.endsWith('.css')).map((file) => ({ place: file, text: readFileSync(join(DIST, file), 'utf8') })),
    ];
    expect(styles.length).toBeGreaterThan(0);
    expect(styles.filter(({ text }) => /(?:url\(\s*["']?|@import\s*["'])\s*(?:https?:)?\/\//.test(text)).map(({ place }) => place)).toEqual([]);
  });
});
