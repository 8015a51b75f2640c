/** Share of the frame that pinned columns and rows may take; beyond it they only stand first. */
const SHARE = 0.55;
/** Frames narrower than this have no room for pinned columns. */
const ROOM = 640;

/** Keeps the first columns and rows in sight while the table scrolls in its frame, next to the heads that always are. */
export function keepInSight(table: HTMLTableElement, pinned: { readonly columns: number; readonly rows: number }): void {
  for (const cell of table.querySelectorAll<HTMLElement>('[data-kept]')) {
    cell.style.removeProperty('inset-inline-start');
    cell.style.removeProperty('inset-block-start');
    cell.removeAttribute('data-kept');
  }
  const frame = table.parentElement;
  // First what is known, then what the browser would have to lay out for.
  if ((pinned.columns === 0 && pinned.rows === 0) || !frame || frame.clientWidth < ROOM) return;
  const rows = [...table.rows];
  const [head] = rows;
  // Measured before anything is written, so that the browser lays out once.
  const widths = [...(head?.cells ?? [])].map(({ offsetWidth }) => offsetWidth);
  const heights = rows.map(({ offsetHeight }) => offsetHeight);
  let left = widths[0] ?? 0;
  for (let index = 1; index <= pinned.columns && left + (widths[index] ?? 0) < frame.clientWidth * SHARE; index += 1) {
    for (const { cells } of rows) {
      const cell = cells[index];
      if (!cell) continue;
      cell.dataset['kept'] = 'column';
      cell.style.setProperty('inset-inline-start', `${String(left)}px`);
    }
    left += widths[index] ?? 0;
  }
  let top = heights[0] ?? 0;
  for (let index = 1; index <= pinned.rows && top + (heights[index] ?? 0) < frame.clientHeight * SHARE; index += 1) {
    for (const cell of rows[index]?.cells ?? []) {
      cell.dataset['kept'] = cell.dataset['kept'] === undefined ? 'row' : 'both';
      cell.style.setProperty('inset-block-start', `${String(top)}px`);
    }
    top += heights[index] ?? 0;
  }
}
