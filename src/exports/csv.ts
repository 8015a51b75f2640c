import { KINDS } from '#model/kind.ts';
import { RELATION_TYPES } from '#model/relation.ts';
import type { Edition } from '#knowledge/edition.ts';
import { citationLabel } from '#knowledge/label.ts';
import { versionOf } from '#knowledge/version.ts';
import { writeCsv } from '#knowledge/table/sheet.ts';

/** How a statement that is ours is named in a column that says who speaks. */
const OURS = 'duiding van de redactie';

/** The address of a place, given as `vgs#fig-2`. */
function placeUrl({ urls, absolute }: Edition, citation: string): string {
  const [source = '', locator = ''] = citation.split('#');
  return absolute(urls.locator(source, locator));
}

/** The concepts, one a line. */
export function conceptsCsv(edition: Edition): string {
  const { knowledge, promises, urls, absolute } = edition;
  return writeCsv([
    ['Id', 'Term', 'Andere namen', 'Soort', 'Taal', 'In het Nederlands', 'Definitie', 'Definitie van', 'Versie', 'Versie van', 'Bronnen', 'Adres'],
    ...[...knowledge.concepts.values()].map((concept) => ({ ...concept, current: versionOf(concept, promises) })).map(({ id, term, aliases, kind, language, gloss, definition, definedBy, senses, current }) => [
      id, term, aliases.join(', '), KINDS[kind].label, language ?? 'nl', gloss ?? '', definition, definedBy === undefined ? OURS : citationLabel(knowledge, definedBy), current.version, current.date,
      [...knowledge.sources.values()].filter((source) => senses.some((sense) => sense.source === source.id)).map(({ label }) => label).join(', '), absolute(urls.concept(id)),
    ]),
  ]);
}

/** What each source means by each concept, one sense a line. */
export function sensesCsv(edition: Edition): string {
  const { knowledge } = edition;
  return writeCsv([
    ['Id van het begrip', 'Term', 'Bron', 'Vindplaats', 'Aan het woord', 'Uitgelegd', 'Betekenis', 'Adres van de vindplaats'],
    ...[...knowledge.concepts.values()].flatMap(({ id, term, senses }) => senses.map(({ source, locator, speaker, explained, text }) => [
      id, term, knowledge.sources.get(source)?.label ?? source, knowledge.locators.get(`${source}#${locator}`)?.label ?? locator, speaker ?? '', explained ? 'ja' : 'nee', text, placeUrl(edition, `${source}#${locator}`),
    ])),
  ]);
}

/** The relations between concepts. Each stands there from both sides; the last column tells which side is the derived one, so that it can be left out. */
export function relationsCsv({ knowledge }: Edition): string {
  const term = (id: string): string => knowledge.concepts.get(id)?.term ?? id;
  return writeCsv([
    ['Id van het begrip', 'Term', 'Verband', 'Soort verband', 'Id van het andere begrip', 'Andere term', 'Wie het verband legt', 'Waarom', 'Omgekeerd'],
    ...[...knowledge.relations].flatMap(([id, relations]) => relations.map(({ type, target, locator, note, derived }) => [
      id, term(id), RELATION_TYPES[type].label, type, target, term(target), locator === undefined ? OURS : citationLabel(knowledge, locator), note ?? '', derived ? 'ja' : 'nee',
    ])),
  ]);
}

/** The figures, one a line, each with what a reader needs to judge it. */
export function figuresCsv(edition: Edition): string {
  const { knowledge } = edition;
  return writeCsv([
    ['Id van de cijfers', 'Titel', 'Vraag', 'Groep', 'Rij', 'Waarde', 'Eenheid', 'Totaal', 'Wie antwoordden', 'Aantal', 'Opmerking', 'Bron', 'Vindplaats', 'Id van het begrip', 'Adres van de vindplaats'],
    ...[...knowledge.datasets.values()].flatMap(({ id, title, question, source, locator, unit, total, population, sampleSize, note, rows }) => rows.map(({ label, value, group, concept }) => [
      id, title, question, group ?? '', label, value, unit, total.text, population, sampleSize, note ?? '',
      knowledge.sources.get(source)?.label ?? source, knowledge.locators.get(`${source}#${locator}`)?.label ?? locator, concept ?? '', placeUrl(edition, `${source}#${locator}`),
    ])),
  ]);
}
