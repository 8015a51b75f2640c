import { plainText } from '#knowledge/plain.ts';
import { EMPTY_STATE, fromParameters, toParameters, toQuery, type KnownIds, type ViewState } from '#knowledge/table/state.ts';
import { derive } from '#knowledge/table/view.ts';
import type { Desk } from './comparison-desk.ts';
import { createExports } from './comparison-exports.ts';
import { readComparison } from './comparison-reader.ts';
import { createRenderer } from './comparison-renderer.ts';
import { createTools } from './comparison-tools.ts';
import { countWords, noticeWords } from './comparison-words.ts';

/** Names and values of an address. */
export type Parameters = readonly (readonly [name: string, value: string])[];

/**
 * Takes over a table of the reader's own, as comparison-desk.ts does with those of the server: the same tools, view and exports.
 * In the address the choice (`kept`) stands before the view; what is returned shows the view that given parameters ask for.
 */
export function openOwnDesk(root: HTMLElement, kept: () => Parameters): (asked: Parameters) => void {
  const comparison = readComparison(root);
  if (!comparison) return () => undefined;
  const { table, sources, kinds } = comparison;
  const idsOf = (items: readonly { readonly id: string }[]): readonly string[] => items.map(({ id }) => id);
  const known: KnownIds = { columns: idsOf(table.columns), rows: idsOf(table.rows), sources: idsOf(sources), kinds: idsOf(kinds) };
  const total = { rows: table.rows.length, columns: table.columns.length };
  const write = (selector: string, text: string): void => {
    const element = root.querySelector(selector);
    if (element && element.textContent !== text) element.textContent = text;
  };

  let state = EMPTY_STATE;
  let view = derive(table, state, plainText);
  const desk: Desk = {
    root, comparison,
    state: () => state,
    view: () => view,
    say: (text) => { write('[data-count]', `${text} ${countWords(view, total)}`); },
    choose: (wishes, { isTyped = false, say } = {}) => {
      const before = toQuery(toParameters(state));
      // The address first: the exports take it along.
      const next = { ...state, ...wishes };
      const asked = toParameters(next);
      const address = location.pathname + toQuery([...kept(), ...asked]) + location.hash;
      if (toQuery(asked) !== before && isTyped) history.replaceState(null, '', address);
      else if (toQuery(asked) !== before) history.pushState(null, '', address);
      show(next);
      write('[data-notices]', '');
      if (say !== undefined) desk.say(say);
    },
  };
  const renderer = createRenderer(desk);
  const { element, refresh } = createTools(desk, createExports(desk));

  function show(next: ViewState): void {
    state = next;
    view = derive(table, state, plainText);
    renderer.render(view, state);
    refresh();
    write('[data-count]', countWords(view, total));
    const shown = new Set(view.sources);
    for (const { id, item } of sources) item.hidden = !shown.has(id);
  }

  root.querySelector('[data-tools]')?.append(element);
  return (asked) => {
    const { state: wished, notices } = fromParameters(asked, known);
    show(wished);
    write('[data-notices]', noticeWords(notices));
  };
}
