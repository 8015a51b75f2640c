import css from '../styles/reading-panel.css?inline';
import { READING_CHOICES, READING_PARTS, type ReadingChoice, type ReadingPart } from '#knowledge/reading-choice.ts';
import { adoptStyles } from './adopt-styles.ts';
import { applyChoice, currentChoice, isKept } from './reading-store.ts';

/** What readers see of each part and its values. */
const WORDS: { readonly [Part in ReadingPart]: { readonly title: string; readonly values: Readonly<Record<ReadingChoice[Part], string>> } } = {
  kleuren: { title: 'Kleuren', values: { systeem: 'Zoals uw apparaat', licht: 'Licht', donker: 'Donker' } },
  letters: { title: 'Letters', values: { gewoon: 'Gewoon', groter: 'Groter', grootst: 'Grootst' } },
  regels: { title: 'Regels', values: { midden: 'Gewoon', kort: 'Korter', lang: 'Langer' } },
};

function make<Name extends keyof HTMLElementTagNameMap>(name: Name, ...children: readonly (Node | string)[]): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.append(...children);
  return element;
}

/** One box or button to press, in its label. */
function option(input: { readonly type: 'radio' | 'checkbox'; readonly name: string; readonly value: string; readonly checked: boolean }, text: string): HTMLLabelElement {
  return make('label', Object.assign(make('input'), input), make('span', text));
}

function group<Part extends ReadingPart>(part: Part, chosen: string): HTMLFieldSetElement {
  const { title, values } = WORDS[part];
  const shown: Readonly<Record<string, string>> = values;
  return make('fieldset', make('legend', title), make('div', ...READING_CHOICES[part].map((value) => option({ type: 'radio', name: part, value, checked: value === chosen }, shown[value] ?? value))));
}

/** Puts the panel beside its button and opens it. Choices hold at once. */
export function showPanel(host: HTMLElement): void {
  const button = host.querySelector('button');
  if (!button) return;
  adoptStyles(css);
  const now = currentChoice();
  const status = Object.assign(make('p'), { role: 'status', className: 'visually-hidden' });
  const form = make('form', ...READING_PARTS.map((part) => group(part, now[part])), option({ type: 'checkbox', name: 'bewaar', value: 'ja', checked: isKept() }, 'Bewaar op dit apparaat'), make('p', 'Zonder vinkje geldt uw keuze tot u dit tabblad sluit. Er gaat niets naar anderen.'), status);
  const panel = Object.assign(make('div', form), { id: 'weergave', popover: 'auto', className: 'reading-panel', role: 'group', ariaLabel: 'Weergave' });
  form.addEventListener('submit', (event) => { event.preventDefault(); });
  form.addEventListener('change', ({ target }) => {
    const data = new FormData(form);
    const keeps = data.has('bewaar');
    const choice = Object.fromEntries(READING_PARTS.map((part) => [part, data.get(part)])) as ReadingChoice;
    applyChoice(choice, keeps);
    if (target instanceof HTMLInputElement && target.name === 'bewaar') status.textContent = keeps ? 'De weergave wordt op dit apparaat bewaard.' : 'De weergave wordt niet meer bewaard.';
  });
  button.after(panel);
  button.popoverTargetElement = panel;
  panel.showPopover({ source: button });
}
