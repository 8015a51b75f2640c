import type { Parts } from './comparison-reader.ts';

/** Lets the parts of a table say what they are, because browsers forget it of parts that are laid out as something else: as cards, or frozen. */
export function sayRoles({ table, head, body, corner, columnHeads, rowHeads, rows, cells }: Parts): void {
  table.setAttribute('role', 'table');
  for (const group of [head.parentElement, body]) group?.setAttribute('role', 'rowgroup');
  for (const row of [head, ...rows.values()]) row.setAttribute('role', 'row');
  for (const cell of cells.values()) cell.setAttribute('role', 'cell');
  for (const th of [corner, ...columnHeads.values()]) sayScope(th, 'col');
  for (const th of rowHeads.values()) sayScope(th, 'row');
}

/** Says of a head what it is the head of, by its scope and its role. */
export function sayScope(th: Element, scope: 'col' | 'row'): void {
  th.setAttribute('scope', scope);
  th.setAttribute('role', scope === 'col' ? 'columnheader' : 'rowheader');
}
