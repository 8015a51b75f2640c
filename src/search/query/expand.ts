import { familyOf, stemOf } from '../dutch/stem.ts';
import type { MemberLine } from '../format.ts';
import type { Route, Term } from './term.ts';
import { WEIGHTS } from './weights.ts';

/** A word of the index that stands for a term, with where it stands. */
export interface Expansion {
  /** The word, with raised dots when it is a compound. */
  readonly shown: string;
  /** The folded word as it stands in the texts. */
  readonly word: string;
  /** How much it counts, from 0 to 1. */
  readonly weight: number;
  readonly route: Route;
  /** Number of pieces it stands in. */
  readonly frequency: number;
  readonly postings: MemberLine[3];
  /** What was looked for: the typed word or what it was read as. */
  readonly via: string;
}

/** The keys of the families to fetch for a term. */
export function familiesOf(term: Term): readonly string[] {
  return [...new Set(term.variants.map(({ word }) => familyOf(word)))];
}

/** Every word of the index that stands for a term; a word that does so in several ways counts once, the best. `families` gives the words of a family by its key. */
export function expandTerm(term: Term, families: (key: string) => readonly MemberLine[] | undefined): readonly Expansion[] {
  const best = new Map<string, Expansion>();
  for (const variant of term.variants) {
    const key = familyOf(variant.word);
    const stem = stemOf(variant.word);
    for (const [shown, role, frequency, postings] of families(key) ?? []) {
      const word = shown.replaceAll('·', '');
      const kinship = role === 1 ? 'head' : role === 2 ? 'part' : word === variant.word ? 'same' : stemOf(word) === stem ? 'stem' : 'family';
      const weight = variant.weight * (kinship === 'same' ? 1 : WEIGHTS[kinship]);
      const own: Route = kinship === 'head' || kinship === 'part' ? 'samenstelling' : kinship === 'family' ? 'familie' : kinship === 'stem' ? 'vervoeging' : 'letterlijk';
      const route = variant.route === 'letterlijk' ? own : variant.route;
      const known = best.get(word);
      if (!known || known.weight < weight || (known.weight === weight && known.postings.length < postings.length)) best.set(word, { shown, word, weight, route, frequency, postings, via: variant.word });
    }
  }
  return [...best.values()].sort((a, b) => b.weight - a.weight);
}
