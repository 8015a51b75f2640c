import type { Kind } from '#model/kind.ts';
import type { Concept, Knowledge } from './knowledge.ts';

/** Kinds that make a good beginning: what a source offers, rather than who or what it is about. */
const KINDS: readonly Kind[] = ['model', 'rol', 'metafoor', 'methode', 'overheidsperspectief', 'sturingsvorm', 'leiderschapsstijl', 'spanningsveld'];

/** The concepts with which a newcomer does well to begin: per source those it explains that its text links most, `perSource` of each, every concept once. */
export function findStartingPoints(knowledge: Knowledge, perSource: number): readonly Concept[] {
  const links = new Map<string, number>();
  for (const { fromKind, from, target } of knowledge.mentions) {
    if (fromKind !== 'source' || target.kind !== 'concept') continue;
    const key = `${from} ${target.id}`;
    links.set(key, (links.get(key) ?? 0) + 1);
  }
  const chosen = new Set<Concept>();
  for (const source of knowledge.sources.keys()) {
    [...knowledge.concepts.values()]
      .filter(({ kind, senses }) => KINDS.includes(kind) && senses.some((sense) => sense.source === source && sense.explained))
      .map((concept) => ({ concept, count: links.get(`${source} ${concept.id}`) ?? 0 }))
      .filter(({ concept, count }) => count > 0 && !chosen.has(concept))
      .sort((a, b) => b.count - a.count)
      .slice(0, perSource)
      .forEach(({ concept }) => { chosen.add(concept); });
  }
  return [...chosen];
}
