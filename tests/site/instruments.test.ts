import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DIST, readPages, urls } from './dist.ts';

const pages = readPages();
const instruments = pages.filter(({ url }) => url.startsWith(urls.instruments));
const worksheets = instruments.filter(({ document }) => document.querySelector('instrument-form') !== null);

/** The sources that scripts on a page may connect to, by the policy in its meta element. */
function connectsTo(document: Document): string | undefined {
  return /(?:^|; )connect-src ([^;]+)/.exec(document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? '')?.[1];
}

test('there are six instruments and a list of them, five of them worksheets', () => {
  expect(instruments.map(({ url }) => url).sort()).toEqual([urls.instruments, ...['balanscheck', 'tien-punten', 'rollenscan', 'competenties', 'uitvoeringsdriehoek', 'groepsbeeld'].map(urls.instrument)].sort());
  expect(worksheets).toHaveLength(5);
});

describe('the policy', () => {
  test('forbids every connection on the pages of instruments, and on no other page that has one', () => {
    expect(instruments.map(({ document }) => connectsTo(document))).toEqual(instruments.map(() => "'none'"));
    expect(pages.filter(({ url, document }) => !url.startsWith(urls.instruments) && connectsTo(document) === "'none'").map(({ url }) => url)).toEqual([]);
  });

  test('is the same in the header files', () => {
    const rules = [...readFileSync(join(DIST, '_headers'), 'utf8').matchAll(/^(\S.*)\n((?: {2}.*\n)+)/gm)].map(([, path = '', list = '']) => [path, list] as const);
    expect(rules.filter(([, list]) => list.includes("connect-src 'none'")).map(([path]) => path)).toEqual([`${urls.instruments}*`]);
    // No other rule covers these addresses, and the folder around them keeps its own.
    expect(rules.filter(([path, list]) => list.includes('Content-Security-Policy') && path.endsWith('*') && urls.instruments.startsWith(path.slice(0, -1))).map(([path]) => path)).toEqual([`${urls.instruments}*`]);
    expect(rules.map(([path]) => path)).toEqual(expect.arrayContaining([urls.training, `${urls.handout()}*`]));
    for (const file of ['headers.nginx.conf', '.htaccess', 'web.config']) expect(readFileSync(join(DIST, file), 'utf8').match(/connect-src 'none'/g), file).toHaveLength(1);
  });

  test('leaves search to its own page: no dialog that would have to fetch, and a form that leads there', () => {
    for (const { document } of instruments) {
      expect(document.querySelector('dialog.search-dialog')).toBeNull();
      expect(document.querySelector('.header-search')?.getAttribute('action')).toBe(urls.search());
    }
  });
});

describe('a worksheet', () => {
  test('says that it is ours, after which places, and that it is not validated', () => {
    for (const { url, document } of worksheets) {
      const about = [...document.querySelectorAll('.instrument-about')].map((section) => section.textContent).join(' ');
      expect(about, url).toMatch(/Ons eigen hulpmiddel[\s\S]*niet gevalideerd/);
      expect(document.querySelectorAll('.instrument-about [data-locator]').length, url).toBeGreaterThan(0);
      expect(document.querySelectorAll('.instrument > .own-mark'), url).toHaveLength(1);
    }
  });

  test('is whole in HTML: every answer has a control with a label, and asks for no name', () => {
    for (const { url, document } of worksheets) {
      const controls = [...document.querySelectorAll('form.instrument :is(input, textarea)')];
      expect(controls.length, url).toBeGreaterThan(10);
      const unlabelled = controls.filter((control) => control.closest('label') === null && document.querySelector(`label[for="${control.id}"]`) === null);
      expect(unlabelled.map((control) => control.getAttribute('name')), url).toEqual([]);
      expect(controls.filter((control) => /^(?:text|email|tel)$/.test(control.getAttribute('type') ?? '') || /\b(?:naam|name|email)\b/.test(control.getAttribute('autocomplete') ?? '')), url).toEqual([]);
    }
  });

  test('sends nothing by itself: its form leads nowhere, with or without script', () => {
    expect(instruments.flatMap(({ document }) => [...document.querySelectorAll('form.instrument')]).map((form) => [form.getAttribute('method'), form.getAttribute('action')])).toEqual(Array.from({ length: 6 }, () => ['dialog', null]));
  });
});

test('search, sitemap and data know the instruments', () => {
  const kinds = instruments.filter(({ url }) => url !== urls.instruments).map(({ document }) => document.querySelector('main')?.getAttribute('data-pagefind-filter'));
  expect(kinds).toEqual(kinds.map(() => 'pagina:instrument'));
  const sitemap = readFileSync(join(DIST, 'sitemap.xml'), 'utf8');
  expect(instruments.filter(({ url }) => !sitemap.includes(`${url}</loc>`)).map(({ url }) => url)).toEqual([]);
  const { instruments: listed } = JSON.parse(readFileSync(join(DIST, 'data/instrumenten.json'), 'utf8')) as { readonly instruments: readonly { readonly id: string; readonly url: string }[] };
  expect(listed.map(({ url }) => url).sort()).toEqual(instruments.map(({ url }) => url).filter((url) => url !== urls.instruments).sort());
});
