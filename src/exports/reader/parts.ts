import { KINDS } from '#model/kind.ts';
import { RELATION_TYPES } from '#model/relation.ts';
import type { Edition } from '#knowledge/edition.ts';
import { groupByType } from '#knowledge/graph.ts';
import type { Comparison, Concept, Source } from '#knowledge/knowledge.ts';
import { citationLabel } from '#knowledge/label.ts';
import { describeSource } from '../citation.ts';
import { escapeMarkup, linkHtml } from '../markup.ts';
import { anchorOf } from './anchors.ts';
import { proseHtml } from './prose.ts';

/** A paragraph around HTML, with a class of the file's style when it is not running text. */
export const paragraph = (html: string, name?: string): string => `<p${name === undefined ? '' : ` class="${name}"`}>${html}</p>`;
/** A list of pieces of HTML; nothing when there are none. */
export const list = (items: readonly string[]): string => (items.length === 0 ? '' : `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`);
const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('nl') + text.slice(1);

/** A link to a place within the file. */
export function inner({ knowledge }: Edition, citation: string): string {
  return linkHtml(citationLabel(knowledge, citation), `#${anchorOf({ kind: 'locator', id: citation }) ?? ''}`);
}

function conceptLink({ knowledge }: Edition, id: string): string {
  return linkHtml(knowledge.concepts.get(id)?.term ?? id, `#${anchorOf({ kind: 'concept', id }) ?? ''}`);
}

/** A concept: definition, whose it is, senses, relations with who makes them, and the explanation. */
export function conceptPart(edition: Edition, concept: Concept): string {
  const { knowledge, urls, absolute, prose } = edition;
  const { id, term, gloss, kind, aliases, definition, definedBy, senses } = concept;
  const relations = groupByType(knowledge.relations.get(id) ?? []).map(({ type, relations: group }) => `${RELATION_TYPES[type].label}: ${group.map(({ target, locator, note }) => `${conceptLink(edition, target)} (${locator === undefined ? `duiding${note === undefined ? '' : `: ${escapeMarkup(note)}`}` : inner(edition, locator)})`).join('; ')}`);
  return `<article id="${anchorOf({ kind: 'concept', id }) ?? ''}"><h3>${escapeMarkup(capital(term))}</h3>${[
    paragraph(escapeMarkup([capital(KINDS[kind].label), gloss === undefined ? '' : `in het Nederlands: ${gloss}`, aliases.length === 0 ? '' : `ook: ${aliases.join(', ')}`].filter((part) => part !== '').join('; ')), 'basis'),
    paragraph(escapeMarkup(definition), 'definitie'),
    paragraph(`${definedBy === undefined ? 'Omschrijving van de redactie (duiding)' : `Definitie naar ${inner(edition, definedBy)}`}. ${linkHtml('Op de site', absolute(urls.concept(id)))}`, 'basis'),
  ].join('')}<h4>Wat elke bron ermee bedoelt</h4>${list(senses.map(({ source, locator, text, speaker, explained }) => `${inner(edition, `${source}#${locator}`)}${speaker === undefined ? '' : `, aan het woord: ${escapeMarkup(speaker)}`}${explained ? '' : ' (genoemd, niet uitgelegd)'}: ${escapeMarkup(text)}`))}${relations.length === 0 ? '' : `<h4>Verbanden</h4>${list(relations)}`}${proseHtml(edition, prose.get(`begrippen/${id}`) ?? '', { level: 3 })}</article>`;
}

/** A comparison as a table; each cell names its place, says that it is ours, or says that the source is silent. */
export function comparisonPart(edition: Edition, { id, title, question, conclusion, rowHeading, columns, rows }: Comparison): string {
  const number = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 3 });
  const head = columns.map(({ label }) => `<th scope="col">${escapeMarkup(label)}</th>`).join('');
  const body = rows.map((row) => `<tr><th scope="row">${escapeMarkup(row.label)}</th>${columns.map((column) => {
    const cell = row.cells[column.id];
    if (!cell) return '<td>bron zwijgt hierover</td>';
    const value = cell.value === undefined ? '' : `${number.format(cell.value)} ${cell.unit ?? column.unit ?? ''}`.trim();
    return `<td>${[cell.interpretation ? '<b>Duiding:</b>' : '', escapeMarkup([value, cell.text ?? ''].filter((part) => part !== '').join(': ')), ...cell.citations.map((citation) => `[${inner(edition, citation)}]`)].filter((part) => part !== '').join(' ')}</td>`;
  }).join('')}</tr>`).join('');
  return `<article id="${anchorOf({ kind: 'comparison', id }) ?? ''}"><h3>${escapeMarkup(title)}</h3>${paragraph(escapeMarkup(question))}<div class="tabel"><table><caption>${escapeMarkup(title)}</caption><thead><tr><th scope="col">${escapeMarkup(rowHeading)}</th>${head}</tr></thead><tbody>${body}</tbody></table></div><aside class="duiding"><p>Duiding</p>${paragraph(escapeMarkup(conclusion))}</aside></article>`;
}

/** A source: what it is, what to keep in mind, and its telling. */
export function sourcePart(edition: Edition, source: Source): string {
  const { id, label, title, subtitle, summary, nature, natureNote, extent, caveats, rights, keyPoints, editorNotes } = source;
  return `<article id="${anchorOf({ kind: 'source', id }) ?? ''}"><h3>${escapeMarkup(`${label}: ${title}`)}</h3>${[
    subtitle === undefined ? '' : paragraph(escapeMarkup(subtitle)),
    paragraph(escapeMarkup(describeSource(source)), 'basis'),
    paragraph(escapeMarkup(summary)),
    paragraph(escapeMarkup(`${capital(nature)}. ${natureNote} ${extent}`)),
    paragraph(escapeMarkup(`Rechten: ${rights.statement} ${capital(rights.permission)}.`)),
  ].join('')}${caveats.length === 0 ? '' : `<h4>Waar u op moet letten</h4>${list(caveats.map(escapeMarkup))}`}${keyPoints.length === 0 ? '' : `<h4>Kernpunten</h4>${list(keyPoints.map(({ text, locator }) => `${escapeMarkup(text)} [${inner(edition, `${id}#${locator}`)}]`))}`}${editorNotes.length === 0 ? '' : `<h4>Redactionele noten</h4>${list(editorNotes.map(({ text, locators }) => `${locators.map((locator) => inner(edition, `${id}#${locator}`)).join(', ')}: ${escapeMarkup(text)}`))}`}<h4>De bron in onze woorden</h4>${proseHtml(edition, edition.prose.get(`bronnen/${id}`) ?? '', { level: 4, source: id })}</article>`;
}
