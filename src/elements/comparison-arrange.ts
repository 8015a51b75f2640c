import { orderedColumns } from '#knowledge/table/state.ts';
import type { Desk } from './comparison-desk.ts';
import { button, group, make, setChildren, setPressed, toggle, unseen } from './comparison-dom.ts';
import type { Tool } from './comparison-tools.ts';

/** A list with one item more or less, in the order of the table. */
function switched(list: readonly string[], id: string, order: readonly string[]): readonly string[] {
  return order.filter((item) => (item === id) !== list.includes(item));
}

/** Shows, hides, moves and pins columns. */
export function createColumnTools({ comparison: { table }, state, choose, say }: Desk): Tool {
  const all = table.columns.map(({ id }) => id);
  const shown = (): readonly string[] => state().columns ?? all;
  const setShown = (columns: readonly string[], text?: string): void => { choose({ columns: orderedColumns(columns, all) }, text === undefined ? {} : { say: text }); };
  const isInOrder = (columns: readonly string[]): boolean => columns.join() === all.filter((id) => columns.includes(id)).join();

  const switchColumn = (id: string): void => {
    const current = shown();
    if (current.length === 1 && current[0] === id) say('Er moet minstens één kolom blijven staan.');
    else if (current.includes(id)) setShown(current.filter((column) => column !== id));
    else setShown(isInOrder(current) ? switched(current, id, all) : [...current, id]);
  };
  const move = (id: string, label: string, step: 1 | -1): void => {
    const columns = [...shown()];
    const [from, to] = [columns.indexOf(id), columns.indexOf(id) + step];
    if (from < 0) { say(`Kolom ${label} is verborgen.`); return; }
    if (to < 0 || to >= columns.length) { say(`Kolom ${label} staat al ${step < 0 ? 'vooraan' : 'achteraan'}.`); return; }
    columns.splice(to, 0, ...columns.splice(from, 1));
    setShown(columns, `Kolom ${label} staat op plaats ${String(to + 1)}.`);
  };

  const items = new Map(table.columns.map(({ id, label }) => {
    const visible = toggle(['Toon', unseen(label)], () => { switchColumn(id); });
    const pinned = toggle(['Zet vast', unseen(label)], () => { choose({ pinnedColumns: switched(state().pinnedColumns, id, all) }); });
    const [earlier, later] = [button(['Eerder', unseen(label)], () => { move(id, label, -1); }), button(['Later', unseen(label)], () => { move(id, label, 1); })];
    return [id, { visible, pinned, item: make('li', {}, make('span', { class: 'tool-name' }, label), visible, earlier, later, pinned) }];
  }));
  const element = make('ul', { class: 'tool-list' });
  return {
    element,
    refresh: () => {
      const order = [...shown(), ...all.filter((id) => !shown().includes(id))];
      setChildren(element, order.flatMap((id) => items.get(id)?.item ?? []));
      for (const [id, { visible, pinned }] of items) {
        setPressed(visible, shown().includes(id));
        setPressed(pinned, state().pinnedColumns.includes(id));
      }
    },
  };
}

/** Pins rows on top. */
export function createRowTools({ comparison: { table, parts }, state, choose }: Desk): Tool {
  const all = table.rows.map(({ id }) => id);
  const buttons = table.rows.map(({ id, label }) => {
    const element = toggle(label, () => { choose({ pinnedRows: switched(state().pinnedRows, id, all) }); });
    // The head of the row knows its language.
    const foreign = parts.rowHeads.get(id)?.querySelector<HTMLElement>('[lang]');
    if (foreign?.textContent.trim() === label) element.lang = foreign.lang;
    return { id, element };
  });
  return {
    element: group('Zet rijen bovenaan vast', ...buttons.map(({ element }) => element)),
    refresh: () => { for (const { id, element } of buttons) setPressed(element, state().pinnedRows.includes(id)); },
  };
}
