import type { OwnCell, OwnRow, OwnTable } from '#knowledge/own-comparison.ts';
import { make } from './comparison-dom.ts';
import type { OwnFiles, SourceRecord } from './own-data.ts';

const number = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 3 });
const CAPTION = 'eigen-vergelijking';

/** A figure as readers see it: "61%", "2,7 punten". */
function figure(value: number, unit: string | undefined): string {
  return unit === undefined ? number.format(value) : `${number.format(value)}${unit === 'procent' ? '%' : ` ${unit}`}`;
}

/** A chip to a place in a source, as Chip.astro writes it. */
function chip(citation: string, sources: readonly SourceRecord[]): HTMLElement | string {
  const [sourceId, locatorId = ''] = citation.split('#');
  const source = sources.find(({ id }) => id === sourceId);
  const locator = source?.locators.find(({ id }) => id === locatorId);
  return source && locator ? make('a', { class: `chip ${source.sign}`, 'data-locator': citation, href: `${source.url}#${locatorId}` }, `${source.label} · ${locator.label}`) : '';
}

/** A link to a concept, or its name when there is no such concept. */
function conceptLink(text: string, id: string | undefined, { concepts }: OwnFiles): HTMLElement | string {
  const concept = id === undefined ? undefined : concepts.get(id);
  return concept ? make('a', { href: concept.url, 'data-concept': concept.id }, text) : text;
}

/** A cell as ComparisonTable.astro writes it. */
function cellElement(cell: OwnCell | null, id: string, label: string, files: OwnFiles): HTMLTableCellElement {
  if (!cell) return make('td', { id, 'data-label': label, class: 'silent' }, make('span', {}, 'bron zwijgt hierover'));
  const { lines, value, unit, citations, interpretation } = cell;
  const td = make('td', { id, 'data-label': label });
  if (interpretation) {
    td.dataset['interpretation'] = '';
    td.append(make('span', { class: 'duiding-label' }, 'Duiding: '));
  }
  if (value !== undefined) {
    td.dataset['value'] = String(value);
    if (unit !== undefined) td.dataset['unit'] = unit;
    td.append(make('span', { class: 'value' }, figure(value, unit)), ' ');
  }
  // Lines keep a sign between them, so that they do not melt together where they become one text.
  const separator = (index: number): string => (index === lines.length - 1 ? '' : /[.!?]\)?$/.test(lines[index]?.at(-1)?.text ?? '') ? ' ' : '; ');
  const words = lines.map((line, index) => make('span', { class: 'own-line' }, ...line.map(({ text, concept }) => conceptLink(text, concept, files)), separator(index)));
  td.append(make('span', { 'data-words': '' }, ...words), ' ', ...citations.flatMap((citation) => [chip(citation, files.sources), ' ']));
  return td;
}

function rowElement({ id, label, concept, kind, cells }: OwnRow, { columns }: OwnTable, files: OwnFiles): HTMLTableRowElement {
  const tr = make('tr', { id }, make('th', { scope: 'row' }, conceptLink(label, concept, files)), ...columns.map((column, index) => cellElement(cells[index] ?? null, `${id}-${column.id}`, column.label, files)));
  if (kind !== undefined) {
    tr.dataset['kind'] = kind;
    tr.dataset['kindLabel'] = files.kinds.get(kind)?.plural ?? kind;
  }
  return tr;
}

/** The sources a table cites, as ComparisonSources.astro writes them. */
function sourceList({ rows }: OwnTable, { sources }: OwnFiles): HTMLElement {
  const cited = new Set(rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.citations ?? [])).map((citation) => citation.split('#')[0]));
  const items = sources.filter(({ id }) => cited.has(id)).map(({ url, label, title, titleByEditor, authors, nature, dateText, sign, reference }) => make('li', { 'data-reference': JSON.stringify(reference), 'data-label': label },
    make('span', { class: 'source-badge' }, make('a', { class: `source-name ${sign}`, href: url }, label), ' ', make('span', { class: 'nature' }, `${nature}, ${dateText}`)),
    `: ${new Intl.ListFormat('nl').format(authors)}, `, make('cite', {}, title), `${titleByEditor ? ' (titel door de redactie)' : ''}${reference.publisher === undefined ? '' : `, ${reference.publisher}`}.`));
  return make('section', { class: 'comparison-sources', 'aria-labelledby': 'bronnen-van-de-tabel' }, make('h2', { id: 'bronnen-van-de-tabel' }, 'Bronnen in deze tabel'), make('ul', {}, ...items));
}

/** A table of the reader's own in the same HTML as those of the server: ComparisonView.astro, ComparisonTable.astro and ComparisonSources.astro. */
export function buildTable(table: OwnTable, files: OwnFiles): HTMLElement {
  const { title, question, rowHeading, columns, rows } = table;
  const heads = columns.map(({ id, label, source }) => {
    const th = make('th', { scope: 'col', id: `kolom-${id}`, 'data-column': id }, label);
    const sign = files.sources.find((other) => other.id === source)?.sign;
    if (source !== undefined) th.dataset['source'] = source;
    if (sign !== undefined) th.className = sign;
    return th;
  });
  return make('div', { 'data-question': question, 'data-title': title },
    make('div', { class: 'table-tools', 'data-tools': '' }),
    make('p', { class: 'table-status', role: 'status', 'data-count': '' }),
    make('p', { class: 'table-status', role: 'status', 'data-notices': '' }),
    make('p', { class: 'table-origin', 'data-origin': '' }),
    make('div', { class: 'table-frame comparison', role: 'region', 'aria-labelledby': CAPTION, tabindex: '0' },
      make('table', { 'data-comparison': CAPTION },
        make('caption', { id: CAPTION }, title),
        make('thead', {}, make('tr', {}, make('th', { scope: 'col' }, rowHeading), ...heads)),
        make('tbody', {}, ...rows.map((row) => rowElement(row, table, files))))),
    sourceList(table, files));
}
