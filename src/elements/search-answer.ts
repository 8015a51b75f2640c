import type { Answer } from '#search/query/answer.ts';
import { make } from './comparison-dom.ts';
import { addressOf, compareLink } from './search-result.ts';

/** The card above the results: a concept with its definition and the sources that use it, or a figure with its unit and place. */
export function renderAnswer(base: string, answer: Answer, heading: 'h2' | 'h3'): HTMLElement {
  if (answer.is === 'figure') {
    const { figure, path, anchor, source } = answer;
    const [id = '', locator = ''] = figure.citation.split('#');
    return make('section', { class: 'answer', 'data-search-answer': '', 'aria-label': 'Antwoord' },
      make('p', { class: 'answer-figure' }, figure.unit === 'procent' ? `${figure.value}%` : `${figure.value} ${figure.unit}`),
      make(heading, {}, make('a', { href: `${base}${path}#${anchor}` }, figure.label)),
      make('p', {}, figure.question),
      make('p', {}, make('a', { class: `chip ${source?.sign ?? ''}`, href: `${base}bronnen/${id}/#${locator}`, 'data-locator': figure.citation }, figure.place)));
  }
  const { result, kind, sources } = answer;
  const compare = compareLink(base, result);
  return make('section', { class: 'answer', 'data-search-answer': '', 'aria-label': 'Antwoord' },
    make('p', { class: 'kicker' }, kind),
    make(heading, {}, make('a', { href: addressOf(base, { ...result, marks: [] }) }, result.title)),
    make('p', {}, answer.definition),
    make('p', { class: 'answer-sources' }, ...sources.flatMap(({ label, sign }) => [make('span', { class: `source-tag ${sign}` }, label), ' ']), ...(compare ? [compare] : [])));
}
