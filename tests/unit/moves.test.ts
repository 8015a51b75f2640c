import { describe, expect, test } from 'vitest';
import { movedPlace } from '#knowledge/moved-place.ts';
import { formatLedger, parseLedger } from '#links/ledger.ts';
import { kindOf } from '#links/kind.ts';
import { listOldPages } from '#links/old-pages.ts';
import { copyPreview } from '#links/preview.ts';
import { redirectRules } from '#links/redirect-rules.ts';
import { createFates } from '#links/resolve.ts';
import { tombstone } from '#links/tombstone.ts';
import { listForTools } from '#links/tool-list.ts';
import { twinOf } from '#links/twin.ts';
import type { Ledger } from '#model/move.ts';
import type { LinkPromise } from '#model/promise.ts';

const when = { date: '2026-12-01', reason: 'De naam "koers" past beter: zo heet het.' };
const ledger: Ledger = {
  moves: [
    { from: '/begrippen/oud/', to: '/begrippen/nieuw/', ...when },
    { from: '/begrippen/oud/#betekenis-vgs', to: '/begrippen/nieuw/#betekenis-vgs-2', ...when },
    { from: '/begrippen/oud/vgs/', to: '/begrippen/nieuw/vgs/', ...when },
    { from: '/data/turtle/oud.ttl', to: '/data/turtle/nieuw.ttl', ...when },
  ],
  withdrawn: [{ path: '/begrippen/weg/', ...when, instead: '/begrippen/nieuw/', title: 'weg' }, { path: '/data/jsonld/weg.jsonld', ...when }],
};

test('the ledger is read back as it was written', () => {
  expect(parseLedger(formatLedger(ledger))).toEqual(ledger);
  expect(parseLedger('moves: [')).toEqual({ moves: [], withdrawn: [] });
});

describe('what became of an address', () => {
  const fateOf = createFates(ledger);
  test.each([
    ['/begrippen/nieuw/', 'stands'], ['/begrippen/oud/', '/begrippen/nieuw/'], ['/begrippen/oud/#definitie', '/begrippen/nieuw/#definitie'],
    ['/begrippen/oud/#betekenis-vgs', '/begrippen/nieuw/#betekenis-vgs-2'], ['/begrippen/weg/#definitie', 'withdrawn'],
  ])('%s: %s', (address, expected) => {
    const fate = fateOf(address);
    expect(fate.kind === 'moved' ? fate.to : fate.kind).toBe(expected);
  });
});

describe('a reader at an old page goes on', () => {
  const moved = { to: '/begrippen/nieuw/', anchors: { 'betekenis-vgs': '/begrippen/nieuw/#betekenis-vgs-2' } };
  test.each([
    ['https://x.nl/begrippen/oud/', '/begrippen/nieuw/'],
    ['https://x.nl/begrippen/oud/#definitie', '/begrippen/nieuw/#definitie'],
    ['https://x.nl/begrippen/oud/#betekenis-vgs', '/begrippen/nieuw/#betekenis-vgs-2'],
    ['https://x.nl/begrippen/oud/#:~:text=de%20koers', '/begrippen/nieuw/#:~:text=de%20koers'],
    ['https://x.nl/begrippen/oud/?duiding=uit#definitie:~:text=a,b', '/begrippen/nieuw/?duiding=uit#definitie:~:text=a,b'],
    ['https://x.nl/begrippen/oud/#betekenis-vgs:~:text=a', '/begrippen/nieuw/#betekenis-vgs-2:~:text=a'],
    ['https://x.nl/begrippen/oud/#constructor', '/begrippen/nieuw/#constructor'],
  ])('from %s to %s', (asked, place) => {
    expect(movedPlace(asked, moved)).toBe(place);
  });

  test('to a place in a page when the page went there', () => {
    const into = { to: '/begrippen/nieuw/#definitie', anchors: {} };
    expect(movedPlace('https://x.nl/begrippen/oud/', into)).toBe('/begrippen/nieuw/#definitie');
    expect(movedPlace('https://x.nl/begrippen/oud/#iets', into)).toBe('/begrippen/nieuw/#definitie');
  });
});

test('pages remain at old addresses, with the anchors that went elsewhere', () => {
  expect(listOldPages(ledger).map(({ address, move, anchors, withdrawal }) => [address, move?.to ?? withdrawal?.title, Object.keys(anchors)])).toEqual([
    ['/begrippen/oud/', '/begrippen/nieuw/', ['betekenis-vgs']], ['/begrippen/oud/vgs/', '/begrippen/nieuw/vgs/', []], ['/begrippen/weg/', 'weg', []],
  ]);
});

