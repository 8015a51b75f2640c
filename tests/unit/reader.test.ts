import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { exportReader } from '#exports/reader/document.ts';
import { readEdition, SITE } from './editions.ts';

const edition = await readEdition();
const html = exportReader(edition);
const { document } = parseHTML(html);
const { concepts, sources, comparisons, themes, locators, datasets, routes, instruments } = edition.knowledge;
const text = (selector: string): string => (document.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ');

describe('the file for reading without the site', () => {
  test('loads nothing', () => {
    expect(document.querySelectorAll('script, link, img, iframe, object, video, audio, source').length).toBe(0);
    expect(/url\(|@import|\sstyle="|\son[a-z]+="/.exec(html)?.[0]).toBeUndefined();
  });

  test('holds every theme, concept, comparison, source, place, table of figures, route and instrument, once', () => {
    const expected = [
      ...[...themes.keys()].map((id) => `thema-${id}`), ...[...concepts.keys()].map((id) => `begrip-${id}`), ...[...comparisons.keys()].map((id) => `vergelijking-${id}`),
      ...[...sources.keys()].map((id) => `bron-${id}`), ...[...locators.keys()].map((id) => `plaats-${id.replace('#', '-')}`), ...[...datasets.keys()].map((id) => `cijfers-${id}`), ...[...routes.keys()].map((id) => `route-${id}`), ...[...instruments.keys()].map((id) => `instrument-${id}`),
    ];
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(expected.filter((id) => !ids.includes(id))).toEqual([]);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('leads to places within it, or with the full address to the site and beyond', () => {
    const ids = new Set([...document.querySelectorAll('[id]')].map(({ id }) => id));
    const links = [...document.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? '');
    expect(links.filter((href) => (href.startsWith('#') ? !ids.has(href.slice(1)) : !href.startsWith('https://')))).toEqual([]);
    expect(links.filter((href) => href.startsWith(SITE)).length).toBeGreaterThan(concepts.size);
    expect([...document.querySelectorAll('a')].filter((link) => link.textContent.trim() === '').length).toBe(0);
  });

  test('tells who says it: place, our own reading, and silence', () => {
    expect(text('#begrip-koorddansmodel')).toContain('Definitie naar Bodok · Conclusies, koorddansmodel');
    expect([...document.querySelectorAll('aside.duiding')].length).toBeGreaterThan(20);
    expect(text('#vergelijking-sturingsvormen')).toContain('Duiding');
    expect(document.body.textContent.includes('bron zwijgt hierover')).toBe(true);
  });

  test('has the prose of concepts, themes and sources, without a trace of its notation', () => {
    expect(text('#begrip-koorddansmodel')).toContain('waar gaat de verandering heen');
    expect(text('#plaats-vgs-fig-2')).toContain('2,7');
    expect(/\]\(|<\/?(?:Passage|Duiding|Cijfers|Diagram|En)\b/.exec(document.body.textContent)?.[0]).toBeUndefined();
  });

  test('has of each route every stop with its question', () => {
    const stops = [...routes.values()].flatMap(({ id, sessions }) => sessions.flatMap((session) => session.stops.map(({ question }) => [id, question] as const)));
    expect(stops.length).toBeGreaterThan(20);
    expect(stops.filter(([id, question]) => !text(`#route-${id}`).includes(question))).toEqual([]);
  });

  test('has tables with captions and heads', () => {
    const tables = [...document.querySelectorAll('figure table, .tabel > table')].filter((table) => table.closest('article')?.id.startsWith('vergelijking-') === true);
    expect(tables.length).toBe(comparisons.size);
    expect(tables.filter((table) => !table.querySelector('caption') || table.querySelectorAll('th[scope]').length < 3)).toEqual([]);
  });
});
