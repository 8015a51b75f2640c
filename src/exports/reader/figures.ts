import type { Element, ElementContent } from 'hast';
import type { Edition } from '#knowledge/edition.ts';
import type { Dataset } from '#knowledge/knowledge.ts';
import { citationLabel } from '#knowledge/label.ts';
import { anchorOf } from './anchors.ts';

const element = (tagName: string, properties: Element['properties'], ...children: readonly ElementContent[]): Element => ({ type: 'element', tagName, properties, children: [...children] });
const text = (value: string): ElementContent => ({ type: 'text', value });
const number = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 3 });

/** The figures of a dataset as a table, with what a reader needs to judge them below it. */
export function figuresElement({ knowledge }: Edition, { id, title, question, source, locator, unit, total, population, sampleSize, note, rows }: Dataset): Element {
  const isGrouped = rows.some(({ group }) => group !== undefined);
  const head = (label: string): Element => element('th', { scope: 'col' }, text(label));
  return element('figure', { id: anchorOf({ kind: 'dataset', id }) },
    element('div', { className: ['tabel'] }, element('table', {},
      element('caption', {}, text(title)),
      element('thead', {}, element('tr', {}, ...(isGrouped ? [head('Groep')] : []), head('Antwoord'), head(unit))),
      element('tbody', {}, ...rows.map(({ label, value, group }) => element('tr', {}, ...(isGrouped ? [element('td', {}, text(group ?? ''))] : []), element('th', { scope: 'row' }, text(label)), element('td', {}, text(number.format(value)))))),
    )),
    element('figcaption', {}, text(`Vraag: ${question} Totaal: ${total.text}. Wie: ${population}; ${sampleSize}. ${citationLabel(knowledge, `${source}#${locator}`)}.${note === undefined ? '' : ` ${note}`}`)),
  );
}
