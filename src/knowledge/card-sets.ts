import { KIND_NAMES, KINDS } from '#model/kind.ts';
import type { Concept, Knowledge } from './knowledge.ts';
import { conceptsOfRoute } from './route/materials.ts';

/** Concepts that are practised together. */
export interface CardSet {
  /** Id in addresses: `bron-vgs`, `soort-rol`, `route-inwerken`. */
  readonly id: string;
  /** What the set is made by. */
  readonly group: 'bron' | 'soort' | 'route';
  /** Name of the source, kind or route. */
  readonly label: string;
  /** Its concepts, in the order of the glossary; of a route in the order of reading. */
  readonly concepts: readonly Concept[];
}

/** Ids of the sets there are for these sources and routes; the kinds are a closed list. */
export function cardSetIds(sources: Iterable<string>, routes: Iterable<string>): readonly string[] {
  return [...[...sources].map((id) => `bron-${id}`), ...KIND_NAMES.map((kind) => `soort-${kind}`), ...[...routes].map((id) => `route-${id}`)];
}

/** All sets: by source, by kind and by route. */
export function listCardSets(knowledge: Knowledge): readonly CardSet[] {
  const all = [...knowledge.concepts.values()];
  return [
    ...[...knowledge.sources.values()].map(({ id, label }): CardSet => ({ id: `bron-${id}`, group: 'bron', label, concepts: all.filter(({ senses }) => senses.some(({ source }) => source === id)) })),
    ...KIND_NAMES.map((kind): CardSet => ({ id: `soort-${kind}`, group: 'soort', label: KINDS[kind].plural, concepts: all.filter((concept) => concept.kind === kind) })),
    ...[...knowledge.routes.values()].map((route): CardSet => ({ id: `route-${route.id}`, group: 'route', label: route.title, concepts: conceptsOfRoute(knowledge, route) })),
  ];
}
