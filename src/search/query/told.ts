import type { RankedPage } from './rank.ts';
import { WEIGHTS } from './weights.ts';

/** The pieces of a page with what counts for those that tell what the asked concept is; `told` holds their indexes. */
export function addTold(units: RankedPage['units'], told: readonly number[]): RankedPage['units'] {
  const scores = new Map(units.map(({ unit, score }) => [unit, score]));
  for (const unit of told) scores.set(unit, (scores.get(unit) ?? 0) + WEIGHTS.toldPiece);
  return [...scores].map(([unit, score]) => ({ unit, score })).sort((a, b) => b.score - a.score || a.unit - b.unit);
}
