import { FEWEST, pictureOf, readLines, type GroupPart, type GroupReading } from '#knowledge/instrument/group.ts';
import { make } from './comparison-dom.ts';
import { readShapes } from './instrument-answers.ts';
import { drawBar } from './instrument-bars.ts';
import { PROBLEMS } from './instrument-words.ts';

const people = (count: number): string => `${String(count)} ${count === 1 ? 'deelnemer' : 'deelnemers'}`;
const figure = (value: number): string => String(value).replace('.', ',');

function renderTable({ title, columns, figures, whole, answered, survey }: GroupPart): HTMLElement {
  const heads = survey === undefined ? columns : [...columns, 'Enquête'];
  const cell = (value: number): HTMLTableCellElement => make('td', { class: 'number' }, figure(value), drawBar(value, whole));
  return make('div', { class: 'table-frame', role: 'region', tabindex: '0', 'aria-label': title },
    make('table', { class: 'group-table' },
      make('caption', {}, `${title}: ${people(answered)}`),
      make('thead', {}, make('tr', {}, make('th', { scope: 'col' }, 'Waarover'), ...heads.map((head) => make('th', { scope: 'col', class: 'number' }, head)))),
      make('tbody', {}, ...figures.map(({ label, group, values, mean }) => make('tr', {}, make('th', { scope: 'row' }, group === undefined ? label : `${group}: ${label}`), ...values.map(cell), ...(mean === undefined ? [] : [cell(mean)]))))));
}

function renderPart(part: GroupPart): HTMLElement {
  const { title, answered, figures, texts, survey } = part;
  return make('section', {}, make('h4', {}, title),
    ...(answered === 0 ? [make('p', {}, 'Niemand stuurde hier iets van mee.')] : answered < FEWEST ? [make('p', {}, `${people(answered)} vulden dit in of stuurden het mee; vanaf ${String(FEWEST)} verschijnt het beeld.`)] : []),
    ...(figures.length === 0 ? [] : [renderTable(part)]),
    ...(figures.length > 0 && survey !== undefined ? [make('p', { class: 'item-text' }, `${survey}. Een gemiddelde is geen norm.`)] : []),
    ...texts.flatMap(({ label, values }) => [make('p', {}, make('strong', {}, label)), make('ul', {}, ...values.map((text) => make('li', {}, text)))]));
}

function renderGroup({ shape, all }: GroupReading['groups'][number]): HTMLElement {
  return make('section', { 'data-group': shape.id }, make('h3', {}, `${shape.title}: ${people(all.length)}`),
    ...(all.length < FEWEST ? [make('p', {}, `Het beeld blijft verborgen tot er ${String(FEWEST)} deelnemers zijn, zodat niemand herkenbaar is.`)] : pictureOf(shape, all).map(renderPart)));
}

function renderNotes({ bad, twins }: GroupReading): readonly HTMLElement[] {
  const notes = [
    ...bad.map(({ line, problem }) => `Regel ${String(line)} is niet meegeteld: ${PROBLEMS[problem]}`),
    ...twins.map(([line, earlier]) => `Regel ${String(line)} is gelijk aan regel ${String(earlier)}; beide tellen mee. Haal er een weg als iemand dubbel staat.`),
  ];
  return notes.length === 0 ? [] : [make('h2', {}, 'Let op'), make('ul', {}, ...notes.map((note) => make('li', {}, note)))];
}

/** Puts the results of a group side by side, from links that are pasted; keeps nothing and sends nothing. */
class GroupPicture extends HTMLElement {
  connectedCallback(): void {
    const [form, field, status, notes, result, pictures] = [this.querySelector('form'), this.querySelector('textarea'), ...['[data-status]', '[data-notes]', '[data-result]', '[data-pictures]'].map((selector) => this.querySelector<HTMLElement>(selector))] as const;
    if (!form || !field || !status || !notes || !result || !pictures) return;
    const shapes = readShapes(this);
    const show = (): GroupReading => {
      const reading = readLines(shapes, field.value);
      notes.replaceChildren(...renderNotes(reading));
      pictures.replaceChildren(...reading.groups.map(renderGroup));
      result.hidden = reading.groups.length === 0;
      this.toggleAttribute('data-filled', !result.hidden);
      return reading;
    };
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const { groups, bad } = show();
      const count = groups.reduce((sum, { all }) => sum + all.length, 0);
      status.textContent = count + bad.length === 0 ? 'Plak eerst de links van deelnemers.' : `${String(count)} ${count === 1 ? 'uitkomst' : 'uitkomsten'} gelezen${bad.length === 0 ? '.' : `, ${String(bad.length)} ${bad.length === 1 ? 'regel' : 'regels'} niet; zie 'Let op'.`}`;
      if (count > 0) this.querySelector<HTMLElement>('#groepsbeeld')?.focus();
    });
    this.addEventListener('click', ({ target }) => {
      const act = target instanceof HTMLElement ? target.dataset['act'] : undefined;
      if (act === 'print') print();
      if (act !== 'clear') return;
      field.value = '';
      show();
      status.textContent = 'Alles is gewist.';
      field.focus();
    });
  }
}

customElements.define('group-picture', GroupPicture);