test('hosts get rules for what moved as a whole, under the base', () => {
  const { _redirects, 'redirects.nginx.conf': nginx, apache } = redirectRules(ledger, '/kennisbank/');
  expect(_redirects.split('\n').filter((line) => line.startsWith('/'))).toEqual(['/kennisbank/begrippen/oud/vgs/ /kennisbank/begrippen/nieuw/vgs/ 301', '/kennisbank/data/turtle/oud.ttl /kennisbank/data/turtle/nieuw.ttl 301']);
  expect(nginx).toContain('location = /kennisbank/begrippen/oud/vgs/ { return 301 /kennisbank/begrippen/nieuw/vgs/$is_args$args; }');
  expect(apache).toContain('RedirectMatch 301 "^/kennisbank/data/turtle/oud\\.ttl$" "/kennisbank/data/turtle/nieuw.ttl"');
  expect(redirectRules({ moves: [], withdrawn: [] }, '/').apache).toBe('');
});

test('an old page carries what its target says of itself', () => {
  const notice = '<html><head><meta charset="utf-8" /><meta name="viewport" content="v" /> <title>Verhuisd</title><meta name="robots" content="noindex" /><meta property="og:title" content="Verhuisd" /></head><body><meta name="x" content="y"></body></html>';
  const target = '<html><head><meta charset="utf-8"><title>Koers</title><meta name="description" content="De richting"><link rel="canonical" href="https://x.nl/begrippen/nieuw/"><meta property="og:title" content="Koers"><meta property="og:image" content="/a.png"><meta name="citation_title" content="Koers"><meta name="theme-color" content="#fff"></head><body></body></html>';
  expect(copyPreview(notice, target)).toBe('<html><head><meta charset="utf-8" /><meta name="viewport" content="v" /><title>Koers</title><meta name="description" content="De richting"><link rel="canonical" href="https://x.nl/begrippen/nieuw/"><meta property="og:title" content="Koers"><meta property="og:image" content="/a.png"><meta name="citation_title" content="Koers"></head><body><meta name="x" content="y"></body></html>');
});

test('a file that was withdrawn says so in its own form', () => {
  expect(JSON.parse(tombstone({ path: '/data/jsonld/weg.jsonld', ...when }))).toEqual({ ingetrokken: when });
  expect(tombstone({ path: '/data/turtle/weg.ttl', ...when, instead: '/begrippen/nieuw/' })).toMatch(/^# Ingetrokken op 2026-12-01\..*In plaats daarvan: \/begrippen\/nieuw\/\n$/);
});

test('tools read every promise under what became of it', () => {
  const since = '2026-11-28';
  const promises: readonly LinkPromise[] = [
    { address: '/begrippen/nieuw/', kind: 'begrip', since }, { address: '/begrippen/nieuw/v1/', kind: 'versie', since, version: 1, hash: '0123456789abcdef' },
    { address: '/begrippen/oud/', kind: 'begrip', since }, { address: '/begrippen/oud/#definitie', kind: 'definitie', since }, { address: '/begrippen/weg/#definitie', kind: 'definitie', since },
  ];
  expect(listForTools(new Map(promises.map((promise) => [promise.address, promise])), ledger, 'https://x.nl/kennisbank/', new Map([['nieuw', 2]]))).toEqual({
    format: 1,
    site: 'https://x.nl/kennisbank/',
    promises: [{ path: '/begrippen/nieuw/', kind: 'begrip', since, version: 2 }, { path: '/begrippen/nieuw/v1/', kind: 'versie', since, version: 1 }],
    moves: [{ from: '/begrippen/oud/', to: '/begrippen/nieuw/', ...when }, { from: '/begrippen/oud/#definitie', to: '/begrippen/nieuw/#definitie', ...when }],
    withdrawn: [{ path: '/begrippen/weg/#definitie', ...when, instead: '/begrippen/nieuw/' }],
  });
});

test.each([
  ['/', 'overzicht'], ['/begrippen/', 'overzicht'], ['/begrippen/koers/', 'begrip'], ['/begrippen/koers/v12/', 'versie'], ['/begrippen/koers/vgs/', 'betekenis'], ['/bronnen/vgs/fig-2/', 'vindplaats'],
  ['/training/routes/beginnen/', 'leerroute'], ['/training/instrumenten/quiz/', 'instrument'], ['/insluiten/vergelijking/x/', 'insluiting'], ['/data/turtle/koers.ttl', 'bestand'],
  ['/begrippen/kaart/', undefined], ['/vergelijkingen/zelf/', undefined], ['/zoeken/', undefined], ['/over/links/', undefined], ['/favicon.svg', undefined],
])('%s is of kind %s', (address, kind) => {
  expect(kindOf(address)).toBe(kind);
});

test.each([
  ['/bronnen/vgs/#fig-2', '/bronnen/vgs/fig-2/'], ['/vergelijkingen/x/rij/', '/vergelijkingen/x/#rij'], ['/begrippen/koers/vgs/', '/begrippen/koers/#betekenis-vgs'], ['/begrippen/koers/#betekenis-vgs', '/begrippen/koers/vgs/'],
  ['/begrippen/koers/v1/', undefined], ['/begrippen/koers/', undefined], ['/begrippen/koers/#definitie', undefined],
])('the other address of %s is %s', (address, twin) => {
  expect(twinOf(address)).toBe(twin);
});
