import { fold } from '../dutch/fold.ts';
import { familyOf, stemOf } from '../dutch/stem.ts';
import { isStopword } from '../dutch/stopwords.ts';
import type { HintLine, MemberLine } from '../format.ts';
import { familiesOf } from './expand.ts';
import type { SearchIndex } from './load.ts';
import { readQuery, type Query } from './read-query.ts';
import type { Term, Variant } from './term.ts';

/** A question with the words of the index that its terms ask for, by the keys of their families. */
export interface FetchedQuery {
  readonly query: Query;
  readonly families: ReadonlyMap<string, readonly MemberLine[]>;
}

/** What the index knows of families by their keys: their words, and the everyday words that would be of them. */
interface Known {
  readonly families: Map<string, readonly MemberLine[]>;
  readonly hints: Map<string, readonly HintLine[]>;
}

/** What a word counts that is meant by an everyday one. */
const MEANT = 0.6;

/** Adds what the index knows of the families of these keys. Fails when a file of the index cannot be had. */
async function fetchFamilies(index: SearchIndex, keys: readonly string[], { families, hints }: Known): Promise<void> {
  await Promise.all([...new Set(keys)].filter((key) => !families.has(key)).map(async (key) => {
    const lines = (await index.shard(key))[key] ?? [];
    families.set(key, lines.flatMap((line) => (line[1] === 3 ? [] : [line])));
    hints.set(key, lines.flatMap((line) => (line[1] === 3 ? [line] : [])));
  }));
}

/** The words of the texts that an everyday word asks for, none when it says nothing of what is asked; an inflection that its stem does not reach (`roddelt`) asks for the same. Null for a common word that nothing is about, undefined for other words. */
function meantBy(typed: string, hints: Known['hints']): readonly string[] | null | undefined {
  const lines = hints.get(familyOf(typed)) ?? [];
  return (lines.find(([word]) => stemOf(word) === stemOf(typed)) ?? lines.find(([word]) => typed.includes(stemOf(word))))?.[2];
}

/** A question in which everyday words also ask for the words of the texts that they stand for; such a word is neither misspelt, nor made of others, nor the beginning of one. One that says nothing is set aside, unless nothing is left. */
function addMeant(query: Query, hints: Known['hints']): Query {
  const seen = new Set<number>();
  const terms = query.terms.flatMap((term): readonly Term[] => {
    const meant = meantBy(term.typed, hints);
    if (meant === undefined) return [term];
    // The parts of a word that was taken apart are the word again.
    if (seen.has(term.from) || meant?.length === 0) return [];
    seen.add(term.from);
    if (!meant) return [{ ...term, variants: [] }];
    const same = term.variants.filter(({ route }) => route === 'letterlijk' || route === 'synoniem');
    const literal: Variant = { word: term.typed, weight: 1, route: 'letterlijk' };
    return [{ ...term, variants: [...(same.length > 0 ? same : [literal]), ...meant.map((word): Variant => ({ word, weight: MEANT, route: 'alledaags' }))] }];
  });
  return { ...query, terms: terms.length > 0 ? terms : query.terms, corrections: query.corrections.filter(([typed]) => meantBy(typed, hints) === undefined) };
}

/** Fetches the words that a question asks for, and those that its everyday words stand for: these as soon as it is known what was typed. Fails when a file of the index cannot be had. */
export async function fetchWords(index: SearchIndex, read: Query): Promise<FetchedQuery> {
  const known: Known = { families: new Map(), hints: new Map() };
  const meant = async (): Promise<Query> => {
    await fetchFamilies(index, read.terms.flatMap(({ typed }) => (typed.includes(' ') ? [] : [familyOf(typed)])), known);
    const query = addMeant(read, known.hints);
    await fetchFamilies(index, query.terms.flatMap(familiesOf), known);
    return query;
  };
  const [query] = await Promise.all([meant(), fetchFamilies(index, read.terms.flatMap(familiesOf), known)]);
  return { query, families: known.families };
}

/** A word that is being typed is taken for finished when it is a word of the texts of more letters than `letters`. Where another would stand is looked up when at most `words` words of the texts begin with it, for then it may be an everyday word. A question of more than `question` letters has no bytes to spare for either, save for what can be no word of the texts. */
const TELLING = { letters: 3, words: 4, question: 90 } as const;

/** Fetches what the words of a question ask for while it is typed. Fails when a file of the index cannot be had. */
export async function fetchTypedWords(index: SearchIndex, text: string): Promise<void> {
  const lexicon = await index.lexicon();
  const last = text.split(/\s/).at(-1) ?? '';
  const word = fold(last);
  const isLong = text.length > TELLING.question;
  const isFinished = !isLong && word.length > TELLING.letters && lexicon.hasExactly(word);
  const isTelling = word.length >= TELLING.letters && !isStopword(word) && lexicon.completions(word).length <= (isLong ? 0 : TELLING.words);
  await Promise.all([fetchWords(index, readQuery(isFinished ? text : text.slice(0, text.length - last.length), lexicon)), isTelling && index.shard(familyOf(word))]);
}
