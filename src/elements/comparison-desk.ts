import { plainText } from '#knowledge/plain.ts';
import { EMPTY_STATE, fromParameters, toParameters, toQuery, type KnownIds, type ViewState } from '#knowledge/table/state.ts';
import { derive, type View } from '#knowledge/table/view.ts';
import { createExports } from './comparison-exports.ts';
import { readComparison, type Comparison } from './comparison-reader.ts';
import { createRenderer } from './comparison-renderer.ts';
import { createTools } from './comparison-tools.ts';
import { countWords, noticeWords } from './comparison-words.ts';

/** Name of the switch in the header that hides our own reading everywhere, in the address and on the page. */
const SITE_SWITCH = 'duiding';

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

/** Takes over a comparison in the page: reads it, shows the tools, and shows what the address asks for. */
export function openDesk(root: HTMLElement): void {
  const comparison = readComparison(root);
  const tools = root.querySelector('[data-tools]');
  if (!comparison || !tools || tools.hasChildNodes()) return;
  const { table } = comparison;
  const known: KnownIds = { columns: table.columns.map(({ id }) => id), rows: table.rows.map(({ id }) => id), sources: comparison.sources.map(({ id }) => id), kinds: comparison.kinds.map(({ id }) => id) };
  const total = { rows: table.rows.length, columns: table.columns.length };
  const write = (selector: string, text: string): void => {
    const element = root.querySelector(selector);
    if (element && element.textContent !== text) element.textContent = text;
  };

  /** The parameters of the address that are the site's, or those that are ours to read. */
  const asked = (isOfSite: boolean): readonly (readonly [string, string])[] => [...new URLSearchParams(location.search)].filter(([name]) => (name === SITE_SWITCH) === isOfSite);

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
      const address = location.pathname + toQuery([...toParameters(state), ...asked(true)]) + location.hash;
      if (address === location.pathname + location.search + location.hash) return;
      if (isTyped) history.replaceState(null, '', address);
      else history.pushState(null, '', address);
      write('[data-notices]', '');
    },
  };
  const renderer = createRenderer(desk);
  const { element, refresh } = createTools(desk, createExports(desk));

  function show(next: ViewState): void {
    state = next;
    const onlySources = state.onlySources || document.documentElement.dataset[SITE_SWITCH] === 'uit';
    view = derive(table, { ...state, onlySources }, plainText);
    renderer.render(view, state);
    refresh();
    write('[data-count]', countWords(view, total));
    const conclusion = root.querySelector<HTMLElement>('[data-conclusion]');
    if (conclusion) conclusion.hidden = onlySources;
    const shown = new Set(view.sources);
    for (const { id, item } of comparison?.sources ?? []) item.hidden = !shown.has(id);
  }
  function showAddress(): void {
    const { state: next, notices } = fromParameters(asked(false), known);
    show(next);
    write('[data-notices]', noticeWords(notices));
  }

  tools.append(element);
  showAddress();
  // Rows may have moved since the browser went to the anchor.
  if (location.search !== '' && location.hash !== '') document.getElementById(location.hash.slice(1))?.scrollIntoView();
  addEventListener('popstate', showAddress);
  new MutationObserver(() => { show(state); }).observe(document.documentElement, { attributeFilter: [`data-${SITE_SWITCH}`] });
}
