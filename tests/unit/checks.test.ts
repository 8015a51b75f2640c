import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatReport, hasErrors } from '#checks/report.ts';
import { runChecks } from '#checks/run.ts';
import { readContent } from '#files/read.ts';
import type { RawFile } from '#model/content.ts';

const ROOT = join(import.meta.dirname, '../fixtures/checks');
const CHECKS = join(import.meta.dirname, '../../src/checks');
const REMOVED = '.verwijderd';

const basis = await readContent(join(ROOT, '_basis'));
const cases = readdirSync(ROOT).filter((name) => name !== '_basis').sort();
const overlays = new Map(await Promise.all(cases.map(async (name) => [name, await readContent(join(ROOT, name))] as const)));

/** The basis with files replaced, added and, by a file named `<path>.verwijderd`, removed. */
function lay(...layers: readonly (readonly RawFile[])[]): readonly RawFile[] {
  const files = new Map(basis.map((file) => [file.path, file]));
  for (const file of layers.flat()) {
    if (file.path.endsWith(REMOVED)) files.delete(file.path.slice(0, -REMOVED.length));
    else files.set(file.path, file);
  }
  return [...files.values()];
}

/** Every rule id that stands in the source of the checks. */
function idsInSource(): readonly string[] {
  const sources = readdirSync(CHECKS).map((name) => readFileSync(join(CHECKS, name), 'utf8'));
  return [...new Set(sources.flatMap((source) => [...source.matchAll(/\brule: '([a-z-]+)'/g)].map((match) => match[1] ?? '')))].sort();
}

test('the basis has no errors and no warnings', () => {
  expect(formatReport(runChecks(basis))).toBe('Inhoud gecontroleerd: geen fouten, geen aandachtspunten.');
});

test('every rule has a fixture, and every fixture a rule', () => {
  expect(cases).toEqual(idsInSource());
});

describe('the report on', () => {
  test.each(cases)('%s', (name) => {
    const found = runChecks(lay(overlays.get(name) ?? []));
    expect(found.map(({ rule }) => rule)).toContain(name);
    expect(`${formatReport(found)}\n`).toBe(readFileSync(join(ROOT, name, 'verwacht.txt'), 'utf8'));
  });
});

test('one run reports the errors of all files, in the order of their paths', () => {
  const found = runChecks(lay(...overlays.values()));
  const files = found.map(({ file }) => file);
  expect(hasErrors(found)).toBe(true);
  expect(new Set(files).size).toBeGreaterThan(30);
  expect(files).toEqual([...files].sort());
});

test('line endings of Windows and a mark at the start of the file change nothing', () => {
  for (const layer of [[], ...overlays.values()]) {
    const files = lay(layer);
    const foreign = files.map(({ path, text }) => ({ path, text: text === '' ? '' : `\uFEFF${text.replaceAll('\n', '\r\n')}` }));
    expect(formatReport(runChecks(foreign))).toBe(formatReport(runChecks(files)));
  }
});

test('a file name with an accent is an error that names one without', () => {
  const files = basis.map((file) => (file.path === 'content/paginas/uitleg.mdx' ? { ...file, path: 'content/paginas/uitl\u00e9g.mdx' } : file));
  expect(runChecks(files)).toEqual([
    {
      rule: 'bestandsnaam', severity: 'error', file: 'content/paginas/uitl\u00e9g.mdx', line: 1, column: 1,
      message: 'De bestandsnaam bevat letters met accenten of andere tekens buiten ASCII.', hint: 'Hernoem het bestand, bijvoorbeeld naar content/paginas/uitleg.mdx.',
    },
  ]);
});

test('line endings of an old Mac are an error at the first of them', () => {
  const files = basis.map((file) => (file.path === 'content/paginas/uitleg.mdx' ? { ...file, text: file.text.replaceAll('\n', '\r') } : file));
  expect(runChecks(files)).toEqual([
    {
      rule: 'yaml', severity: 'error', file: 'content/paginas/uitleg.mdx', line: 1, column: 4,
      message: 'Deze regel eindigt zoals op heel oude computers, en dat leest de site niet.', hint: 'Sla het bestand op met gewone regeleinden (LF of CRLF).',
    },
  ]);
});

describe('one error does not cause others', () => {
  const edit = (path: string, from: string, to: string): readonly RawFile[] => basis.map((file) => (file.path === path ? { path, text: file.text.replace(from, to) } : file));
  const SOURCE = 'content/bronnen/proef/index.mdx';
  const CONCEPT = 'content/begrippen/stilte.mdx';
  test.each([
    ['a source whose fields cannot be read', edit(SOURCE, 'title: De', 'title: "De'), [`${SOURCE}:3 yaml`]],
    ['a source whose text cannot be read', edit(SOURCE, '</En>', ''), [`${SOURCE}:38 mdx`]],
    ['a concept whose fields cannot be read', edit(CONCEPT, 'kind: methode', 'kind methode'), [`${CONCEPT}:5 yaml`]],
    ['a misspelt field', edit(CONCEPT, 'definition:', 'definitie:'), [`${CONCEPT}:6 veld`]],
    ['a misspelt source', edit(CONCEPT, 'source: proef', 'source: proev'), [`${CONCEPT}:9 onbekende-bron`]],
    ['a misspelt place', edit(CONCEPT, '    locator: inleiding', '    locator: Inleiding'), [`${CONCEPT}:10 onbekende-vindplaats`]],
    ['a misspelt passage', edit(SOURCE, '<Passage id="hoofdstuk-1">', '<Passage id="hoofdstuk1">'), [`${SOURCE}:32 onbekende-vindplaats`]],
    ['a misspelt parent', edit(SOURCE, 'parent: hoofdstuk-1', 'parent: hoofdstuk1'), [`${SOURCE}:20 onbekende-vindplaats`]],
    ['a misnamed file', basis.map((file) => (file.path === CONCEPT ? { ...file, path: 'content/begrippen/Stilte.md' } : file)), ['content/begrippen/Stilte.md:1 bestandsplaats']],
    ['a misplaced file', basis.map((file) => (file.path === CONCEPT ? { ...file, path: 'content/begripen/stilte.mdx' } : file)), ['content/begripen/stilte.mdx:1 bestandsplaats']],
  ] as const)('%s', (_, files, expected) => {
    expect(runChecks(files).map(({ file, line, rule }) => `${file}:${String(line)} ${rule}`)).toEqual(expected);
  });
});
