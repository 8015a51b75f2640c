import { RELATION_TYPES } from '#model/relation.ts';
import type { Edition } from '#knowledge/edition.ts';
import { groupByType, type RelationView } from '#knowledge/graph.ts';
import type { Concept, Knowledge } from '#knowledge/knowledge.ts';
import { citationLabel } from '#knowledge/label.ts';
import type { Sense } from '#model/sense.ts';
import { versionOf } from '#knowledge/version.ts';
import { dutch, type Name, type Thing, type Value } from './graph.ts';
import { parentsOf, SKOS_NAMES, skosRelations } from './hierarchy.ts';
import { createIris } from './iris.ts';

/** The places on which a concept rests: where its definition comes from and where each source uses it, each once. */
export function citationsOf({ definedBy, senses }: Pick<Concept, 'definedBy' | 'senses'>): readonly string[] {
  return [...new Set([...(definedBy === undefined ? [] : [definedBy]), ...senses.map(({ source, locator }) => `${source}#${locator}`)])];
}

/** Sentences that say what each source means by the concept. */
function tellSense(knowledge: Knowledge, { source, locator, text, explained, speaker }: Sense): string {
  const place = citationLabel(knowledge, `${source}#${locator}`);
  return `${place}${speaker === undefined ? '' : `, ${speaker}`}${explained ? '' : ' (genoemd, niet uitgelegd)'}: ${text}`;
}

/** An earlier version of the definition, with what became different after it. */
function tellVersion({ version, date, definition, change }: Concept['history'][number]): string {
  return `Versie ${String(version)} van de definitie (vanaf ${date}): ${definition} Daarna gewijzigd: ${change}`;
}

/** A sentence that names the relations of one type, each with who makes it: SKOS has no place for that at the relation itself. */
function tellRelations(knowledge: Knowledge, label: string, relations: readonly RelationView[]): string {
  const tell = ({ target, locator }: RelationView): string => `${knowledge.concepts.get(target)?.term ?? target} (${locator === undefined ? 'duiding van de redactie' : citationLabel(knowledge, locator)})`;
  return `${label}: ${relations.map(tell).join('; ')}.`;
}

/** A concept as NL-SBB describes one. The terms are Dutch also where the word is borrowed; then the term stands there in its own language as well. */
export function conceptThing(edition: Edition, concept: Concept): Thing {
  const { knowledge, promises, urls, absolute } = edition;
  const iris = createIris(edition);
  const { version, date } = versionOf(concept, promises);
  const { id, term, aliases, forms, language, gloss, definition, definedBy, senses, history } = concept;
  const isTop = parentsOf(knowledge, id).size === 0;
  const related = [...skosRelations(knowledge, id)].map(([name, targets]): readonly [Name, readonly Value[]] => [name, targets.map((target) => ({ iri: iris.concept(target) }))]);
  return {
    iri: iris.concept(id), types: ['skos:Concept'],
    properties: [
      ['skos:inScheme', [{ iri: iris.scheme }]],
      ['skos:topConceptOf', isTop ? [{ iri: iris.scheme }] : []],
      ['rdfs:label', [dutch(term)]],
      ['skos:prefLabel', [dutch(term), ...(language === undefined ? [] : [{ text: term, language }])]],
      ['skos:altLabel', aliases.map(dutch)],
      ['skos:hiddenLabel', forms.map(dutch)],
      ['skos:definition', [dutch(definition)]],
      ['rdfs:comment', [...(gloss === undefined ? [] : [dutch(`In het Nederlands: ${gloss}.`)]), ...senses.map((sense) => dutch(tellSense(knowledge, sense)))]],
      ['skos:editorialNote', [dutch(definedBy === undefined ? 'De definitie is een omschrijving van de redactie (duiding), geen uitspraak van een bron.' : `De definitie volgt één bron: ${citationLabel(knowledge, definedBy)}.`)]],
      ['skos:historyNote', history.map((earlier) => dutch(tellVersion(earlier)))],
      ['skos:scopeNote', groupByType(knowledge.relations.get(id) ?? []).map(({ type, relations }) => dutch(tellRelations(knowledge, RELATION_TYPES[type].label, relations)))],
      ...related,
      ['dct:source', citationsOf(concept).map((citation) => ({ iri: iris.place(citation) }))],
      ['owl:versionInfo', [{ text: String(version) }]],
      ['dct:modified', [{ text: date, datatype: 'xsd:date' }]],
      ['foaf:isPrimaryTopicOf', [{ iri: absolute(urls.concept(id)) }]],
    ],
  };
}

/** What the file of one concept says of another that it is linked with: what it is called, what it is, and the link back; all of it stands in the whole scheme too. */
export function neighbourThing(edition: Edition, neighbour: Concept, concept: string): Thing {
  const whole = conceptThing(edition, neighbour);
  const known = new Set<Name>(['skos:inScheme', 'rdfs:label', 'skos:prefLabel', 'skos:definition']);
  const back = createIris(edition).concept(concept);
  return {
    ...whole,
    properties: whole.properties.flatMap(([name, values]): Thing['properties'] => {
      if (known.has(name)) return [[name, values]];
      return SKOS_NAMES.has(name) ? [[name, values.filter((value) => 'iri' in value && value.iri === back)]] : [];
    }),
  };
}
