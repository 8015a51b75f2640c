import { wordsOf } from '../dutch/fold.ts';
import { familyOf } from '../dutch/stem.ts';
import { isStopword } from '../dutch/stopwords.ts';
import { ASKED, STEPS } from '../format.ts';
import type { SearchPage } from './page.ts';

/** A word in a piece: which page (by number), which of its pieces, how much it weighs there (1 to `STEPS`), and whether the piece is our own reading. */
export interface Posting { readonly page: number; readonly unit: number; readonly weight: number; readonly isOurs: boolean }

/** Weights of the places a word can stand in, and the two constants of BM25 (Robertson and Zaragoza 2009, https://doi.org/10.1561/1500000019, § 3.5: a word's weight is summed over fields before it is saturated). */
const FIELD = { text: 1, lead: 1.6, title: 3, name: 9, alias: 6, form: 4 } as const;
const SATURATION = 1.2;
const LENGTH = 0.55;

/** Adds the words of a text to a count by word; stop words are left out. */
function count(into: Map<string, number>, text: string, weight: number): void {
  for (const word of wordsOf(text)) if (!isStopword(word)) into.set(word, (into.get(word) ?? 0) + weight);
}

/** Ways to ask that make a word on the page weigh more; further ones add nothing. */
const MOST_WAYS = 3;

/** The words in which people ask for a page, each with the number of ways that have a word of its family; stop words are left out. */
function countWays(asked: readonly string[]): ReadonlyMap<string, number> {
  const ways = asked.map((way) => wordsOf(way).filter((word) => !isStopword(word)));
  const families = new Map<string, number>();
  for (const way of ways) for (const family of new Set(way.map(familyOf))) families.set(family, (families.get(family) ?? 0) + 1);
  return new Map(ways.flat().map((word) => [word, families.get(familyOf(word)) ?? 1]));
}

/** Where every word stands and how much it weighs there; a word in which people ask for a page weighs more at its top the more ways to ask have it. */
export function weighWords(pages: readonly SearchPage[]): ReadonlyMap<string, readonly Posting[]> {
  const counted = pages.flatMap((page, number) => page.units.map((unit, index) => {
    const words = new Map<string, number>();
    count(words, unit.text, index === 0 ? FIELD.lead : FIELD.text);
    count(words, unit.title, FIELD.title);
    if (unit.figure) count(words, `${unit.figure.value} ${unit.figure.unit} ${unit.figure.question}`, FIELD.text);
    if (index === 0) {
      page.names.forEach((name, place) => { count(words, name, place === 0 ? FIELD.name : FIELD.alias); });
      page.forms.forEach((form) => { count(words, form, FIELD.form); });
    }
    return { page: number, unit: index, isOurs: unit.isInterpretation, words, length: wordsOf(unit.text).length + 4 };
  }));
  const average = counted.reduce((total, { length }) => total + length, 0) / Math.max(1, counted.length);
  const postings = new Map<string, Posting[]>();
  for (const { page, unit, isOurs, words, length } of counted) {
    const norm = SATURATION * (1 - LENGTH + LENGTH * (length / average));
    for (const [word, frequency] of words) {
      const weight = Math.max(ASKED + 1, Math.round((frequency / (frequency + norm)) * STEPS));
      const list = postings.get(word);
      if (list) list.push({ page, unit, weight, isOurs });
      else postings.set(word, [{ page, unit, weight, isOurs }]);
    }
  }
  pages.forEach((page, number) => {
    for (const [word, ways] of countWays(page.asked)) {
      const list = postings.get(word) ?? [];
      const place = list.findIndex((posting) => posting.page === number && posting.unit === 0);
      const known = list[place];
      if (known) list[place] = { ...known, weight: Math.min(STEPS, known.weight + Math.min(ways, MOST_WAYS)) };
      else list.push({ page: number, unit: 0, weight: Math.min(ways, ASKED), isOurs: false });
      postings.set(word, list);
    }
  });
  return postings;
}
