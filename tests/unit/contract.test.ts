import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatReport } from '#checks/report.ts';
import { readContent } from '#files/read.ts';
import { checkContract, checkMissing, whileWriting } from '#links/check.ts';
import { openContract } from '#links/contract.ts';
import { LEDGER_FILE } from '#links/ledger.ts';
import { formatPromises, parsePromises, PROMISES_FILE } from '#links/promise-list.ts';
import { recordAddresses } from '#links/record.ts';
import { SEAL_FILE, sealPromises } from '#links/seal.ts';
import type { RawFile } from '#model/content.ts';
import { contractBasis } from '../support/contract-basis.ts';

const ROOT = join(import.meta.dirname, '../fixtures/links');
const RULES = join(import.meta.dirname, '../../src/links');
const REMOVED = '.verwijderd';

/** Rules that need the built site; `verify.test.ts` shows them fail. */
const BUILT = ['dubbele-id'];

const basis = await contractBasis();
const cases = readdirSync(ROOT).sort();

/** The text of an optional file of a fixture. */
function read(name: string, file: string): string {
  const path = join(ROOT, name, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

/** The list of promises with lines taken out (`- address`) and added (`+ line`), and its seal, which `zegel: oud` leaves as it was. */
function editList(files: readonly RawFile[], edits: readonly string[]): readonly RawFile[] {
  const text = files.find(({ path }) => path === PROMISES_FILE)?.text ?? '';
  const out = edits.filter((line) => line.startsWith('- ')).map((line) => `${line.slice(2)} `);
  const lines = [...text.split('\n').filter((line) => !out.some((start) => line.startsWith(start))), ...edits.filter((line) => line.startsWith('+ ')).map((line) => line.slice(2))].filter(Boolean);
  const sorted = [...lines.filter((line) => line.startsWith('#')), ...lines.filter((line) => !line.startsWith('#')).sort((a, b) => ((a.split(' ')[0] ?? '') < (b.split(' ')[0] ?? '') ? -1 : 1))].join('\n');
  return files.map((file) => (file.path === PROMISES_FILE ? { ...file, text: sorted } : file.path === SEAL_FILE && !edits.includes('zegel: oud') ? { ...file, text: sealPromises(parsePromises(sorted).values()) } : file));
}

async function lay(name: string): Promise<readonly RawFile[]> {
  const files = new Map(editList(basis, read(name, 'lijst.txt').split('\n').filter(Boolean)).map((file) => [file.path, file]));
  const overlay = existsSync(join(ROOT, name, 'content')) ? await readContent(join(ROOT, name)) : [];
  for (const file of overlay) {
    if (file.path.endsWith(REMOVED)) files.delete(file.path.slice(0, -REMOVED.length));
    else files.set(file.path, file);
  }
  return [...files.values()];
}

/** Every rule id that stands in the source of the link contract. */
function idsInSource(): readonly string[] {
  const sources = readdirSync(RULES, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts')).map((name) => readFileSync(join(RULES, name), 'utf8'));
  return [...new Set(sources.flatMap((source) => [...source.matchAll(/\brule: '([a-z-]+)'/g)].map((match) => match[1] ?? '')))].filter((id) => !BUILT.includes(id)).sort();
}

test('the basis keeps every promise', () => {
  expect(checkContract(basis)).toEqual([]);
});

test('every rule has a fixture, and every fixture a rule', () => {
  expect(cases).toEqual(idsInSource());
});

describe('the report on', () => {
  test.each(cases)('%s', async (name) => {
    const found = checkContract(await lay(name), { removed: read(name, 'eerder.txt').split('\n') });
    expect(found.map(({ rule }) => rule)).toContain(name);
    expect(`${formatReport(found)}\n`).toBe(read(name, 'verwacht.txt'));
  });
});

test('line endings of Windows change nothing', async () => {
  const files = (await lay('adres-verdwenen')).map(({ path, text }) => ({ path, text: text.replaceAll('\n', '\r\n') }));
  expect(`${formatReport(checkContract(files))}\n`).toBe(read('adres-verdwenen', 'verwacht.txt'));
  expect(checkContract(basis.map(({ path, text }) => ({ path, text: text.replaceAll('\n', '\r\n') })))).toEqual([]);
});

test('what is unfinished only warns while someone writes', async () => {
  expect(whileWriting(checkContract(await lay('adres-niet-vastgelegd'))).map(({ severity }) => severity)).toEqual(['warning']);
  expect(whileWriting(checkContract(await lay('adres-verdwenen'))).map(({ severity }) => severity)).toContain('error');
});

test('a page whose file is gone is told also when the content has errors because of it', async () => {
  const files = (await lay('adres-verdwenen')).filter(({ path }) => path !== LEDGER_FILE);
  expect(checkMissing(files, []).map(({ message }) => message)).toEqual([expect.stringContaining('/begrippen/rondje/'), expect.stringContaining('/begrippen/voorzitter/')]);
  expect(checkMissing(files, [{ rule: 'bestandsnaam', severity: 'error', file: 'content/begrippen/Rondje.mdx', line: 1, column: 1, message: '', hint: '' }])).toEqual([]);
});

test('a card or a file that nearly every concept has is expected of a new one too', () => {
  const contract = openContract(basis);
  const cards = ['rondje', 'stilte', 'voorzitter'].map((id) => ({ address: `/insluiten/begrip/${id}/`, kind: 'insluiting' as const }));
  const text = formatPromises(recordAddresses(contract.promises, cards, '2026-12-01'));
  const files = [...basis.filter(({ path }) => path !== PROMISES_FILE), { path: PROMISES_FILE, text }, { path: 'content/begrippen/gepraat.mdx', text: basis.find(({ path }) => path.endsWith('rondje.mdx'))?.text ?? '' }];
  const addresses = openContract(files).addresses.map(({ address }) => address);
  expect(addresses).toContain('/insluiten/begrip/gepraat/');
  expect(addresses).not.toContain('/insluiten/begrip/werkvormen/');
});
