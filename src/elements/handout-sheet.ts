import type { HandoutPart } from '#knowledge/handout-choice.ts';
import { make } from './comparison-dom.ts';
import { readPassage, type HandoutFiles } from './handout-data.ts';
import { explain } from './page-abbreviations.ts';

const capitalize = (text: string): string => text.charAt(0).toLocaleUpperCase('nl') + text.slice(1);
const number = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 3 });

function placeLink(citation: string, { places }: HandoutFiles): Node {
  const place = places.get(citation);
  return place ? make('a', { href: place.url, 'data-locator': citation }, place.label) : document.createTextNode(citation);
}

/** Where a part can be read, in full, since paper has no links. */
function addressLine(url: string): HTMLElement {
  const address = new URL(url, location.href).href;
  return make('p', { class: 'handout-address' }, make('a', { href: address }, address));
}

function conceptPart(id: string, files: HandoutFiles): readonly Node[] {
  const concept = files.concepts.get(id);
  if (!concept) return [];
  const { term, kind, definition, definedBy, senses, url } = concept;
  return [
    make('h3', {}, capitalize(term)),
    make('p', { class: 'handout-kind' }, files.kinds.get(kind)?.label ?? kind),
    make('p', { class: 'handout-definition', ...(definedBy === undefined ? { 'data-interpretation': 'definitie' } : {}) }, definition, ' (', ...(definedBy === undefined ? ['Duiding: omschrijving van de redactie'] : ['naar ', placeLink(definedBy, files)]), ')'),
    make('ul', {}, ...senses.map(({ source, locator, text }) => make('li', {}, text, ' (', placeLink(`${source}#${locator}`, files), ')'))),
    addressLine(url),
  ];
}

function tablePart(id: string, files: HandoutFiles): readonly Node[] {
  const comparison = files.comparisons.get(id);
  if (!comparison) return [];
  const { title, question, columns, rows, url } = comparison;
  const cells = (row: (typeof rows)[number]): readonly HTMLElement[] => columns.map((column) => {
    const cell = row.cells[column.id];
    if (!cell) return make('td', { class: 'silent' }, 'bron zwijgt hierover');
    const words = [...(cell.value === undefined ? [] : [`${number.format(cell.value)}${cell.unit === undefined ? '' : ` ${cell.unit}`}`]), ...(cell.text === undefined ? [] : [cell.text])].join(' ');
    return make('td', cell.interpretation ? { 'data-interpretation': '' } : {}, cell.interpretation ? `Duiding: ${words}` : words, ...cell.citations.flatMap((citation) => [' (', placeLink(citation, files), ')']));
  });
  return [
    make('h3', {}, title),
    make('p', {}, question),
    make('div', { class: 'table-frame', role: 'region', 'aria-label': title, tabindex: '0' }, make('table', {}, make('caption', {}, title), make('thead', {}, make('tr', {}, make('th', { scope: 'col' }, 'Rij'), ...columns.map(({ label }) => make('th', { scope: 'col' }, label)))),
      make('tbody', {}, ...rows.map((row) => make('tr', {}, make('th', { scope: 'row' }, row.label), ...cells(row)))))),
    addressLine(url),
  ];
}

async function placePart(id: string, { places }: HandoutFiles): Promise<readonly Node[]> {
  const place = places.get(id);
  if (!place) return [];
  const body = await readPassage(place.url).catch(() => [make('p', {}, 'De tekst van deze vindplaats kon niet worden geladen. Probeer het opnieuw.')]);
  return [make('h3', {}, place.title), make('p', { class: 'handout-kind' }, make('a', { href: place.url, 'data-locator': id }, place.label)), ...body, addressLine(place.url)];
}

/** What a part of a hand-out is called. */
export function nameOf({ kind, id }: HandoutPart, { concepts, places, comparisons }: HandoutFiles): string {
  if (kind === 'concept') return capitalize(concepts.get(id)?.term ?? id);
  if (kind === 'table') return comparisons.get(id)?.title ?? id;
  const place = places.get(id);
  return place ? `${place.title} (${place.label})` : id;
}

/** The hand-out itself: title, parts, and at the end the abbreviations and the sources in it. */
export async function buildSheet(title: string, parts: readonly HandoutPart[], files: HandoutFiles): Promise<readonly Node[]> {
  const sections = await Promise.all(parts.map(async (part) => make('section', {}, ...(part.kind === 'concept' ? conceptPart(part.id, files) : part.kind === 'table' ? tablePart(part.id, files) : await placePart(part.id, files)))));
  const cited = new Set(sections.flatMap((section) => [...section.querySelectorAll('[data-locator]')].map((element) => (element.getAttribute('data-locator') ?? '').split('#')[0])));
  const sources = files.sources.filter(({ id }) => cited.has(id));
  const cites = sources.length === 0 ? [] : [make('section', {}, make('h3', {}, 'Bronnen'), make('ul', {}, ...sources.map(({ authors, dateText, title: name, titleByEditor, nature, url }) =>
    make('li', {}, `${authors.join(', ')} (${dateText}). `, make('cite', {}, name), `${titleByEditor ? ' (titel door de redactie)' : ''} [${nature}]. `, make('a', { href: new URL(url, location.href).href }, new URL(url, location.href).href)))))];
  const abbreviations = explain([...sections, ...cites]).map((item) => item.cloneNode(true) as HTMLElement);
  for (const item of abbreviations) item.hidden = false;
  const address = new URL(location.href).href;
  return [
    make('h2', { class: 'handout-title' }, title),
    ...sections,
    ...(abbreviations.length > 0 ? [make('section', {}, make('h3', {}, 'Afkortingen'), make('ul', {}, ...abbreviations))] : []),
    ...cites,
    make('p', { class: 'handout-origin' }, `Gemaakt op ${new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long' }).format(new Date())} met Balanceerstok: `, make('a', { href: address }, address)),
  ];
}
