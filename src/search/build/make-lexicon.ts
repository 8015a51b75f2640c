import type { LexiconFile } from '../format.ts';

/** Words kept: those that stand in the most pieces; more would not fit in what a reader should have to fetch. */
const MOST = 12_000;

/** The words of the texts for spelling and splitting, with how often each occurs; numbers and short words are left out. */
export function makeLexicon(frequencies: ReadonlyMap<string, number>, synonyms: readonly (readonly string[])[]): LexiconFile {
  const kept = [...frequencies]
    .filter(([word]) => word.length > 2 && !/\d/.test(word))
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, MOST)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  let before = '';
  const words = kept.map(([word]) => {
    let shared = 0;
    while (shared < 35 && shared < before.length && before[shared] === word[shared]) shared += 1;
    before = word;
    return shared.toString(36) + word.slice(shared);
  });
  return { words: words.join(' '), frequencies: kept.map(([, frequency]) => String(Math.min(9, Math.floor(Math.log2(frequency))))).join(''), synonyms };
}
