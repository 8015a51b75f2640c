import { toleranceOf } from '../dutch/distance.ts';
import { squash } from '../dutch/fold.ts';
import { isStopword } from '../dutch/stopwords.ts';
import type { NameMatch, Names } from './names.ts';
import type { Query } from './read-query.ts';

/** A page whose name stands in the question. */
export interface NamedPage extends NameMatch {
  /** Index in the question's words of the first and just after the last that make up the name. */
  readonly from: number;
  readonly to: number;
  /** Index of each word that makes up the name, where these do not stand together. */
  readonly at?: readonly number[];
}

/** The longest name in words that is looked for within a question. */
const LONGEST = 7;

/** The page names in a question: the whole question, or words next to each other in it, with misspelt words read as what was meant. The whole question may be nearly a name too. */
export function matchNames({ typed, words, corrections }: Query, names: Names, meaningOf: (word: string) => string): readonly NamedPage[] {
  const meant = new Map(corrections);
  const read = words.map((word) => meant.get(word) ?? word);
  const found: NamedPage[] = [];
  for (let from = 0; from < words.length; from += 1) {
    for (let to = from + 1; to <= Math.min(words.length, from + LONGEST); to += 1) {
      const part = words.slice(from, to);
      const isWhole = from === 0 && to === words.length;
      if (!isWhole && (part.every(isStopword) || isStopword(part[0] ?? '') || isStopword(part.at(-1) ?? ''))) continue;
      found.push(...names.match(part).map((match) => ({ ...match, from, to })));
      const corrected = read.slice(from, to);
      if (corrected.join(' ') !== part.join(' ')) found.push(...names.match(corrected).map((match) => ({ ...match, fit: match.fit * 0.93, isMisspelt: true, from, to })));
    }
  }
  found.push(...names.within(read, meaningOf).map((match) => ({ ...match, from: match.at[0] ?? 0, to: (match.at.at(-1) ?? 0) + 1 })));
  const content = words.filter((word) => !isStopword(word));
  if (content.length === 1) found.push(...names.endingIn(content[0] ?? '').map((match) => ({ ...match, from: 0, to: words.length })));
  const letters = squash(typed);
  const hasWhole = found.some(({ from, to, isMisspelt }) => from === 0 && to === words.length && !isMisspelt);
  if (!hasWhole && letters.length > 3) {
    const limit = letters.length >= 16 ? 3 : toleranceOf(letters.length);
    if (limit > 0) found.push(...names.near(letters, limit).map((match) => ({ ...match, from: 0, to: words.length })));
  }
  // A name within a longer name that was found says less.
  const isInside = (match: NamedPage): boolean => found.some((other) => !other.isMisspelt && !other.at && other.to - other.from > match.to - match.from && other.from <= match.from && other.to >= match.to && other.fit > 0.85);
  return found.map((match) => (isInside(match) ? { ...match, fit: match.fit * 0.55 } : match));
}
