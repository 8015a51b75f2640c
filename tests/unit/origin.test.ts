import { expect, test } from 'vitest';
import { conceptIn, firstId } from '#knowledge/origin.ts';

const move = (from: string, to: string, date: string) => ({ from: `/begrippen/${from}/`, to: `/begrippen/${to}/`, date, reason: 'Proef.' });
const promises = new Map([['a', '2026-11-28'], ['b', '2027-01-01'], ['c', '2027-02-01'], ['d', '2026-11-28'], ['e', '2026-11-28']].map(([id = '', since = '']) => [`/begrippen/${id}/`, { address: `/begrippen/${id}/`, kind: 'begrip' as const, since }]));

test('a concept without moves keeps its id', () => {
  expect(firstId({ ledger: { moves: [], withdrawn: [] }, promises }, 'a')).toBe('a');
});

test('a concept that was renamed twice is known by its first id', () => {
  expect(firstId({ ledger: { moves: [move('a', 'c', '2027-01-01'), move('b', 'c', '2027-02-01')], withdrawn: [] }, promises }, 'c')).toBe('a');
});

test('a concept that another was merged into keeps its own', () => {
  expect(firstId({ ledger: { moves: [move('e', 'd', '2027-03-01')], withdrawn: [] }, promises }, 'd')).toBe('d');
});

test('only the address of a concept\'s page holds a concept', () => {
  expect(['/begrippen/koers/', '/begrippen/', '/begrippen/koers/v1/', '/themas/koers/', '/begrippen/koers/#definitie'].map(conceptIn)).toEqual(['koers', undefined, undefined, undefined, undefined]);
});
