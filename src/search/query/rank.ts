import { ASKED, STEPS } from '../format.ts';
import type { Expansion } from './expand.ts';
import type { Term } from './term.ts';
import { WEIGHTS } from './weights.ts';

/** A term with the words that stand for it. */
export interface ExpandedTerm { readonly term: Term; readonly expansions: readonly Expansion[]; readonly importance: number }

/** A page that fits, with how well. */
export interface RankedPage {
  readonly page: number;
  /** From 0 up; 1 when every term stands literally in one piece as heavily as it can. */
  readonly score: number;
  /** The share of what is asked for that the page has, by importance. */
  readonly coverage: number;
  /** Pieces that fit, the best first. */
  readonly units: readonly { readonly unit: number; readonly score: number }[];
  /** How each term was found best; undefined where it was not found. */
  readonly through: readonly (Hit | undefined)[];
}

/** How a term was found. */
export interface Hit {
  readonly weight: number;
  /** The word through which it was found. */
  readonly expansion: Expansion;
  /** Whether that word does not stand on the page, but in how people ask for it. */
  readonly isAsked: boolean;
}

/** How rare a word is: the inverse document frequency of BM25, never negative (Robertson and Zaragoza 2009, § 3.1). */
export function importanceOf(frequency: number, units: number): number {
  return Math.log(1 + (units - frequency + 0.5) / (frequency + 0.5));
}

/** The weight from which a word counts as fully found. */
const SURE = 0.7;

/** Which terms are parts of one typed word. */
function partsOf(terms: readonly ExpandedTerm[]): readonly (readonly number[])[] {
  const groups = new Map<number, number[]>();
  terms.forEach(({ term: { from, variants } }, index) => { if (variants[0]?.route === 'deel') groups.set(from, [...(groups.get(from) ?? []), index]); });
  return [...groups.values()];
}

/** How sure it is that a term was found, from 0 to 1; what may have been another word, or does not stand on the page itself, is less so. */
function surenessOf(hit: Hit | undefined): number {
  if (!hit) return 0;
  const { expansion: { weight, route }, isAsked } = hit;
  return Math.min(1, (weight ** (route === 'spelling' ? 2 : 1) * (isAsked ? WEIGHTS.askedSure : 1)) / SURE);
}

/** Reads packed postings. */
function eachPosting(postings: readonly number[], visit: (page: number, unit: number, weight: number, isOurs: boolean) => void): void {
  let page = 0;
  for (let place = 0; place < postings.length;) {
    page += postings[place] ?? 0;
    const count = postings[place + 1] ?? 0;
    for (let index = 0; index < count; index += 1) {
      const packed = postings[place + 2 + index] ?? 0;
      visit(page, packed >> 5, packed & 15, (packed & 16) > 0);
    }
    place += 2 + count;
  }
}

/** Ranks the pages in which any term stands, the best first; `sourcesOnly` passes over our own reading. */
export function rankPages(terms: readonly ExpandedTerm[], sourcesOnly: boolean): readonly RankedPage[] {
  const total = terms.reduce((sum, { importance }) => sum + importance, 0) || 1;
  const pages = new Map<number, Map<number, (Hit | undefined)[]>>();
  terms.forEach(({ expansions }, index) => {
    for (const expansion of expansions) {
      eachPosting(expansion.postings, (page, unit, weight, isOurs) => {
        if (sourcesOnly && isOurs) return;
        const units = pages.get(page) ?? new Map<number, (Hit | undefined)[]>();
        pages.set(page, units);
        const hits = units.get(unit) ?? [];
        units.set(unit, hits);
        const isAsked = weight <= ASKED;
        const value = expansion.weight * (isAsked ? (weight === ASKED ? WEIGHTS.askedOften : WEIGHTS.asked) : WEIGHTS.floor + (1 - WEIGHTS.floor) * (weight / STEPS));
        if (value > (hits[index]?.weight ?? 0)) hits[index] = { weight: value, expansion, isAsked };
      });
    }
  });
  // The parts of a word that was taken apart mean that word only where they stand together.
  const groups = partsOf(terms);
  for (const units of pages.values()) for (const hits of units.values()) for (const group of groups) if (group.some((index) => !hits[index])) for (const index of group) hits[index] = undefined;
  // One word of how people ask for a page is chance; two are not.
  const isChance = (units: ReadonlyMap<number, readonly (Hit | undefined)[]>): boolean => {
    const found = [...units.values()].flatMap((hits) => hits.flatMap((hit, index) => (hit ? [hit.isAsked ? terms[index]?.term.from : -1] : [])));
    return found.every((from) => from !== -1 && from === found[0]);
  };
  return [...pages].filter(([, units]) => !isChance(units)).map(([page, units]): RankedPage => {
    const top = units.get(0) ?? [];
    const scoreOf = (hits: readonly (Hit | undefined)[]): number => terms.reduce((sum, { importance }, index) => sum + importance * Math.max(hits[index]?.weight ?? 0, WEIGHTS.fromTop * (top[index]?.weight ?? 0)), 0) / total;
    const ranked = [...units].map(([unit, hits]) => ({ unit, score: scoreOf(hits), own: hits.reduce((sum, hit, index) => sum + (hit?.weight ?? 0) * (terms[index]?.importance ?? 0), 0) / total })).sort((a, b) => b.score - a.score || a.unit - b.unit);
    const through = terms.map((_, index) => [...units.values()].reduce<Hit | undefined>((found, hits) => ((hits[index]?.weight ?? 0) > (found?.weight ?? 0) ? hits[index] : found), undefined));
    const coverage = terms.reduce((sum, { importance }, index) => sum + importance * surenessOf(through[index]), 0) / total;
    const best = (ranked[0]?.score ?? 0) + WEIGHTS.nextPiece * ((ranked[1]?.score ?? 0) + 0.5 * (ranked[2]?.score ?? 0));
    return { page, score: best * (1 - WEIGHTS.coverage + WEIGHTS.coverage * coverage), coverage, units: ranked.filter(({ own }) => own > 0).map(({ unit, score }) => ({ unit, score })), through };
  }).sort((a, b) => b.score - a.score || a.page - b.page);
}
