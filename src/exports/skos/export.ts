import type { Edition } from '#knowledge/edition.ts';
import type { Concept } from '#knowledge/knowledge.ts';
import { conceptIn } from '#knowledge/origin.ts';
import { citationsOf, conceptThing, neighbourThing } from './concept.ts';
import { documentsOf } from './documents.ts';
import type { Thing } from './graph.ts';
import { skosRelations } from './hierarchy.ts';
import { createIris } from './iris.ts';
import { collectionThings, datasetThings, schemeThings } from './scheme.ts';

/** What became of concepts that were renamed, merged or withdrawn: their identifiers stay, marked as no longer in use, with what replaces them. */
function retiredThings(edition: Edition): readonly Thing[] {
  const { ledger } = edition;
  const iris = createIris(edition);
  const retired = [...ledger.moves.map(({ from, to }) => ({ from, to })), ...ledger.withdrawn.map(({ path, instead }) => ({ from: path, to: instead ?? '' }))];
  return retired.flatMap(({ from, to }): readonly Thing[] => {
    const [id, next] = [conceptIn(from), conceptIn(to)];
    return id === undefined ? [] : [{ iri: iris.concept(id), types: [], properties: [['owl:deprecated', [{ text: 'true', datatype: 'xsd:boolean' }]], ['dct:isReplacedBy', next === undefined ? [] : [{ iri: iris.concept(next) }]]] }];
  });
}

/** The whole concept scheme: the scheme, its concepts, the kinds as collections, the places cited and the files. */
export function exportScheme(edition: Edition): readonly Thing[] {
  const concepts = [...edition.knowledge.concepts.values()];
  return [
    ...schemeThings(edition, [...edition.knowledge.concepts.keys()]),
    ...concepts.map((concept) => conceptThing(edition, concept)),
    ...collectionThings(edition),
    ...documentsOf(edition, concepts.flatMap(citationsOf)),
    ...retiredThings(edition),
    ...datasetThings(edition),
  ];
}

/** One concept with the scheme it is in, the concepts it is linked with, and the places it rests on: a file that can be read on its own. */
export function exportConcept(edition: Edition, concept: Concept): readonly Thing[] {
  const { knowledge } = edition;
  const linked = new Set([...skosRelations(knowledge, concept.id).values()].flat());
  const neighbours = [...knowledge.concepts.values()].filter(({ id }) => linked.has(id));
  return [conceptThing(edition, concept), ...neighbours.map((neighbour) => neighbourThing(edition, neighbour, concept.id)), ...schemeThings(edition, [concept.id]), ...documentsOf(edition, citationsOf(concept))];
}
