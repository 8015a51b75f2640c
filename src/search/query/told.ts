import type { NamedPage } from './match-names.ts';
import type { Names } from './names.ts';
import type { RankedPage } from './rank.ts';
import { WEIGHTS } from './weights.ts';

/** A page of a source that says what a concept in the question is. */
export interface Told {
  /** The concept, by the name that stands in the question. */
  readonly concept: NamedPage;
  /** How much of the question that name is, from 0 to 1. */
  readonly value: number;
  /** Index of each piece that says so. */
  readonly units: readonly number[];
}

/** The pages of sources that say what the named concepts are, by their number; `valueOf` tells how much of the question a name is. Where a page tells of more than one, the one that is more of the question counts. */
export function findTold(named: Iterable<NamedPage>, names: Names, valueOf: (match: NamedPage) => number): ReadonlyMap<number, Told> {
  const told = new Map<number, Told>();
  for (const concept of named) {
    const value = valueOf(concept);
    for (const [page, unit] of names.places(concept.line[0])) {
      const other = told.get(page);
      if (other?.concept === concept) told.set(page, { ...other, units: [...other.units, unit] });
      else if (!other || other.value < value) told.set(page, { concept, value, units: [unit] });
    }
  }
  return told;
}

/** The pieces of a page with what counts for those that tell what the asked concept is. */
export function addTold(units: RankedPage['units'], { units: told, value }: Told): RankedPage['units'] {
  const scores = new Map(units.map(({ unit, score }) => [unit, score]));
  for (const unit of told) scores.set(unit, (scores.get(unit) ?? 0) + WEIGHTS.toldPiece * value);
  return [...scores].map(([unit, score]) => ({ unit, score })).sort((a, b) => b.score - a.score || a.unit - b.unit);
}
