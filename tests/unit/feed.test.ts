import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { exportFeed } from '#exports/feed.ts';
import { collectChanges } from '#knowledge/change.ts';
import { asList, asRecord } from '#knowledge/data.ts';
import { FIRST_DAY } from '#knowledge/version.ts';
import { readEdition, SITE } from './editions.ts';

const edition = await readEdition();
const koers = edition.knowledge.concepts.get('koers');
if (!koers) throw new Error('The concept koers is not there.');
const later = {
  ...edition,
  knowledge: { ...edition.knowledge, concepts: new Map([...edition.knowledge.concepts, ['koers', { ...koers, version: 3, changed: '2027-03-02', history: [{ version: 1, date: FIRST_DAY, definition: 'Eerst.', change: 'De definitie noemt nu de raad.' }, { version: 2, date: '2027-01-05', definition: 'Toen.', change: 'De raad is weer weg & zo.' }] }]]) },
  promises: new Map([...edition.promises, ['/begrippen/koers/', { address: '/begrippen/koers/', kind: 'begrip' as const, since: '2026-12-24' }]]),
  ledger: {
    moves: [{ from: '/begrippen/agile/', to: '/begrippen/wendbaarheid/', date: '2027-02-01', reason: 'Het begrip kreeg een Nederlandse naam.' }],
    withdrawn: [{ path: '/begrippen/trekker/', date: '2027-04-01', reason: 'Het begrip had geen eigen betekenis.', instead: '/begrippen/kartrekker/', title: 'trekker' }],
  },
};

describe('the changes', () => {
  const changes = collectChanges(later);

  test('are a page of its own, or many of one day together', () => {
    expect(changes.find(({ date, title }) => date === '2026-12-24' && title === 'Nieuw: het begrip koers')?.url).toBe('/kennisbank/begrippen/koers/');
    const first = changes.find(({ id }) => id === `wijziging-${FIRST_DAY}-nieuw-begrippen`);
    expect(first?.items).toHaveLength(edition.knowledge.concepts.size - 1);
  });

  test('tell of every later version what became different, on the day it came', () => {
    const versions = changes.filter(({ kind }) => kind === 'versie');
    expect(versions).toHaveLength([...later.knowledge.concepts.values()].reduce((sum, { history }) => sum + history.length, 0));
    expect(versions.filter(({ title }) => title.includes(': koers (')).map(({ date, title, text }) => [date, title, text])).toEqual([
      ['2027-03-02', 'Nieuwe definitie: koers (versie 3)', 'De raad is weer weg & zo.'],
      ['2027-01-05', 'Nieuwe definitie: koers (versie 2)', 'De definitie noemt nu de raad.'],
    ]);
  });

  test('name what moved and what was withdrawn, why, and where to go', () => {
    expect(changes.find(({ kind }) => kind === 'verhuisd')).toMatchObject({ date: '2027-02-01', title: 'Verhuisd: /begrippen/agile/ staat nu op /begrippen/wendbaarheid/', text: 'Het begrip kreeg een Nederlandse naam.', url: '/kennisbank/begrippen/wendbaarheid/' });
    expect(changes[0]).toMatchObject({ date: '2027-04-01', kind: 'ingetrokken', title: 'Ingetrokken: trekker', url: '/kennisbank/begrippen/trekker/', items: [{ url: '/kennisbank/begrippen/kartrekker/' }] });
  });

  test('stand with the newest first, each with a name of its own', () => {
    const days = changes.map(({ date }) => date);
    expect(days).toEqual([...days].sort().reverse());
    expect(new Set(changes.map(({ id }) => id)).size).toBe(changes.length);
  });
});

describe('the feed', () => {
  const xml = exportFeed(later);
  const feed = asRecord(asRecord(new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'entry' || name === 'link' }).parse(xml))['feed']);

  test('is Atom with what RFC 4287 asks of a feed and of each entry', () => {
    expect(XMLValidator.validate(xml)).toBe(true);
    for (const name of ['id', 'title', 'updated', 'author']) expect(feed[name], name).toBeTruthy();
    const entries = asList(feed['entry']).map(asRecord);
    expect(entries.length).toBe(collectChanges(later).length);
    expect(entries.filter((entry) => ['id', 'title', 'updated', 'link', 'summary'].some((name) => !entry[name]))).toEqual([]);
    expect(new Set(entries.map((entry) => entry['id'])).size).toBe(entries.length);
    expect(entries.filter((entry) => !/^\d{4}-\d{2}-\d{2}T00:00:00Z$/.test(String(entry['updated'])))).toEqual([]);
  });

  test('leads to full addresses', () => {
    expect([...xml.matchAll(/href="([^"]*)"/g)].filter((match) => match[1]?.startsWith(`${SITE}/kennisbank/`) !== true)).toEqual([]);
  });

  test('is dated by the content and not by the clock', () => {
    expect(exportFeed(later)).toBe(xml);
    expect(feed['updated']).toBe(`${later.date}T00:00:00Z`);
  });
});
