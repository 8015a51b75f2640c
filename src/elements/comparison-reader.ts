import { plainText } from '#knowledge/plain.ts';
import type { Work } from '#knowledge/citation/work.ts';
import { SILENT, type Cell } from '#knowledge/table/cell.ts';
import type { Column, Row, Table } from '#knowledge/table/table.ts';

/** The server's elements, by the ids of what they show. */
export interface Parts {
  readonly table: HTMLTableElement;
  readonly head: HTMLTableRowElement;
  readonly body: HTMLTableSectionElement;
  /** Head of the column of row heads. */
  readonly corner: HTMLTableCellElement;
  readonly columnHeads: ReadonlyMap<string, HTMLTableCellElement>;
  readonly rowHeads: ReadonlyMap<string, HTMLTableCellElement>;
  readonly rows: ReadonlyMap<string, HTMLTableRowElement>;
  /** Cells by `row/column`. */
  readonly cells: ReadonlyMap<string, HTMLTableCellElement>;
}

/** A name as a choice shows it. */
export interface Choice { readonly id: string; readonly label: string }

/** What the page's HTML holds. */
export interface Comparison {
  readonly table: Table;
  readonly parts: Parts;
  /** Sources that are cited, in their own order, with the list item that describes each. */
  readonly sources: readonly (Choice & { readonly item: HTMLElement; readonly reference: Work })[];
  /** Kinds of the concepts that rows are about. */
  readonly kinds: readonly Choice[];
}

const textOf = (element: Element | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

function readCell(td: HTMLTableCellElement): Cell {
  if (td.classList.contains('silent')) return SILENT;
  const text = textOf(td.querySelector('[data-words]'));
  const { value, unit, interpretation } = td.dataset;
  return {
    text,
    ...(value === undefined ? {} : { value: Number(value) }),
    ...(unit === undefined ? {} : { unit }),
    citations: [...td.querySelectorAll<HTMLAnchorElement>('a[data-locator]')].map((link) => {
      const id = link.dataset['locator'] ?? '';
      return { id, source: id.split('#')[0] ?? '', label: textOf(link), url: link.href };
    }),
    interpretation: interpretation !== undefined,
    silent: false,
    key: plainText([textOf(td.querySelector('.value')), text].join(' ')),
  };
}

function readColumn(th: HTMLTableCellElement): Column {
  const { column = '', source } = th.dataset;
  return { id: column, label: textOf(th), isNumeric: th.classList.contains('number'), ...(source === undefined ? {} : { source }) };
}

/** Reads a comparison from the server's HTML; undefined when its table is not there. */
export function readComparison(root: Element): Comparison | undefined {
  const table = root.querySelector<HTMLTableElement>('table[data-comparison]');
  const head = table?.tHead?.rows[0];
  const [corner, ...heads] = head ? [...head.cells] : [];
  const body = table?.tBodies[0];
  if (!table || !head || !body || !corner) return undefined;

  const columns = heads.map(readColumn);
  const parts = { columnHeads: new Map(heads.map((th) => [th.dataset['column'] ?? '', th])), rowHeads: new Map<string, HTMLTableCellElement>(), rows: new Map<string, HTMLTableRowElement>(), cells: new Map<string, HTMLTableCellElement>() };
  const kinds = new Map<string, string>();
  const rows = [...body.rows].map((tr): Row => {
    const [th, ...cells] = tr.cells;
    const { kind, kindLabel } = tr.dataset;
    if (th) parts.rowHeads.set(tr.id, th);
    parts.rows.set(tr.id, tr);
    if (kind !== undefined) kinds.set(kind, kindLabel ?? kind);
    columns.forEach(({ id }, index) => { const td = cells[index]; if (td) parts.cells.set(`${tr.id}/${id}`, td); });
    return { id: tr.id, label: textOf(th ?? null), ...(kind === undefined ? {} : { kind }), cells: new Map(columns.map(({ id }, index) => [id, cells[index] ? readCell(cells[index]) : SILENT])) };
  });
  const sources = [...root.querySelectorAll<HTMLElement>('[data-reference]')].map((item) => {
    // Written by our own component, in the same build.
    const reference = JSON.parse(item.dataset['reference'] ?? '{}') as Work;
    return { id: reference.id, label: item.dataset['label'] ?? reference.id, item, reference };
  });
  return { table: { rowHeading: textOf(corner), columns, rows }, parts: { table, head, body, corner, ...parts }, sources, kinds: [...kinds].map(([id, label]) => ({ id, label })) };
}
