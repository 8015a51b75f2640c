import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { exportCards } from '#exports/anki.ts';
import { readEdition } from './editions.ts';

const edition = await readEdition();
const text = exportCards(edition);
const heads = text.split('\n').filter((line) => line.startsWith('#'));
const { data, errors } = Papa.parse<string[]>(text.slice(heads.join('\n').length + 1), { delimiter: '\t', newline: '\n', skipEmptyLines: true });

test('the file says how it is to be read, and asks for no note type that may not exist', () => {
  expect(heads).toEqual(['#separator:tab', '#html:true', '#guid column:1', '#tags column:4']);
});

test('every concept is one card of four columns', () => {
  expect(errors).toEqual([]);
  expect(data).toHaveLength(edition.knowledge.concepts.size);
  expect(data.filter((columns) => columns.length !== 4 || columns.some((column) => column === ''))).toEqual([]);
});

test('a card keeps its number when its text changes, so that a later import renews it', async () => {
  const changed = await readEdition();
  const concepts = new Map([...changed.knowledge.concepts].map(([id, concept]) => [id, { ...concept, term: `${concept.term} anders`, definition: 'Een heel andere omschrijving.' }]));
  const ids = (cards: string): readonly string[] => cards.split('\n').slice(4, -1).map((line) => line.split('\t')[0] ?? '');
  expect(ids(exportCards({ ...changed, knowledge: { ...changed.knowledge, concepts } }))).toEqual(ids(text));
  expect(new Set(ids(text)).size).toBe(data.length);
});

test('tags have no spaces', () => {
  expect(data.flatMap((columns) => (columns[3] ?? '').split(' ')).filter((tag) => !/^balanceerstok(?:::(?:soort|bron)::[a-z0-9-]+)?$/.test(tag))).toEqual([]);
});
