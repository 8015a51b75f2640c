import type { Sheet, SheetCell } from '#knowledge/table/sheet.ts';
import type { View, ViewCell } from '#knowledge/table/view.ts';
import { cellWords } from './comparison-words.ts';

/** Where a sheet comes from. */
export type Origin = Pick<Sheet, 'title' | 'question' | 'address' | 'date' | 'sources'>;

function toCell(shown: ViewCell): SheetCell {
  const { cell, masked } = shown;
  const isBareFigure = masked === undefined && !cell.silent && cell.text === '' && cell.unit === undefined && !cell.interpretation;
  return {
    text: cellWords(shown),
    ...(isBareFigure && cell.value !== undefined ? { value: cell.value } : {}),
    places: masked ? [] : cell.citations.map(({ label, url }) => ({ label, url })),
  };
}

/** The view as it leaves the site: the same rows, columns and cells in the same order and direction. */
export function toSheet({ columns, rows }: View, rowHeading: string, isTransposed: boolean, origin: Origin): Sheet {
  if (!isTransposed) {
    return { ...origin, heads: [rowHeading, ...columns.map(({ label }) => label)], rows: rows.map(({ row, cells }) => ({ head: row.label, cells: cells.map(toCell) })) };
  }
  return {
    ...origin,
    heads: [rowHeading, ...rows.map(({ row }) => row.label)],
    rows: columns.map(({ label }, index) => ({ head: label, cells: rows.flatMap(({ cells }) => { const cell = cells[index]; return cell ? [toCell(cell)] : []; }) })),
  };
}
