import { tokenize } from '../dutch/fold.ts';
import { isStopword } from '../dutch/stopwords.ts';
import type { Lexicon } from './lexicon.ts';
import type { Term, Variant } from './term.ts';

/** A question taken apart. */
export interface Query {
  /** What was typed, without space around it. */
  readonly typed: string;
  /** Its words, folded. */
  readonly words: readonly string[];
  /** What it asks for, without stop words. */
  readonly terms: readonly Term[];
  /** The exact phrases in it, as typed between quotation marks. */
  readonly phrases: readonly string[];
  /** Words that were read as others: what was typed and what it was read as. */
  readonly corrections: readonly (readonly [typed: string, meant: string])[];
}

const LINKS = ['', 's', 'en', 'e', 'n'];

/** The word that some neighbouring words make together, when it stands in the texts. */
function joined(words: readonly string[], lexicon: Lexicon): string | undefined {
  const [first = '', ...rest] = words;
  let candidates = [first];
  for (const word of rest) candidates = candidates.flatMap((start) => LINKS.map((link) => `${start}${link}${word}`));
  const exact = candidates.find((candidate) => lexicon.hasExactly(candidate));
  // An inflection is only meant when the words have a meaning of their own: 'geduld en' is not 'gedulden'.
  return exact ?? (words.some(isStopword) ? undefined : candidates.find((candidate) => candidate.length > 6 && lexicon.has(candidate)));
}

/** The words that may stand for a typed word; `isOpen` when it may not be finished. */
function variantsOf(word: string, isOpen: boolean, lexicon: Lexicon): readonly Variant[] {
  const synonyms = lexicon.synonyms(word).map((synonym): Variant => ({ word: synonym, weight: 0.6, route: 'synoniem' }));
  const completions = isOpen && word.length > 2 ? lexicon.completions(word).filter((longer) => longer !== word).map((longer): Variant => ({ word: longer, weight: 0.75, route: 'aanvulling' })) : [];
  if (lexicon.has(word) || /\d/.test(word)) return [{ word, weight: 1, route: 'letterlijk' }, ...synonyms, ...(lexicon.hasExactly(word) ? [] : completions)];
  if (completions.length > 0) return [{ word, weight: 1, route: 'letterlijk' }, ...completions, ...synonyms];
  const spellings = lexicon.spellings(word).map(({ word: meant, weight }): Variant => ({ word: meant, weight, route: 'spelling' }));
  return [{ word, weight: 1, route: 'letterlijk' }, ...synonyms, ...spellings];
}

/** Takes a question apart: stop words aside, split words joined, joined words split, misspelt words read as the likeliest ones. `isOpen` when the last word may not be finished. */
export function readQuery(text: string, lexicon: Lexicon, isOpen = false): Query {
  const typed = text.trim();
  const words = tokenize(typed).map(({ word }) => word);
  const phrases = [...typed.matchAll(/["“„]([^"”“„]+)["”]/g)].map((match) => (match[1] ?? '').trim()).filter(Boolean);
  const open = isOpen && /[\p{L}\p{N}]$/u.test(text);
  const terms: Term[] = [];
  const corrections: (readonly [string, string])[] = [];
  const joins: Term[] = [];
  words.forEach((_, from) => {
    for (let to = from + 2; to <= Math.min(words.length, from + 4); to += 1) {
      const part = words.slice(from, to);
      if (part.every(isStopword) || part.some((word) => word.length < 2)) continue;
      const word = joined(part, lexicon);
      if (word !== undefined) joins.push({ from, to, typed: part.join(' '), variants: [{ word, weight: 0.97, route: 'samenvoeging' }] });
    }
  });
  const covered = (index: number): boolean => joins.some(({ from, to }) => from <= index && index < to);
  words.forEach((word, index) => {
    if (isStopword(word)) return;
    const variants = variantsOf(word, open && index === words.length - 1, lexicon);
    const spelt = variants.find(({ route }) => route === 'spelling');
    const isKnown = lexicon.has(word) || variants.some(({ route }) => route === 'aanvulling' || route === 'synoniem');
    if (!isKnown && !covered(index)) {
      const parts = lexicon.split(word);
      // What is only made with a stop word is another word: 'voorspelling' has nothing to do with spelling.
      if (parts.length > 1 && !parts.some(isStopword) && (spelt?.weight ?? 0) < 0.85) {
        parts.forEach((part) => terms.push({ from: index, to: index + 1, typed: word, variants: [{ word: part, weight: 0.8, route: 'deel' }] }));
        return;
      }
      if (spelt) corrections.push([word, spelt.word]);
    }
    terms.push({ from: index, to: index + 1, typed: word, variants });
  });
  return { typed, words, terms: mergeJoins(terms, joins), phrases, corrections };
}

/** Words that together are one word of the texts count as one thing that is asked for; taken apart they count less. */
function mergeJoins(terms: readonly Term[], joins: readonly Term[]): readonly Term[] {
  const longest = joins.filter((join) => !joins.some((other) => other !== join && other.from <= join.from && other.to >= join.to && other.to - other.from > join.to - join.from));
  const used: Term[] = [];
  for (const join of longest) if (!used.some((other) => other.from < join.to && join.from < other.to)) used.push(join);
  const inside = (term: Term): Term | undefined => used.find((join) => join.from <= term.from && term.to <= join.to);
  const merged = used.map((join) => ({ ...join, variants: [...join.variants] }));
  return [...terms.filter((term) => !inside(term)), ...merged].sort((a, b) => a.from - b.from);
}
