import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { conceptsCsv, figuresCsv, relationsCsv, sensesCsv } from '#exports/csv.ts';
import { writeCsv } from '#knowledge/table/sheet.ts';
import { readEdition, SITE } from './editions.ts';

const edition = await readEdition();
const { concepts, relations, datasets } = edition.knowledge;
const senses = [...concepts.values()].flatMap((concept) => concept.senses);
const files = [
  { name: 'begrippen', text: conceptsCsv(edition), count: concepts.size },
  { name: 'betekenissen', text: sensesCsv(edition), count: senses.length },
  { name: 'verbanden', text: relationsCsv(edition), count: [...relations.values()].flat().length },
  { name: 'cijfers', text: figuresCsv(edition), count: [...datasets.values()].flatMap(({ rows }) => rows).length },
];

/** The records of a file, by the names in its first line. */
function read(text: string): readonly Readonly<Record<string, string>>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), { header: true, delimiter: ';', newline: '\r\n', skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
}

describe.each(files)('$name.csv', ({ text, count }) => {
  test('opens in a Dutch spreadsheet: byte order mark, semicolons, one line a record', () => {
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(text.slice(1).split('\r\n').slice(0, -1)).toHaveLength(count + 1);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('holds every record with every field', () => {
    const records = read(text);
    expect(records).toHaveLength(count);
    const heads = Object.keys(records[0] ?? {});
    expect(heads.length).toBeGreaterThan(5);
    expect(records.filter((record) => Object.keys(record).length !== heads.length)).toEqual([]);
  });

  test('has no field that a spreadsheet takes for a formula', () => {
    expect(read(text).flatMap((record) => Object.values(record)).filter((value) => /^[=+\-@\t\r|%]/.test(value))).toEqual([]);
  });
});

test('dangerous, quoted and broken texts survive as text', () => {
  const texts = ['=1+1', '+cmd', '-x', '@SUM(A1)', '\t=1', 'zegt "ja"; en\nnee', "'s morgens", 'a;b'];
  const { data } = Papa.parse<string[]>(writeCsv([texts]).slice(1), { delimiter: ';', newline: '\r\n' });
  expect(data[0]).toEqual(["'=1+1", "'+cmd", "'-x", "'@SUM(A1)", "'=1", 'zegt "ja"; en nee', "'s morgens", 'a;b']);
});

test('every statement says whose it is', () => {
  expect(read(conceptsCsv(edition)).filter((record) => record['Definitie van'] === '')).toEqual([]);
  expect(read(relationsCsv(edition)).filter((record) => record['Wie het verband legt'] === '')).toEqual([]);
  const score = read(figuresCsv(edition)).find((record) => record['Rij'] === 'Lijnsturing');
  expect(score).toMatchObject({ Waarde: '2,7', Eenheid: 'punten', Bron: 'VGS', Vindplaats: 'figuur II', 'Adres van de vindplaats': `${SITE}/kennisbank/bronnen/vgs/fig-2/` });
});

test('a relation stands there from both sides, of which one is marked as the other way round', () => {
  const records = read(relationsCsv(edition));
  expect(records.filter((record) => record['Omgekeerd'] === 'ja')).toHaveLength(records.length / 2);
});
