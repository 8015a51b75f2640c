import type { RelationView } from '#knowledge/graph.ts';
import type { Knowledge } from '#knowledge/knowledge.ts';
import { RELATION_TYPE_NAMES, type RelationType } from '#model/relation.ts';
import type { Name } from './graph.ts';

/**
 * How our relations are said in SKOS. `broader` (a kind of) and `partOf` (a part of) are hierarchy, each with the ISO 25964 property that says which;
 * we have no relation between a class and a single instance. The others are associations: SKOS has no finer word within one scheme, its mapping
 * properties are for other schemes. What is lost by that, and who makes the link, stands in a note at the concept.
 */
export const SKOS_RELATIONS: Readonly<Record<RelationType, readonly Name[]>> = {
  broader: ['skos:broader', 'isothes:broaderGeneric'],
  narrower: ['skos:narrower', 'isothes:narrowerGeneric'],
  partOf: ['skos:broader', 'isothes:broaderPartitive'],
  hasPart: ['skos:narrower', 'isothes:narrowerPartitive'],
  related: ['skos:related'],
  contrastsWith: ['skos:related'],
  similarTo: ['skos:related'],
  appliedIn: ['skos:related'],
  applies: ['skos:related'],
};

/** All properties by which concepts are linked. */
export const SKOS_NAMES: ReadonlySet<Name> = new Set(RELATION_TYPE_NAMES.flatMap((type) => SKOS_RELATIONS[type]));

const isUp = ({ type }: RelationView): boolean => type === 'broader' || type === 'partOf';
const isDown = ({ type }: RelationView): boolean => type === 'narrower' || type === 'hasPart';

/** Everything above a concept, step by step, itself left out unless the hierarchy runs in a circle. */
export function ancestorsOf({ relations }: Pick<Knowledge, 'relations'>, concept: string, found = new Set<string>()): ReadonlySet<string> {
  for (const { target } of (relations.get(concept) ?? []).filter(isUp)) {
    if (found.has(target)) continue;
    found.add(target);
    ancestorsOf({ relations }, target, found);
  }
  return found;
}

/** The concepts directly above one. Of a chain only the nearest step: what a nearer one already leads to is not repeated. */
export function parentsOf(knowledge: Pick<Knowledge, 'relations'>, concept: string): ReadonlySet<string> {
  const all = new Set((knowledge.relations.get(concept) ?? []).filter(isUp).map(({ target }) => target));
  return new Set([...all].filter((target) => ![...all].some((other) => other !== target && ancestorsOf(knowledge, other).has(target))));
}

/** A concept's relations as SKOS properties with the ids they point at, each pair once; both directions of every relation are given. */
export function skosRelations(knowledge: Pick<Knowledge, 'relations'>, concept: string): ReadonlyMap<Name, readonly string[]> {
  const parents = parentsOf(knowledge, concept);
  const kept = (knowledge.relations.get(concept) ?? []).filter((relation) => (isUp(relation) ? parents.has(relation.target) : !isDown(relation) || parentsOf(knowledge, relation.target).has(concept)));
  return new Map([...SKOS_NAMES].map((name) => [name, [...new Set(kept.filter(({ type }) => SKOS_RELATIONS[type].includes(name)).map(({ target }) => target))]]));
}
