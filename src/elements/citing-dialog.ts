import { copyText, copyTable } from './comparison-clipboard.ts';
import { button, make } from './comparison-dom.ts';
import type { Item } from './citing-item.ts';
import { formsOf, withSource, type Form, type RichText } from './citing-texts.ts';
import type { CitedPlace } from './citing-works.ts';

const PRESS = 'De browser vraagt om een toets: druk nu op Ctrl+C (op een Mac Cmd+C).';

/** Says how copying went. */
export type Say = (text: string) => void;

/** Copies the address of an item. */
export async function copyLink({ url }: Item, say: Say): Promise<void> {
  say(await copyText(url) ? `Link gekopieerd: ${url}` : PRESS);
}

/** Copies an item with its source, as rich and as plain text. */
export async function copyWithSource(item: Item, places: readonly CitedPlace[], say: Say): Promise<void> {
  const { html, text } = withSource(item, places);
  say(await copyTable(html, text) ? `‘${item.title}’ is met bron gekopieerd.` : PRESS);
}

/** Runs of a reference as elements; only italics and links come through. */
function shown({ html, text }: RichText, file: string | undefined): Node {
  if (file !== undefined) return make('pre', { tabindex: '0', role: 'region', 'aria-label': `${file} als tekst` }, text);
  const read = new DOMParser().parseFromString(html, 'text/html').body;
  return make('p', { class: 'citing-line' }, ...read.childNodes);
}

function section({ name, lines, file }: Form, key: string, say: Say, download: (name: string, type: string, content: string) => void): HTMLElement {
  const about = (label: string): HTMLSpanElement => make('span', { class: 'visually-hidden' }, ` ${label}`);
  const parts = lines.flatMap(({ label, rich }) => {
    const copy = button(['Kopieer', about(`${name}${label === undefined ? '' : `, ${label.toLowerCase()}`}`)], () => {
      void (file ? copyText(rich.text) : copyTable(rich.html, rich.text)).then((isDone) => { say(isDone ? `${name} is gekopieerd.` : PRESS); });
    });
    const save = file && button(['Download', about(`${name} als .${file.extension}`)], () => {
      download(`${key}.${file.extension}`, file.type, rich.text);
      say(`Bestand ${key}.${file.extension} is gemaakt.`);
    });
    return [...(label === undefined ? [] : [make('h4', {}, label)]), shown(rich, file && name), make('p', { class: 'citing-buttons' }, copy, ...(save ? [save] : []))];
  });
  return make('section', {}, make('h3', {}, name), ...parts);
}

/** Opens the panel with all references to an item: to the publications behind it and to this page. Escape and the button close it; the focus goes back to where it was. */
export function openPanel(item: Item, places: readonly CitedPlace[], problem: string | undefined, download: (name: string, type: string, content: string) => void): void {
  const here = { label: 'Deze pagina van Balanceerstok', work: item.page };
  const choices = item.isOfSource ? [...places, here] : [here, ...places];
  const status = make('p', { class: 'citing-status', role: 'status' }, problem ?? '');
  const say: Say = (text) => { status.textContent = text; };
  const forms = make('div', { class: 'citing-forms' });
  const select = make('select', { id: 'citeren-wat' }, ...choices.map(({ label }, index) => make('option', { value: String(index) }, index > 0 || label === here.label ? label : `De bron zelf: ${label}`)));
  const show = (): void => {
    const work = choices[Number(select.value)]?.work ?? item.page;
    forms.replaceChildren(...formsOf(work).map((form) => section(form, `balanceerstok-${work.id}`, say, download)));
  };
  select.addEventListener('change', () => { show(); say('De verwijzingen zijn aangepast.'); });
  const dialog = make('dialog', { class: 'citing-dialog', 'aria-labelledby': 'citeren-kop' },
    make('h2', { id: 'citeren-kop' }, `Citeren en delen: ${item.title}`),
    make('p', { class: 'citing-buttons' }, button('Kopieer link', () => { void copyLink(item, say); }), button('Kopieer met bron', () => { void copyWithSource(item, places, say); }), button('Sluit', () => { dialog.close(); })),
    make('p', {}, make('label', { for: 'citeren-wat' }, 'Wat u citeert '), select),
    forms, status,
  );
  dialog.addEventListener('close', () => { dialog.remove(); });
  show();
  document.body.append(dialog);
  dialog.showModal();
}
