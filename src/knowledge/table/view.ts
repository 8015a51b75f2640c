// Imports only its neighbours, as all knowledge that runs in a browser.
import { SILENT, type Cell } from './cell.ts';
import type { ViewState } from './state.ts';
import { ROW_HEAD, type Column, type Row, type Table } from './table.ts';

/** What of the reader's choices shapes the view; the rest is how it is laid out. */
export type ViewWishes = Omit<ViewState, 'transposed' | 'cards'>;

/** A cell as the view shows it. */
export interface ViewCell {
  readonly cell: Cell;
  /** Why what it says is left out: it is our reading, or of a source that was not chosen. */
  readonly masked?: 'interpretation' | 'source';
}

/** A row as the view shows it. */
export interface ViewRow {
  readonly row: Row;
  readonly isPinned: boolean;
  /** One for every column of the view, in its order. */
  readonly cells: readonly ViewCell[];
}

/** What the reader sees: columns and rows in their order. */
export interface View {
  readonly columns: readonly (Column & { readonly isPinned: boolean })[];
  readonly rows: readonly ViewRow[];
  /** Ids of the sources that speak in it, each once. */
  readonly sources: readonly string[];
}

const collator = new Intl.Collator('nl', { sensitivity: 'base', numeric: true });
const isMute = ({ cell, masked }: ViewCell): boolean => cell.silent || masked !== undefined;
const keyOf = (cell: ViewCell): string => (isMute(cell) ? '' : cell.cell.key);
const isSame = (cells: readonly ViewCell[]): boolean => cells.length > 1 && new Set(cells.map(keyOf)).size === 1;
const speaks = (cell: ViewCell, chosen: ReadonlySet<string>): boolean => !isMute(cell) && cell.cell.citations.some(({ source }) => chosen.has(source));

/** Shows a cell, or says why not. */
function show(cell: Cell, { onlySources }: ViewWishes, chosen: ReadonlySet<string>): ViewCell {
  if (cell.silent) return { cell };
  if (onlySources && cell.interpretation) return { cell, masked: 'interpretation' };
  if (chosen.size > 0 && cell.citations.length > 0 && !cell.citations.some(({ source }) => chosen.has(source))) return { cell, masked: 'source' };
  return { cell };
}

/** Orders two cells: figures before words, what is silent or left out last, whatever the direction. */
function compareCells(a: ViewCell, b: ViewCell, isNumeric: boolean, sign: number): number {
  if (isMute(a) || isMute(b)) return Number(isMute(a)) - Number(isMute(b));
  const [first, second] = [a.cell.value, b.cell.value];
  if (isNumeric && first !== undefined && second !== undefined) return sign * (first - second);
  if (isNumeric && (first ?? second) !== undefined) return first === undefined ? 1 : -1;
  return sign * collator.compare(a.cell.key, b.cell.key);
}

/** The columns to show: as chosen, the pinned first, and with two sources those of the first before those of the second. */
function chooseColumns({ columns, rows }: Table, wishes: ViewWishes, chosen: ReadonlySet<string>): View['columns'] {
  const byId = new Map(columns.map((column) => [column.id, column]));
  const hasChosen = (column: Column): boolean =>
    column.source === undefined ? rows.some(({ cells }) => cells.get(column.id)?.citations.some(({ source }) => chosen.has(source))) : chosen.has(column.source);
  const rank = ({ source }: Column): number => (source === undefined || !wishes.twoSources ? 0 : wishes.twoSources.indexOf(source));
  return (wishes.columns ?? columns.map(({ id }) => id))
    .flatMap((id) => byId.get(id) ?? [])
    .map((column) => ({ ...column, isPinned: wishes.pinnedColumns.includes(column.id) }))
    .filter((column) => chosen.size === 0 || column.isPinned || hasChosen(column))
    .sort((a, b) => Number(b.isPinned) - Number(a.isPinned) || rank(a) - rank(b));
}

/** Derives what the reader sees; `plain` is how the table's keys were made comparable. Pinned rows and columns stay whatever the filters say. */
export function derive(table: Table, wishes: ViewWishes, plain: (text: string) => string): View {
  const chosen = new Set(wishes.twoSources ?? wishes.sources);
  const needles = plain(wishes.text).split(' ').filter((word) => word !== '');
  const candidates = chooseColumns(table, wishes, chosen);
  const cellIn = (row: Row, column: string): ViewCell => show(row.cells.get(column) ?? SILENT, wishes, chosen);
  const fits = ({ row, cells }: ViewRow): boolean => {
    if (wishes.kinds.length > 0 && (row.kind === undefined || !wishes.kinds.includes(row.kind))) return false;
    if (chosen.size > 0 && !cells.some((cell) => speaks(cell, chosen))) return false;
    if (wishes.onlyFilled && cells.some(isMute)) return false;
    if (wishes.onlyDifferences && isSame(cells)) return false;
    if (needles.length === 0) return true;
    const words = [plain(row.label), ...cells.map(keyOf)].join(' ');
    return needles.every((needle) => words.includes(needle));
  };
  const rows = table.rows
    .map((row): ViewRow => ({ row, isPinned: wishes.pinnedRows.includes(row.id), cells: candidates.map(({ id }) => cellIn(row, id)) }))
    .filter((row) => row.isPinned || fits(row));

  const { sort } = wishes;
  if (sort) {
    const sign = sort.direction === 'ascending' ? 1 : -1;
    const isNumeric = table.columns.find(({ id }) => id === sort.column)?.isNumeric ?? false;
    const keys = new Map(rows.map(({ row }) => [row, cellIn(row, sort.column)]));
    const keyFor = (row: Row): ViewCell => keys.get(row) ?? { cell: SILENT };
    rows.sort((a, b) => (sort.column === ROW_HEAD ? sign * collator.compare(a.row.label, b.row.label) : compareCells(keyFor(a.row), keyFor(b.row), isNumeric, sign)));
  }
  rows.sort((a, b) => Number(b.isPinned) - Number(a.isPinned));

  const kept = candidates.flatMap((column, index) => (!wishes.onlyDifferences || column.isPinned || !isSame(rows.flatMap(({ cells }) => cells[index] ?? [])) ? [index] : []));
  const shown = rows.map((row) => ({ ...row, cells: kept.flatMap((index) => row.cells[index] ?? []) }));
  const sources = new Set(shown.flatMap(({ cells }) => cells.filter((cell) => !isMute(cell)).flatMap(({ cell }) => cell.citations.map(({ source }) => source))));
  return { columns: kept.flatMap((index) => candidates[index] ?? []), rows: shown, sources: [...sources] };
}
