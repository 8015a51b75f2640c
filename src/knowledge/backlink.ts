import { citationsOfInstrument } from './instrument/citations.ts';
import type { Concept, Comparison, Dataset, Instrument, Knowledge, Theme } from './knowledge.ts';
import type { Mention } from './mention.ts';
import type { RelationView } from './graph.ts';

/** Links in prose to a concept, at most one per passage or page so that the list stays readable. */
export function conceptBacklinks(knowledge: Knowledge, id: string): readonly Mention[] {
  const seen = new Set<string>();
  return knowledge.mentions.filter((mention) => {
    if (mention.target.kind !== 'concept' || mention.target.id !== id) return false;
    if (mention.fromKind === 'concept' && mention.from === id) return false;
    const place = `${mention.fromKind}:${mention.locator ?? mention.from}`;
    return !seen.has(place) && Boolean(seen.add(place));
  });
}

/** Comparisons in which a concept is a row. */
export function comparisonsOf(knowledge: Knowledge, concept: string): readonly Comparison[] {
  return [...knowledge.comparisons.values()].filter((comparison) => comparison.rows.some((row) => row.concept === concept));
}

/** Comparisons in which a source has a say: a cell that cites it. */
export function comparisonsCiting(knowledge: Knowledge, source: string): readonly Comparison[] {
  return [...knowledge.comparisons.values()].filter(({ rows }) => rows.some(({ cells }) => Object.values(cells).some((cell) => cell?.citations.some((citation) => citation.startsWith(`${source}#`)))));
}

/** Themes that cite a source, the one that cites it most first. */
export function themesCiting(knowledge: Knowledge, source: string): readonly Theme[] {
  const counts = new Map<string, number>();
  for (const { fromKind, from, target } of knowledge.mentions) if (fromKind === 'theme' && target.kind === 'locator' && target.id.startsWith(`${source}#`)) counts.set(from, (counts.get(from) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).flatMap(([id]) => knowledge.themes.get(id) ?? []);
}

/** Datasets in which a concept is a row. */
export function datasetsOf(knowledge: Knowledge, concept: string): readonly Dataset[] {
  return [...knowledge.datasets.values()].filter((dataset) => dataset.rows.some((row) => row.concept === concept));
}

/** Everything on the site that cites one place in a source. */
export interface Citing {
  /** Concepts of which a sense or the definition stands there. */
  readonly concepts: readonly Concept[];
  /** Relations the source makes there, each with the concept it is seen from. */
  readonly relations: readonly { readonly concept: Concept; readonly relation: RelationView }[];
  /** Comparisons with a cell that cites it. */
  readonly comparisons: readonly Comparison[];
  /** Datasets that stand there. */
  readonly datasets: readonly Dataset[];
  /** Instruments that are made after it. */
  readonly instruments: readonly Instrument[];
  /** Links in prose to it. */
  readonly mentions: readonly Mention[];
}

/** Finds everything that cites the place with full id `citation` (`vgs#fig-2`). */
export function findCiting(knowledge: Knowledge, citation: string): Citing {
  const concepts = [...knowledge.concepts.values()];
  return {
    concepts: concepts.filter(({ senses, definedBy }) => definedBy === citation || senses.some(({ source, locator }) => `${source}#${locator}` === citation)),
    relations: concepts.flatMap((concept) => (knowledge.relations.get(concept.id) ?? []).filter((relation) => !relation.derived && relation.locator === citation).map((relation) => ({ concept, relation }))),
    comparisons: [...knowledge.comparisons.values()].filter(({ rows }) => rows.some(({ cells }) => Object.values(cells).some((cell) => cell?.citations.includes(citation)))),
    datasets: [...knowledge.datasets.values()].filter(({ source, locator }) => `${source}#${locator}` === citation),
    instruments: [...knowledge.instruments.values()].filter((instrument) => citationsOfInstrument(instrument).includes(citation)),
    mentions: knowledge.mentions.filter(({ target }) => target.kind === 'locator' && target.id === citation),
  };
}

/** Concepts linked in a passage itself (not in the passages within it), in order of first use. */
export function conceptsInPassage(knowledge: Knowledge, citation: string): readonly Concept[] {
  const ids = knowledge.mentions.filter((mention) => mention.locator === citation && mention.target.kind === 'concept').map((mention) => mention.target.id);
  return [...new Set(ids)].flatMap((id) => knowledge.concepts.get(id) ?? []);
}

/** Concepts linked in the text of a theme, in order of first use. */
export function conceptsOfTheme(knowledge: Knowledge, theme: string): readonly Concept[] {
  const ids = knowledge.mentions.filter(({ fromKind, from, target }) => fromKind === 'theme' && from === theme && target.kind === 'concept').map(({ target }) => target.id);
  return [...new Set(ids)].flatMap((id) => knowledge.concepts.get(id) ?? []);
}
