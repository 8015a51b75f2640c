import { resultOf, type ResultLine, type ResultPart } from '#knowledge/instrument/result.ts';
import type { Answers, Shape } from '#knowledge/instrument/shape.ts';
import { make } from './comparison-dom.ts';
import { drawBar } from './instrument-bars.ts';

/** Lines by their group, in the order of first use. */
function grouped(lines: readonly ResultLine[]): readonly (readonly [string, readonly ResultLine[]])[] {
  return [...new Set(lines.map(({ group = '' }) => group))].map((group) => [group, lines.filter((line) => (line.group ?? '') === group)]);
}

function numberOf(text: string): number {
  return Number(text.replace(',', '.'));
}

function pointsTable({ title, lines, survey }: ResultPart): HTMLElement {
  const cell = (value: string): HTMLTableCellElement => make('td', { class: 'number' }, value, drawBar(numberOf(value), 10));
  return make('div', {},
    make('table', { class: 'group-table' },
      make('caption', {}, `${title}: uw punten en het gemiddelde uit de enquête`),
      make('thead', {}, make('tr', {}, make('th', { scope: 'col' }, 'Waaraan'), make('th', { scope: 'col', class: 'number' }, 'Uw punten'), make('th', { scope: 'col', class: 'number' }, 'Enquête'))),
      make('tbody', {}, ...lines.map(({ label, group, value, mean = '' }) => make('tr', {}, make('th', { scope: 'row' }, group === undefined ? label : `${label} (${group.toLowerCase()})`), cell(value), cell(mean))))),
    make('p', { class: 'item-text' }, `${survey ?? ''}. Een gemiddelde is geen norm.`));
}

function listOf(lines: readonly ResultLine[]): readonly HTMLElement[] {
  return grouped(lines).flatMap(([group, own]) => [
    ...(group === '' ? [] : [make('h4', {}, group)]),
    make('ul', {}, ...own.map(({ label, value }) => make('li', {}, ...(value === '' ? [label] : [make('strong', {}, label), make('br'), value])))),
  ]);
}

function renderPart(part: ResultPart): HTMLElement {
  const { title, lines, questions } = part;
  return make('section', {}, make('h3', {}, title),
    ...(lines.length === 0 && questions.length === 0 ? [make('p', {}, 'Niets ingevuld.')] : []),
    ...(lines.some(({ mean }) => mean !== undefined) ? [pointsTable(part)] : listOf(lines)),
    ...(questions.length === 0 ? [] : [make('h4', {}, 'Om over na te denken'), make('ul', { class: 'open-questions' }, ...questions.map((question) => make('li', {}, question)))]));
}

/** The result as elements, part by part. */
export function renderResult(shape: Shape, answers: Answers): readonly HTMLElement[] {
  return resultOf(shape, answers).map(renderPart);
}

/** The result as plain text, for the clipboard. */
export function describeResult(shape: Shape, answers: Answers, nature: string, address: string): string {
  const parts = resultOf(shape, answers).map(({ title, lines, questions, survey }) => [
    title.toUpperCase(),
    ...grouped(lines).flatMap(([group, own]) => [...(group === '' ? [] : [group]), ...own.map(({ label, value, mean }) => `- ${label}${value === '' ? '' : `: ${value}`}${mean === undefined ? '' : ` (enquête: ${mean})`}`)]),
    ...(survey === undefined ? [] : [`${survey}. Een gemiddelde is geen norm.`]),
    ...(questions.length === 0 ? [] : ['Om over na te denken:', ...questions.map((question) => `- ${question}`)]),
  ].join('\n'));
  return [shape.title, nature, ...parts, address].join('\n\n');
}

/** The result as HTML, for office programs. */
export function markUpResult(shape: Shape, answers: Answers, nature: string, address: string): string {
  const whole = make('div', {}, make('h2', {}, shape.title), make('p', {}, nature), ...renderResult(shape, answers), make('p', {}, make('a', { href: address }, address)));
  for (const drawing of whole.querySelectorAll('svg')) drawing.remove();
  return whole.outerHTML;
}
