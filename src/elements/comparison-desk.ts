import { plainText } from '#knowledge/plain.ts';
import { EMPTY_STATE, fromParameters, toParameters, type KnownIds, type ViewState } from '#knowledge/table/state.ts';
import { derive, type View } from '#knowledge/table/view.ts';
import { addressWith, followDuiding, isDuidingHidden, rememberAddress, type Parameters } from './comparison-address.ts';
import { createExports } from './comparison-exports.ts';
import { readComparison, type Comparison } from './comparison-reader.ts';
import { createRenderer } from './comparison-renderer.ts';
import { createTools } from './comparison-tools.ts';
import { countWords, noticeWords } from './comparison-words.ts';

/** How a change is remembered, and what is said of it besides the counts. */
export interface Change {
  /** Whether it is one of many, as letters typed: the address follows, history does not grow. */
  readonly isTyped?: boolean;
  /** What is said of it. */
  readonly say?: string;
}

/** Where the tools do their work: what there is, what the reader chose, and what follows from that. */
export interface Desk {
  readonly root: HTMLElement;
  readonly comparison: Comparison;
  /** What the reader chose. */
  readonly state: () => ViewState;
  /** What the reader sees. */
  readonly view: () => View;
  /** Changes what the reader chose; the table and the address follow. */
  readonly choose: (wishes: Partial<ViewState>, change?: Change) => void;
  /** Says something without changing anything. */
  readonly say: (text: string) => void;
}

/**
 * Takes over a comparison in the page: reads it and shows the tools. What is returned shows the view that given parameters ask for;
 * undefined when there is no table, or its tools are there. In the address the `kept` parameters stand before those of the view.
 */
export function openDesk(root: HTMLElement, kept: () => Parameters = () => []): ((asked: Parameters) => void) | undefined {
  const comparison = readComparison(root);
  const place = root.querySelector('[data-tools]');
  if (!comparison || !place || place.hasChildNodes()) return undefined;
  const { table, sources, kinds } = comparison;
  const idsOf = (items: readonly { readonly id: string }[]): readonly string[] => items.map(({ id }) => id);
  const known: KnownIds = { columns: idsOf(table.columns), rows: idsOf(table.rows), sources: idsOf(sources), kinds: idsOf(kinds) };
  const total = { rows: table.rows.length, columns: table.columns.length };
  const conclusion = root.querySelector<HTMLElement>('[data-conclusion]');
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
      show({ ...state, ...wishes });
      if (say !== undefined) desk.say(say);
      if (rememberAddress(addressWith([...kept(), ...toParameters(state)]), isTyped)) write('[data-notices]', '');
    },
  };
  const renderer = createRenderer(desk);
  const { element, refresh } = createTools(desk, createExports(desk));

  function show(next: ViewState): void {
    state = next;
    const onlySources = state.onlySources || isDuidingHidden();
    view = derive(table, { ...state, onlySources }, plainText);
    renderer.render(view, state);
    refresh();
    write('[data-count]', countWords(view, total));
    if (conclusion) conclusion.hidden = onlySources;
    const shown = new Set(view.sources);
    for (const { id, item } of sources) item.hidden = !shown.has(id);
  }

  place.append(element);
  followDuiding(root, () => { show(state); });
  return (asked) => {
    const { state: wished, notices } = fromParameters(asked, known);
    show(wished);
    write('[data-notices]', noticeWords(notices));
  };
}
