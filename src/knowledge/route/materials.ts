import type { StopData } from '#model/route.ts';
import { conceptsInPassage } from '../backlink.ts';
import type { Concept, Knowledge, Route } from '../knowledge.ts';
import { parseLinkTarget, type Target } from '../reference.ts';

/** What is read at a stop, in order. */
export function materialsOf({ materials }: Pick<StopData, 'materials'>): readonly Target[] {
  return materials.flatMap((material) => parseLinkTarget(material) ?? []);
}

/** What is read in a route, in order, each once. */
export function materialsOfRoute({ sessions }: Pick<Route, 'sessions'>): readonly Target[] {
  const all = sessions.flatMap(({ stops }) => stops.flatMap(materialsOf));
  return [...new Map(all.map((target) => [`${target.kind} ${target.id}`, target])).values()];
}

/** The concepts of a route: those that are read, and those that its passages link; in order of first use. */
export function conceptsOfRoute(knowledge: Knowledge, route: Pick<Route, 'sessions'>): readonly Concept[] {
  const found = materialsOfRoute(route).flatMap(({ kind, id }) => (kind === 'concept' ? (knowledge.concepts.get(id) ?? []) : kind === 'locator' ? conceptsInPassage(knowledge, id) : []));
  return [...new Set(found)];
}

/** Full ids of the places in sources that speak in a route: its passages, and what its concepts and comparisons cite; each once. */
export function citationsOfRoute(route: Pick<Route, 'sessions'>, { concepts, comparisons }: Pick<Knowledge, 'concepts' | 'comparisons'>): readonly string[] {
  const citations = materialsOfRoute(route).flatMap(({ kind, id }): readonly string[] => {
    if (kind === 'locator' || kind === 'source') return [id];
    if (kind === 'comparison') return comparisons.get(id)?.rows.flatMap(({ cells }) => Object.values(cells).flatMap((cell) => cell?.citations ?? [])) ?? [];
    const definedBy = kind === 'concept' ? concepts.get(id)?.definedBy : undefined;
    return definedBy === undefined ? [] : [definedBy];
  });
  return [...new Set(citations)];
}

/** The routes in which something is read; a source is read where one of its places is. */
export function routesReading({ routes }: Pick<Knowledge, 'routes'>, { kind, id }: Target): readonly Route[] {
  return [...routes.values()].filter((route) => materialsOfRoute(route).some((target) => (target.kind === kind && target.id === id) || (kind === 'source' && target.kind === 'locator' && target.id.startsWith(`${id}#`))));
}
