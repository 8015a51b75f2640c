/** From this many rows a table takes a phone longer to lay out than a reader should wait. */
const LONG = 20;
/** Milliseconds after which a table that was laid out is frozen, so that the first sorting finds it so. */
const PAUSE = 500;

/** Lets a table be laid out by its contents. */
function thaw(table: HTMLTableElement): void {
  table.removeAttribute('data-frozen');
  table.style.removeProperty('--widths');
}

/** Freezes a table when it is long and not shown as cards; false when it is not. */
function freeze(table: HTMLTableElement): boolean {
  const [head, body] = [table.tHead?.rows[0], table.tBodies[0]];
  if (!head || !body || body.rows.length < LONG || table.hasAttribute('data-cards') || !matchMedia('screen').matches) return false;
  const widths = [...head.cells].map((cell) => `${String(cell.getBoundingClientRect().width)}px`);
  table.style.setProperty('--widths', widths.join(' '));
  table.setAttribute('data-frozen', '');
  return true;
}

/**
 * Keeps the columns of a long table as wide as they are while its rows change places: then what is in a row need not be laid out anew. What is returned is called before rows are put in the table, and told whether its columns change.
 */
export function createFreezer(table: HTMLTableElement): (columnsChange: boolean) => void {
  const frame = table.parentElement;
  let timer = 0;
  let width: number | undefined;
  const update = (): void => {
    clearTimeout(timer);
    if (table.hasAttribute('data-frozen') || !table.isConnected || !freeze(table)) return;
    width = frame?.clientWidth;
  };
  const restart = (): void => {
    thaw(table);
    clearTimeout(timer);
    timer = window.setTimeout(update, PAUSE);
  };
  if (frame) new ResizeObserver(() => { if (width !== undefined && frame.clientWidth !== width) restart(); }).observe(frame);
  return (columnsChange) => {
    if (columnsChange) restart();
    else update();
  };
}
