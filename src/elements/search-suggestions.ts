import type { NameLine } from '#search/format.ts';
import type { NameMatch } from '#search/query/names.ts';
import { make } from './comparison-dom.ts';

/** What the list needs: the field, the place for the list, the address of the site, and what a page is. */
export interface SuggestionsOptions {
  readonly input: HTMLInputElement;
  readonly list: HTMLElement;
  readonly base: string;
  readonly kindOf: (line: NameLine) => string;
}

/** A list of suggestions under a search field. */
export interface Suggestions {
  /** Shows these, or hides the list when there are none. */
  readonly show: (matches: readonly NameMatch[]) => void;
  /** Whether the list is open. */
  readonly isOpen: () => boolean;
}

/** Makes a field a combobox with a list of suggestions (ARIA Authoring Practices, "Editable combobox with list autocomplete"): arrows choose, Enter opens, Escape closes; the focus stays in the field. */
export function createSuggestions({ input, list, base, kindOf }: SuggestionsOptions): Suggestions {
  let active = -1;
  const options = (): readonly HTMLAnchorElement[] => [...list.querySelectorAll<HTMLAnchorElement>('[role=option]')];
  const choose = (index: number): void => {
    const all = options();
    active = index < -1 ? all.length - 1 : index >= all.length ? -1 : index;
    all.forEach((option, place) => { option.setAttribute('aria-selected', String(place === active)); });
    const chosen = all[active];
    if (chosen) {
      input.setAttribute('aria-activedescendant', chosen.id);
      chosen.scrollIntoView({ block: 'nearest' });
    } else input.removeAttribute('aria-activedescendant');
  };
  const close = (): void => {
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    choose(-1);
  };
  Object.entries({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': list.id, 'aria-haspopup': 'listbox' }).forEach(([name, value]) => { input.setAttribute(name, value); });
  input.addEventListener('keydown', (event) => {
    if (event.isComposing || list.hidden) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      choose(event.key === 'ArrowDown' ? active + 1 : active === -1 ? options().length - 1 : active - 1);
    } else if (event.key === 'Enter' && active >= 0) {
      event.preventDefault();
      options()[active]?.click();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      close();
    }
  });
  // A press in the list would take the focus from the field before it is a click.
  list.addEventListener('pointerdown', (event) => { event.preventDefault(); });
  return {
    show(matches) {
      list.replaceChildren(...matches.map(({ line, name, role }, index) => make('a', { role: 'option', id: `${list.id}-${String(index)}`, href: `${base}${line[1]}/`, tabindex: '-1', 'aria-selected': 'false' },
        make('span', { class: 'suggestion-term' }, line[2]), ...(role === 'alias' && name !== line[2] ? [' ', make('span', { class: 'suggestion-alias' }, name)] : []), ' ', make('span', { class: 'suggestion-kind' }, kindOf(line)))));
      if (matches.length === 0) { close(); return; }
      list.hidden = false;
      input.setAttribute('aria-expanded', 'true');
      choose(-1);
    },
    isOpen: () => !list.hidden,
  };
}
