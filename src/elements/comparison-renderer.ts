import type { ViewState } from '#knowledge/table/state.ts';
import { ROW_HEAD } from '#knowledge/table/table.ts';
import type { View, ViewCell } from '#knowledge/table/view.ts';
import { NARROW, showCards } from './comparison-cards.ts';
import { button, make, setAttribute, setChildren } from './comparison-dom.ts';
import type { Desk } from './comparison-desk.ts';
import { createFreezer } from './comparison-frozen.ts';
import { createRowOrder } from './comparison-order.ts';
import { createPins } from './comparison-pins.ts';
import { sayRoles, sayScope } from './comparison-roles.ts';
import { cellWords } from './comparison-words.ts';

/** Shows views in the server's table. */
export interface Renderer {
  /** Shows one. */
  readonly render: (view: View, state: ViewState) => void;
}

/** The next of the three ways to sort: up, down, not. */
function nextSort(sort: ViewState['sort'], column: string): ViewState['sort'] {
  if (sort?.column !== column) return { column, direction: 'ascending' };
  return sort.direction === 'ascending' ? { column, direction: 'descending' } : null;
}

/** Makes the renderer of a comparison: the server's cells are moved, never written anew, so that anchors and links stay what they are. */
export function createRenderer({ comparison: { table, parts }, state: current, choose }: Desk): Renderer {
  const sorters = new Map<HTMLTableCellElement, HTMLButtonElement>();
  const masks = new Map<string, HTMLTableCellElement>();
  const turned = new Map(table.columns.map(({ id }) => [id, make('tr', { role: 'row' })]));
  const heads = new Map([[ROW_HEAD, parts.corner], ...parts.columnHeads]);
  for (const [column, th] of heads) {
    const sort = button('', () => { choose({ sort: nextSort(current().sort, column) }); });
    sort.className = 'sort';
    sorters.set(th, sort);
  }
  const [freezer, pins, placeRows] = [createFreezer(parts.table), createPins(parts.table), createRowOrder(parts.table, parts.body)];
  /** How the columns are shown, and which, in order. */
  let shownColumns: string | undefined;
  let isTurned = false;
  const paper = matchMedia('print');
  /** Puts the buttons in the heads; on paper the heads are words alone. */
  const placeSorters = (): void => {
    for (const [th, sort] of sorters) {
      if (paper.matches) th.replaceChildren(...sort.childNodes);
      else if (sort.parentNode !== th) {
        sort.replaceChildren(...th.childNodes);
        th.replaceChildren(sort);
      }
    }
  };
  paper.addEventListener('change', placeSorters);

  /** The cell to show: the server's, or one that says why its words are left out; the anchor is that of the cell. */
  function cellFor(row: string, column: string, shown: ViewCell): HTMLTableCellElement | undefined {
    const key = `${row}/${column}`;
    const td = parts.cells.get(key);
    if (!td || shown.masked === undefined) return td;
    const mask = masks.get(key) ?? make('td', { id: td.id, class: 'silent', role: 'cell' });
    masks.set(key, mask);
    setAttribute(mask, 'data-label', td.dataset['label']);
    mask.textContent = cellWords(shown);
    return mask;
  }

  /** Makes heads of rows heads of columns and the other way round, and tells cells which head stands above them. */
  function turn(isTransposed: boolean): void {
    for (const th of parts.columnHeads.values()) sayScope(th, isTransposed ? 'row' : 'col');
    for (const [id, th] of parts.rowHeads) {
      sayScope(th, isTransposed ? 'col' : 'row');
      // The row's anchor moves to its head when the row itself is not there.
      setAttribute(th, 'id', isTransposed ? id : undefined);
    }
    for (const row of table.rows) for (const { id, label } of table.columns) parts.cells.get(`${row.id}/${id}`)?.setAttribute('data-label', isTransposed ? row.label : label);
  }

  function render(view: View, state: ViewState): void {
    const { sort, transposed } = state;
    const columns = [transposed, state.cards, ...(transposed ? view.rows.map(({ row }) => row.id) : view.columns.map(({ id }) => id))].join();
    freezer(columns !== shownColumns);
    shownColumns = columns;
    if (transposed !== isTurned) turn(transposed);
    isTurned = transposed;
    for (const [column, th] of heads) setAttribute(th, 'aria-sort', sort?.column === column ? sort.direction : undefined);
    for (const { id, isPinned } of view.columns) parts.columnHeads.get(id)?.toggleAttribute('data-pinned', isPinned);
    for (const { row, isPinned } of view.rows) parts.rowHeads.get(row.id)?.toggleAttribute('data-pinned', isPinned);
    const lines = view.rows.map(({ row, cells }) => ({
      row,
      cells: view.columns.flatMap(({ id }, index) => {
        const shown = cells[index];
        return (shown && cellFor(row.id, id, shown)) ?? [];
      }),
    }));
    if (transposed) {
      setChildren(parts.head, [parts.corner, ...lines.flatMap(({ row }) => parts.rowHeads.get(row.id) ?? [])]);
      placeRows(view.columns.flatMap(({ id }, index) => {
        const [tr, th] = [turned.get(id), parts.columnHeads.get(id)];
        if (!tr || !th) return [];
        setChildren(tr, [th, ...lines.flatMap(({ cells }) => cells[index] ?? [])]);
        return [tr];
      }));
    } else {
      setChildren(parts.head, [parts.corner, ...view.columns.flatMap(({ id }) => parts.columnHeads.get(id) ?? [])]);
      placeRows(lines.flatMap(({ row, cells }) => {
        const [tr, th] = [parts.rows.get(row.id), parts.rowHeads.get(row.id)];
        if (!tr || !th) return [];
        setChildren(tr, [th, ...cells]);
        return [tr];
      }));
    }
    showCards(parts.table, state.cards);
    const [pinnedColumns, pinnedRows] = [view.columns.filter(({ isPinned }) => isPinned).length, view.rows.filter(({ isPinned }) => isPinned).length];
    pins(transposed ? { columns: pinnedRows, rows: pinnedColumns } : { columns: pinnedColumns, rows: pinnedRows });
  }

  placeSorters();
  sayRoles(parts);
  matchMedia(NARROW).addEventListener('change', () => { showCards(parts.table, current().cards); });
  return { render };
}
