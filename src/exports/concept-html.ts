import type { Edition } from '#knowledge/edition.ts';
import type { Concept } from '#knowledge/knowledge.ts';
import { citationLabel } from '#knowledge/label.ts';
import { dateInText } from '#knowledge/citation/dates.ts';
import { versionOf } from '#knowledge/version.ts';
import { escapeMarkup, linkHtml } from './markup.ts';

/** A place as readers see it, with a link to the page that tells it. */
export function placeHtml({ knowledge, urls, absolute }: Edition, citation: string): string {
  const [source = '', locator = ''] = citation.split('#');
  return linkHtml(citationLabel(knowledge, citation), absolute(urls.locator(source, locator)));
}

/** Who a concept's definition is from, as a sentence. */
export function basisHtml(edition: Edition, { definedBy }: Concept): string {
  return definedBy === undefined ? 'Omschrijving van de redactie (duiding).' : `Definitie naar ${placeHtml(edition, definedBy)}.`;
}

/** Which version of a concept's definition it is, in words: "versie 1, 28 november 2026". */
export function versionText({ promises }: Edition, concept: Concept): string {
  const { version, date } = versionOf(concept, promises);
  return `versie ${String(version)}, ${dateInText(date, 'nl')}`;
}

/** A concept as HTML for another program: definition and whose it is, what each source means by it, and the way back. Only elements that such programs keep. */
export function conceptHtml(edition: Edition, concept: Concept): string {
  const { urls, absolute } = edition;
  const { id, term, definition, senses } = concept;
  const items = senses.map(({ source, locator, text, explained, speaker }) =>
    `<li>${placeHtml(edition, `${source}#${locator}`)}${speaker === undefined ? '' : ` (aan het woord: ${escapeMarkup(speaker)})`}${explained ? '' : ' (genoemd, niet uitgelegd)'}: ${escapeMarkup(text)}</li>`);
  return `<p>${escapeMarkup(definition)}</p><p><em>${basisHtml(edition, concept)}</em></p><p>Wat elke bron ermee bedoelt:</p><ul>${items.join('')}</ul><p>${linkHtml(`Balanceerstok: ${term}`, absolute(urls.concept(id)))} (${versionText(edition, concept)})</p>`;
}
