import { test } from 'vitest';
import { plainText } from '#knowledge/plain.ts';
import { toCsv } from '#knowledge/table/sheet.ts';
import { EMPTY_STATE, type ViewState } from '#knowledge/table/state.ts';
import type { Table } from '#knowledge/table/table.ts';
import { derive } from '#knowledge/table/view.ts';
import { toSheet } from '../../src/elements/comparison-sheet.ts';
import { cell } from '../unit/table-samples.ts';

const [ROWS, COLUMNS] = [60, 8];
const columns = Array.from({ length: COLUMNS }, (_, index) => ({ id: `k${String(index)}`, label: `Kolom ${String(index)}`, isNumeric: index === 7 }));
const table: Table = {
  rowHeading: 'Rij', columns,
  rows: Array.from({ length: ROWS }, (_, row) => ({
    id: `r${String(row)}`, label: `Rij ${String(row)}`,
    cells: new Map(columns.map(({ id, isNumeric }, index) => [id, isNumeric ? cell('', ['vgs#a'], (row * 37) % 61) : cell(`Woord ${String((row * 31 + index * 7) % 97)} en een zin van gewone lengte over sturing en samenleving`, [index % 2 ? 'vgs#a' : 'meijs#b'])])),
  })),
};
const view = (wishes: Partial<ViewState>) => derive(table, { ...EMPTY_STATE, ...wishes }, plainText);

test(`a table of ${String(ROWS)} by ${String(COLUMNS)}`, async ({ bench }) => {
  await bench.compare(
    bench('sorted by words', () => { view({ sort: { column: 'k3', direction: 'descending' } }); }),
    bench('sorted by figures', () => { view({ sort: { column: 'k7', direction: 'ascending' } }); }),
    bench('filtered by words', () => { view({ text: 'woord 4 sturing' }); }),
    bench('with everything on', () => { view({ sort: { column: 'k1', direction: 'ascending' }, text: 'woord', twoSources: ['vgs', 'meijs'], onlyDifferences: true, onlySources: true, pinnedRows: ['r5'], pinnedColumns: ['k2'] }); }),
    bench('as CSV', () => { toCsv(toSheet(view({}), 'Rij', false, { title: '', question: '', address: '', date: '', sources: [] })); }),
  );
}, 60_000);
