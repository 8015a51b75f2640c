import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainText } from '#knowledge/plain.ts';
import { EMPTY_STATE, type ViewState } from '#knowledge/table/state.ts';
import { ROW_HEAD } from '#knowledge/table/table.ts';
import { derive, type View } from '#knowledge/table/view.ts';
import { anyState, TABLE } from './table-samples.ts';

const view = (wishes: Partial<ViewState>): View => derive(TABLE, { ...EMPTY_STATE, ...wishes }, plainText);
const rows = (wishes: Partial<ViewState>): readonly string[] => view(wishes).rows.map(({ row }) => row.id);
const columns = (wishes: Partial<ViewState>): readonly string[] => view(wishes).columns.map(({ id }) => id);
const sort = (column: string, direction: 'ascending' | 'descending') => ({ sort: { column, direction } });
const ALL = TABLE.rows.map(({ id }) => id);

describe('sorting', () => {
  test('takes figures as figures, and puts silence last both ways', () => {
    expect(rows(sort('score', 'ascending'))).toEqual(['zelf', 'keten', 'lijn', 'opgave']);
    expect(rows(sort('score', 'descending'))).toEqual(['lijn', 'zelf', 'keten', 'opgave']);
  });

  test('takes words as a Dutch reader does: accents and capitals do not matter, digits count as numbers', () => {
    expect(rows(sort('wie', 'ascending'))).toEqual(['lijn', 'keten', 'zelf', 'opgave']);
    expect(rows(sort(ROW_HEAD, 'ascending'))).toEqual(['keten', 'lijn', 'opgave', 'zelf']);
  });

  test('is stable both ways, and without it rows stay as they are', () => {
    fc.assert(fc.property(anyState, (state) => {
      const ids = derive(TABLE, { ...state, sort: null, pinnedRows: [] }, plainText).rows.map(({ row }) => row.id);
      expect(ids).toEqual(ALL.filter((id) => ids.includes(id)));
    }));
    for (const direction of ['ascending', 'descending'] as const) expect(rows(sort('gelijk', direction))).toEqual(ALL);
  });

  test('does not see what is hidden', () => {
    expect(rows({ ...sort('wie', 'descending'), onlySources: true }).at(-1)).toBe('opgave');
  });
});

describe('choosing', () => {
  test('by words, in any order and without accents, in heads and cells', () => {
    expect(rows({ text: ' TOP  de ' })).toEqual(['lijn', 'keten']);
    expect(rows({ text: 'een ieder' })).toEqual(['zelf']);
    expect(rows({ text: 'opgave' })).toEqual(['opgave']);
    expect(rows({ text: '<b>' })).toEqual([]);
  });

  test('by source: its columns and rows, what others say left out', () => {
    const meijs = view({ sources: ['meijs'] });
    expect(meijs.columns.map(({ id }) => id)).toEqual(['elders', 'gelijk']);
    expect(meijs.rows.find(({ row }) => row.id === 'opgave')?.cells[0]?.masked).toBe('source');
    expect(meijs.sources).toEqual(['meijs']);
    expect(rows({ sources: ['bodok'] })).toEqual([]);
  });

  test('by kind', () => { expect(rows({ kinds: ['idee'] })).toEqual(['opgave']); });

  test('two sources, the first before the second', () => {
    expect(columns({ twoSources: ['meijs', 'vgs'] })).toEqual(['elders', 'gelijk', 'wie', 'score']);
    expect(columns({ twoSources: ['vgs', 'meijs'] })).toEqual(['wie', 'score', 'elders', 'gelijk']);
  });

  test('columns in an order, and what is pinned first', () => {
    expect(columns({ columns: ['score', 'wie'] })).toEqual(['score', 'wie']);
    expect(columns({ pinnedColumns: ['gelijk'] })).toEqual(['gelijk', 'wie', 'score', 'elders']);
    expect(rows({ pinnedRows: ['keten'], text: 'opgave' })).toEqual(['keten', 'opgave']);
  });

  test('only differences: columns that say the same everywhere go', () => {
    expect(columns({ onlyDifferences: true })).toEqual(['wie', 'score', 'elders']);
    expect(rows({ onlyDifferences: true, columns: ['gelijk', 'score'] })).toEqual(ALL);
  });

  test('only what sources say: our reading goes, and its words cannot be found', () => {
    expect(view({ onlySources: true }).rows[2]?.cells[0]?.masked).toBe('interpretation');
    expect(rows({ onlySources: true, text: 'lezing' })).toEqual([]);
  });

  test('only filled: rows with an empty cell go', () => { expect(rows({ onlyFilled: true })).toEqual(['lijn']); });
});

test('any view is a part of the table: every row once, a cell for every column, what is masked silent to sources', () => {
  fc.assert(fc.property(anyState, (state) => {
    const found = derive(TABLE, state, plainText);
    const ids = found.rows.map(({ row }) => row.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { row, cells } of found.rows) expect(cells.map(({ cell }) => cell)).toEqual(found.columns.map(({ id }) => row.cells.get(id)));
    if (state.onlySources) for (const { cells } of found.rows) expect(cells.filter(({ cell, masked }) => cell.interpretation && !masked)).toEqual([]);
    for (const id of state.pinnedRows) expect(ids.indexOf(id)).toBeLessThan(state.pinnedRows.length);
  }), { numRuns: 500 });
});
