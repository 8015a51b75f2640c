import { describe, expect, test } from 'vitest';
import { addressOfFile, fileOfAddress, idsIn, isNotice, type BuiltSite } from '#links/built-site.ts';
import { openContract } from '#links/contract.ts';
import { formatLedger, LEDGER_FILE } from '#links/ledger.ts';
import { splitAddress } from '#links/resolve.ts';
import { verifySite } from '#links/verify.ts';
import type { Ledger } from '#model/move.ts';
import { contractBasis } from '../support/contract-basis.ts';

const basis = await contractBasis();

function contractWith(ledger: Ledger = { moves: [], withdrawn: [] }) {
  return openContract(basis.map((file) => (file.path === LEDGER_FILE ? { ...file, text: formatLedger(ledger) } : file)));
}

/** A site on which everything that is promised stands. */
function siteOf({ without = [], extra = [], notices = [], twice = [] }: { readonly without?: readonly string[]; readonly extra?: readonly string[]; readonly notices?: readonly string[]; readonly twice?: readonly string[] } = {}): BuiltSite {
  const addresses = [...contractWith().promises.keys()].filter((address) => !without.includes(address));
  const ids = new Map<string, string[]>();
  for (const address of [...addresses, ...twice]) {
    const { page, anchor } = splitAddress(address);
    if (anchor !== '') ids.set(fileOfAddress(page), [...(ids.get(fileOfAddress(page)) ?? []), anchor]);
  }
  return { files: new Set([...addresses.map((address) => fileOfAddress(splitAddress(address).page)), ...extra.map(fileOfAddress)]), ids, notices: new Set(notices.map(fileOfAddress)) };
}

const messages = (ledger: Ledger | undefined, site: BuiltSite): readonly string[] => verifySite(contractWith(ledger), site).diagnostics.map(({ rule, message }) => `${rule}: ${message}`);
const entry = { date: '2026-12-01', reason: 'Omdat.' };

describe('a built site', () => {
  test('that has everything is in order', () => {
    expect(verifySite(contractWith(), siteOf())).toEqual({ diagnostics: [], fresh: [] });
  });

  test('must have every promised file and anchor', () => {
    expect(messages(undefined, siteOf({ without: ['/data/begrippen.json', '/begrippen/stilte/#definitie'] }))).toEqual([
      'adres-verdwenen: Beloofd sinds 2026-11-28, maar niet op de gebouwde site: /begrippen/stilte/#definitie (definitie).',
      'adres-verdwenen: Beloofd sinds 2026-11-28, maar niet op de gebouwde site: /data/begrippen.json (gegevensbestand).',
    ]);
  });

  test('must lead on from an old address, to what is there', () => {
    const moved = { moves: [{ from: '/begrippen/stilte/', to: '/begrippen/rondje/', ...entry }], withdrawn: [] };
    expect(messages(moved, siteOf({ notices: ['/begrippen/stilte/'] }))).toEqual([]);
    expect(messages(moved, siteOf())).toEqual([expect.stringContaining('verhuizing-bestaat-nog: /begrippen/stilte/')]);
    expect(messages(moved, siteOf({ without: ['/begrippen/rondje/#definitie'], notices: ['/begrippen/stilte/'] }))).toContain('adres-verdwenen: /begrippen/stilte/#definitie leidt naar /begrippen/rondje/#definitie, maar dat is niet op de gebouwde site.');
  });

  test('must have what serves instead of what was withdrawn', () => {
    const withdrawn = { moves: [], withdrawn: [{ path: '/begrippen/stilte/v1/', instead: '/data/begrippen.ttl', ...entry }] };
    expect(messages(withdrawn, siteOf({ without: ['/data/begrippen.ttl'], notices: ['/begrippen/stilte/v1/'] }))).toContainEqual(expect.stringContaining('noemt in plaats van zichzelf /data/begrippen.ttl'));
  });

  test('must not have an anchor twice', () => {
    expect(messages(undefined, siteOf({ twice: ['/begrippen/stilte/#definitie'] }))).toEqual(['dubbele-id: Op /begrippen/stilte/ staat het anker "definitie" twee keer; een link kan er maar één bedoelen.']);
  });

  test('names pages and files of a promised kind that are new', () => {
    expect(verifySite(contractWith(), siteOf({ extra: ['/training/routes/beginnen/', '/insluiten/begrip/stilte/', '/data/kaarten.txt', '/zoeken/', '/over/links/'] })).fresh).toEqual(['/data/kaarten.txt', '/insluiten/begrip/stilte/', '/training/routes/beginnen/']);
  });
});

test('ids are those of elements, not of scripts', () => {
  expect(idsIn('<p class="x" id="a">id="b"</p><script>"<p id=\\"c\\">"; x = `<p id="d">`</script><tr id="e" data-x>')).toEqual(['a', 'e']);
});

test('a notice is told by its mark', () => {
  expect([isNotice('<moved-page data-moved="true" data-to="/x/">'), isNotice('<div data-withdrawn>'), isNotice('<p>data-moved</p>')]).toEqual([true, true, false]);
});

test.each(['/', '/begrippen/stilte/', '/data/begrippen.json'])('%s has a file, and the file that address', (address) => {
  expect(addressOfFile(fileOfAddress(address))).toBe(address);
});
