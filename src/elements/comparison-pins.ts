/** Share of the frame that pinned columns and rows may take; beyond it they only stand first. */
const SHARE = 0.55;
/** Frames narrower than this have no room for pinned columns. */
const ROOM = 640;

/** How many of the first columns and rows are pinned. */
export interface Pinned { readonly columns: number; readonly rows: number }

/** Keeps the first columns and rows in sight while the table scrolls in its frame, next to the heads that always are. */
export function createPins(table: HTMLTableElement): (pinned: Pinned) => void {
  let kept: HTMLElement[] = [];
  const keep = (element: HTMLElement | undefined, side: string, distance: number): void => {
    if (!element) return;
    element.dataset['kept'] = '';
    element.style.setProperty(side, `${String(distance)}px`);
    kept.push(element);
  };
  return (pinned) => {
    for (const element of kept) {
      element.style.removeProperty('inset-inline-start');
      element.style.removeProperty('inset-block-start');
      element.removeAttribute('data-kept');
    }
    kept = [];
    const frame = table.parentElement;
    // First what is known, then what the browser would have to lay out for.
    if ((pinned.columns === 0 && pinned.rows === 0) || !frame || frame.clientWidth < ROOM) return;
    const rows = [...table.rows];
    // Measured before anything is written, so that the browser lays out once.
    const widths = [...(rows[0]?.cells ?? [])].map(({ offsetWidth }) => offsetWidth);
    const heights = rows.slice(0, pinned.rows + 1).map(({ offsetHeight }) => offsetHeight);
    const { clientWidth, clientHeight } = frame;
    let left = widths[0] ?? 0;
    for (let index = 1; index <= pinned.columns && left + (widths[index] ?? 0) < clientWidth * SHARE; index += 1) {
      for (const { cells } of rows) keep(cells[index], 'inset-inline-start', left);
      left += widths[index] ?? 0;
    }
    let top = heights[0] ?? 0;
    for (let index = 1; index <= pinned.rows && top + (heights[index] ?? 0) < clientHeight * SHARE; index += 1) {
      keep(rows[index], 'inset-block-start', top);
      top += heights[index] ?? 0;
    }
  };
}
