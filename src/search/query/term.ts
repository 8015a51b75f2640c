/** How a word of the texts came to stand for what was typed, from literal to loose. */
export type Route = 'letterlijk' | 'vervoeging' | 'samenvoeging' | 'aanvulling' | 'spelling' | 'synoniem' | 'alledaags' | 'familie' | 'samenstelling' | 'deel';

/** A word that stands for a part of the question. */
export interface Variant {
  /** Folded word as it stands in the texts; all inflections of it count when `isStem`. */
  readonly word: string;
  /** How much it counts beside what was typed, from 0 to 1. */
  readonly weight: number;
  /** How it came about. */
  readonly route: Route;
}

/** One thing that is asked for: a typed word or some that belong together, with every word of the texts that may stand for it. */
export interface Term {
  /** Index in the question's words of the first and just after the last. */
  readonly from: number;
  readonly to: number;
  /** What was typed, folded. */
  readonly typed: string;
  /** Words to look for, each with its inflections, its family and its compounds. */
  readonly variants: readonly Variant[];
}
