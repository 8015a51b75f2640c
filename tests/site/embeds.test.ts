import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import jsQR from 'jsqr';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { spread } from '../support/site-pages.ts';
import { DIST, fileAt, listFiles, ORIGIN, readPages, urls } from './dist.ts';

const pages = readPages();
const embeds = pages.filter(({ url }) => url.startsWith(urls.file('insluiten/')));
/** Pages of a concept or comparison itself, not of a version, a sense or a row of it. */
const isItself = (url: string, list: string): boolean => url.startsWith(list) && /^[^/]+\/$/.test(url.slice(list.length));
const shown = pages.filter(({ url }) => (isItself(url, urls.concepts) && url !== urls.conceptMap()) || (isItself(url, urls.comparisons) && url !== urls.ownComparison()));

/** The codes a page gives; what stands in a text field is text, which this parser leaves as it is written. */
function codesOf(document: Document): readonly string[] {
  return [...document.querySelectorAll('.take-away textarea')].map(({ innerHTML }) => parseHTML(`<p>${innerHTML}</p>`).document.querySelector('p')?.textContent ?? '');
}

describe('an embed', () => {
  test('there is one for every concept and comparison', () => {
    expect(shown.length).toBeGreaterThan(20);
    const about = embeds.map(({ document }) => document.querySelector('footer a')?.getAttribute('href'));
    expect([...about].sort()).toEqual(shown.map(({ url }) => url).sort());
  });

  test('has no menu, no script and no place in search engines, and its links open elsewhere', () => {
    expect(embeds.filter(({ document }) => document.querySelector('nav, script, form, button') !== null).map(({ url }) => url)).toEqual([]);
    expect(embeds.filter(({ document }) => document.querySelector('meta[name="robots"]')?.getAttribute('content') !== 'noindex').map(({ url }) => url)).toEqual([]);
    expect(embeds.filter(({ document }) => document.querySelector('base')?.getAttribute('target') !== '_blank').map(({ url }) => url)).toEqual([]);
    expect(embeds.filter(({ html }) => html.includes('data-pagefind-body')).map(({ url }) => url)).toEqual([]);
  });

  test('says of every source where, and whose the definition is', () => {
    const cards = embeds.filter(({ url }) => url.includes('/begrip/'));
    expect(cards.filter(({ document }) => (document.querySelector('.definition .chip') === null) !== (document.querySelector('[data-interpretation]') !== null)).map(({ url }) => url)).toEqual([]);
    expect(cards.filter(({ document }) => document.querySelector('.chip[data-locator]') === null).map(({ url }) => url)).toEqual([]);
  });
});

describe('the page of a concept or comparison', () => {
  test('gives the code for two widths, which shows its embed', () => {
    const wrong = shown.filter(({ document, url }) => {
      const frames = codesOf(document).map((code) => parseHTML(code).document.querySelector('iframe'));
      const embed = embeds.find(({ document: card }) => card.querySelector('footer a')?.getAttribute('href') === url);
      return frames.map((frame) => frame?.getAttribute('width')).join() !== '320,600' || frames.some((frame) => frame?.getAttribute('src') !== ORIGIN + (embed?.url ?? '') || Number(frame.getAttribute('height')) < 150);
    });
    expect(wrong.map(({ url }) => url)).toEqual([]);
  });

  test('leads to an oEmbed description that shows the same', () => {
    const wrong = shown.filter(({ document }) => {
      const address = document.querySelector('link[type="application/json+oembed"]')?.getAttribute('href') ?? '';
      const file = fileAt(new URL(address, ORIGIN).pathname) ?? '';
      const { version, type, html, width, height } = JSON.parse(readFileSync(join(DIST, file), 'utf8')) as Readonly<Record<string, unknown>>;
      const wide = codesOf(document).at(-1);
      return version !== '1.0' || type !== 'rich' || html !== wide || !String(html).includes(`width="${String(width)}" height="${String(height)}"`);
    });
    expect(wrong.map(({ url }) => url)).toEqual([]);
  });
});

describe('QR codes', () => {
  test('there are two files for every page in the sitemap', () => {
    const files = new Set(listFiles());
    const listed = [...readFileSync(join(DIST, 'sitemap.xml'), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => new URL(match[1] ?? '').pathname);
    expect(listed.length).toBeGreaterThan(100);
    const missing = listed.flatMap((page) => (['svg', 'png'] as const).map((format) => fileAt(urls.qr(page, format)) ?? '')).filter((file) => !files.has(file));
    expect(missing).toEqual([]);
  });

  test('lead to the page they are of', async () => {
    for (const { url } of spread(shown, 8)) {
      const { data, info } = await sharp(join(DIST, fileAt(urls.qr(url, 'png')) ?? '')).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
      expect(jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data).toBe(ORIGIN + url);
    }
  });
});
