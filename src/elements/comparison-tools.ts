import { EMPTY_STATE, MAX_TEXT, toParameters, type ViewState } from '#knowledge/table/state.ts';
import { createColumnTools, createRowTools } from './comparison-arrange.ts';
import type { Desk } from './comparison-desk.ts';
import { button, group, make, panel, setPressed, toggle } from './comparison-dom.ts';
import type { Choice } from './comparison-reader.ts';

/** A part of the tools. */
export interface Tool {
  readonly element: HTMLElement;
  /** What it unfolds. */
  readonly body?: HTMLElement;
  /** Shows in the tool what the reader chose. */
  readonly refresh: () => void;
}

/** Milliseconds without a letter before the table follows what is typed. */
const PAUSE = 150;

type Flag = 'onlyDifferences' | 'onlySources' | 'onlyFilled' | 'transposed' | 'cards';

function flag({ state, choose }: Desk, label: string, field: Flag): Tool {
  const element = toggle(label, () => { choose({ [field]: !state()[field] }); });
  return { element, refresh: () => { setPressed(element, state()[field]); } };
}

function facet({ state, choose }: Desk, heading: string, field: 'sources' | 'kinds', choices: readonly Choice[]): Tool {
  const buttons = choices.map(({ id, label }) => ({ id, element: toggle(label, () => {
    const chosen = new Set(state()[field]);
    if (!chosen.delete(id)) chosen.add(id);
    choose({ [field]: choices.map((choice) => choice.id).filter((choice) => chosen.has(choice)) });
  }) }));
  return {
    element: group(heading, ...buttons.map(({ element }) => element)),
    refresh: () => { for (const { id, element } of buttons) setPressed(element, state()[field].includes(id)); },
  };
}

/** Two sources next to each other: a list for each, both needed. */
function pair({ state, choose, say }: Desk, choices: readonly Choice[]): Tool {
  const list = (): HTMLSelectElement => make('select', {}, make('option', { value: '' }, 'geen'), ...choices.map(({ id, label }) => make('option', { value: id }, label)));
  const [first, second] = [list(), list()];
  const apply = (): void => {
    const [a, b] = [first.value, second.value];
    if (a !== '' && b !== '' && a !== b) choose({ twoSources: [a, b] });
    else if (state().twoSources && (a === '' || b === '')) choose({ twoSources: null });
    else if (a !== '' && a === b) say('Kies twee verschillende bronnen.');
  };
  for (const select of [first, second]) select.addEventListener('change', apply);
  return {
    element: group('Twee bronnen naast elkaar', make('label', {}, 'Eerste bron ', first), make('label', {}, 'Tweede bron ', second)),
    refresh: () => {
      const { twoSources } = state();
      if (!twoSources && (first.value === '' || second.value === '')) return;
      [first.value, second.value] = twoSources ?? ['', ''];
    },
  };
}

function search({ state, choose }: Desk): Tool {
  const input = make('input', { type: 'search', autocomplete: 'off', maxlength: String(MAX_TEXT) });
  let timer = 0;
  const apply = (): void => {
    clearTimeout(timer);
    if (input.value !== state().text) choose({ text: input.value }, { isTyped: true });
  };
  input.addEventListener('input', () => { clearTimeout(timer); timer = window.setTimeout(apply, PAUSE); });
  input.addEventListener('change', apply);
  return { element: make('label', {}, 'Zoek in de tabel ', input), refresh: () => { clearTimeout(timer); if (input.value !== state().text) input.value = state().text; } };
}

/** A folded part with its tools; its name counts the choices that were made in it. */
function folded({ state }: Desk, heading: string, fields: readonly (keyof ViewState)[], tools: readonly Tool[]): Tool {
  const { element, body } = panel(heading, ...tools.map((tool) => tool.element));
  return {
    element, body,
    refresh: () => {
      for (const tool of tools) tool.refresh();
      const chosen = toParameters({ ...EMPTY_STATE, ...Object.fromEntries(fields.map((field) => [field, state()[field]])) }).length;
      const name = chosen === 0 ? heading : `${heading} (${String(chosen)})`;
      if (element.textContent !== name) element.textContent = name;
    },
  };
}

/** Goes back to the table as it was; only there when something was chosen. */
function restart({ state, choose }: Desk, next: HTMLElement): Tool {
  const element = button('Begin opnieuw', () => {
    choose(EMPTY_STATE, { say: 'De tabel staat weer zoals aan het begin.' });
    // The button itself is gone.
    next.querySelector('input')?.focus();
  });
  return { element, refresh: () => { element.hidden = toParameters(state()).length === 0; } };
}

/** All tools of a comparison, and `saving` among them. */
export function createTools(desk: Desk, saving: Tool): Tool {
  const { comparison: { sources, kinds } } = desk;
  const cards = flag(desk, 'Rijen als kaarten', 'cards');
  cards.element.classList.add('narrow-only');
  const find = search(desk);
  const tools: readonly Tool[] = [
    find,
    folded(desk, 'Filteren', ['sources', 'kinds', 'twoSources', 'onlyDifferences', 'onlySources', 'onlyFilled'], [
      ...(sources.length > 1 ? [facet(desk, 'Bronnen', 'sources', sources), pair(desk, sources)] : []),
      ...(kinds.length > 1 ? [facet(desk, 'Soort begrip', 'kinds', kinds)] : []),
      ...[flag(desk, 'Alleen verschillen', 'onlyDifferences'), flag(desk, 'Alleen wat de bronnen zeggen', 'onlySources'), flag(desk, 'Alleen rijen zonder lege cel', 'onlyFilled')],
    ]),
    folded(desk, 'Kolommen', ['columns', 'pinnedColumns'], [createColumnTools(desk)]),
    folded(desk, 'Weergave', ['transposed', 'cards', 'pinnedRows'], [flag(desk, 'Draai rijen en kolommen', 'transposed'), cards, createRowTools(desk)]),
    saving,
    restart(desk, find.element),
  ];
  const element = make('div', { class: 'tool-bar', role: 'group', 'aria-label': 'Tabel aanpassen' }, ...tools.flatMap((tool) => (tool.body ? [tool.element, tool.body] : [tool.element])));
  return { element, refresh: () => { for (const tool of tools) tool.refresh(); } };
}
