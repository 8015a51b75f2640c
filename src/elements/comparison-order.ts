import { keepFocus, setChildren } from './comparison-dom.ts';

/** Milliseconds without sorting after which rows that are shown in another order are moved too. */
const PAUSE = 200;
/** Rows moved at a time, so that a phone never works longer than a reader notices. */
const STEP = 4;

/**
 * Puts the rows of a table in an order. In a frozen table (comparison-frozen.ts) that keeps its rows they are first only shown in that order, which a phone does within a few frames;
 * a moment later they are moved, some at a time, so that the order to read aloud, to tab through and to copy is the one in sight.
 */
export function createRowOrder(table: HTMLTableElement, body: HTMLTableSectionElement): (rows: readonly HTMLTableRowElement[]) => void {
  let waiting: readonly HTMLTableRowElement[] = [];
  let timer = 0;
  const clear = (): void => {
    clearTimeout(timer);
    for (const row of waiting) row.style.removeProperty('order');
    waiting = [];
  };
  const settle = (): void => {
    let moves = 0;
    keepFocus(body, () => {
      waiting.forEach((row, index) => {
        const there = body.rows[index] ?? null;
        if (there === row || moves === STEP) return;
        body.insertBefore(row, there);
        moves += 1;
      });
    });
    if (moves < STEP) clear();
    else timer = window.setTimeout(settle);
  };
  addEventListener('beforeprint', () => {
    if (waiting.length > 0) setChildren(body, waiting);
    clear();
  });
  return (rows) => {
    const present = new Set<Element>(body.rows);
    if (!table.hasAttribute('data-frozen') || present.size !== rows.length || !rows.every((row) => present.has(row))) {
      clear();
      setChildren(body, rows);
      return;
    }
    rows.forEach((row, index) => { row.style.order = String(index); });
    waiting = rows;
    clearTimeout(timer);
    timer = window.setTimeout(settle, PAUSE);
  };
}
