import { familyOf, stemOf } from '../dutch/stem.ts';
import type { MemberLine } from '../format.ts';
import { familiesOf } from './expand.ts';
import type { SearchIndex } from './load.ts';
import { readQuery, type Query } from './read-query.ts';
import type { Term, Variant } from './term.ts';

/** A question with the words of the index that its terms ask for, by the keys of their families. */
export interface FetchedQuery {
  readonly query: Query;
  readonly families: ReadonlyMap<string, readonly MemberLine[]>;
}

/** What the index knows of some families: their words, and by the stem of an everyday word what it asks for. */
interface Known {
  readonly families: Map<string, readonly MemberLine[]>;
  readonly hints: Map<string, readonly string[]>;
}

/** What a word counts that is meant by an everyday one. */
const MEANT = 0.6;

/** Adds what the index knows of the families of these keys. Fails when a file of the index cannot be had. */
async function fetchFamilies(index: SearchIndex, keys: readonly string[], { families, hints }: Known): Promise<void> {
  await Promise.all([...new Set(keys)].filter((key) => !families.has(key)).map(async (key) => {
    const lines = (await index.shard(key))[key] ?? [];
    families.set(key, lines.flatMap((line) => (line[1] === 3 ? [] : [line])));
    for (const line of lines) if (line[1] === 3) hints.set(stemOf(line[0]), line[2]);
  }));
}

/** A question in which everyday words also ask for the words of the texts that they stand for; such a word is neither misspelt, nor made of others, nor the beginning of one. */
function addMeant(query: Query, hints: Known['hints']): Query {
  const meantBy = ({ typed }: Term): readonly string[] => hints.get(stemOf(typed)) ?? [];
  const seen = new Set<number>();
  const terms = query.terms.flatMap((term): readonly Term[] => {
    const meant = meantBy(term);
    if (meant.length === 0) return [term];
    // The parts of a word that was taken apart are the word again.
    if (seen.has(term.from)) return [];
    seen.add(term.from);
    const same = term.variants.filter(({ route }) => route === 'letterlijk' || route === 'synoniem');
    const literal: Variant = { word: term.typed, weight: 1, route: 'letterlijk' };
    return [{ ...term, variants: [...(same.length > 0 ? same : [literal]), ...meant.map((word): Variant => ({ word, weight: MEANT, route: 'alledaags' }))] }];
  });
  return { ...query, terms, corrections: query.corrections.filter(([typed]) => !hints.has(stemOf(typed))) };
}

/** Fetches the words that a question asks for, and then those that its everyday words stand for. Fails when a file of the index cannot be had. */
export async function fetchWords(index: SearchIndex, read: Query): Promise<FetchedQuery> {
  const known: Known = { families: new Map(), hints: new Map() };
  await fetchFamilies(index, read.terms.flatMap((term) => term.typed.includes(' ') ? familiesOf(term) : [...familiesOf(term), familyOf(term.typed)]), known);
  const query = known.hints.size > 0 ? addMeant(read, known.hints) : read;
  await fetchFamilies(index, query.terms.flatMap(familiesOf), known);
  return { query, families: known.families };
}

/** Fetches what the words that are finished ask for, while the next one is typed. Fails when a file of the index cannot be had. */
export async function fetchFinishedWords(index: SearchIndex, text: string): Promise<void> {
  await fetchWords(index, readQuery(text.replace(/\S*$/, ''), await index.lexicon()));
}
