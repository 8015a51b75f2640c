import { distanceOf, toleranceOf } from '../dutch/distance.ts';
import { soundOf } from '../dutch/sound.ts';
import { familyOf, stemOf } from '../dutch/stem.ts';
import type { LexiconFile } from '../format.ts';

/** A word that may have been meant. */
export interface Spelling {
  /** The word as it stands in the texts. */
  readonly word: string;
  /** How sure it is, from 0 to 1. */
  readonly weight: number;
}

/** The words of all texts. */
export interface Lexicon {
  /** Whether a folded word stands in the texts, or an inflection of it. */
  readonly has: (word: string) => boolean;
  /** Whether the folded word itself stands in the texts. */
  readonly hasExactly: (word: string) => boolean;
  /** Words that may have been meant by a word that is not in the texts, the likeliest first. */
  readonly spellings: (word: string) => readonly Spelling[];
  /** Words that begin with these letters, those that occur most first. */
  readonly completions: (start: string) => readonly string[];
  /** Words that mean the same as this one in a question. */
  readonly synonyms: (word: string) => readonly string[];
  /** What a word means in a question: the same for the words of a family and for those of a group of words that mean the same. */
  readonly meaningOf: (word: string) => string;
  /** The known words a word that is not in the texts is made of; empty when it cannot be taken apart. */
  readonly split: (word: string) => readonly string[];
}

/** Completions that are of use: more would blur what is meant. */
const COMPLETIONS = 8;
const SPELLINGS = 4;

function readWords({ words }: LexiconFile): readonly string[] {
  let before = '';
  return words === '' ? [] : words.split(' ').map((line) => (before = before.slice(0, parseInt(line.charAt(0), 36)) + line.slice(1)));
}

/** Reads the lexicon, with the words of names. Stems and sounds are worked out on first use, for it takes a moment. */
export function createLexicon(file: LexiconFile, named: ReadonlySet<string>): Lexicon {
  const spoken = readWords(file);
  const frequencies = new Map(spoken.map((word, index) => [word, Number(file.frequencies[index] ?? 0)]));
  const words = [...new Set([...spoken, ...[...named].filter((word) => word.length > 2 && !/\d/.test(word))])].sort();
  const frequency = (word: string): number => frequencies.get(word) ?? 0;
  const exact = new Set(words);
  let stems: ReadonlySet<string> | undefined;
  let sounds: ReadonlyMap<string, readonly string[]> | undefined;
  const meanings = new Map<string, string>();
  const groups = new Map<string, readonly string[]>();
  for (const group of file.synonyms) for (const word of group) groups.set(stemOf(word), [...(groups.get(stemOf(word)) ?? []), ...group]);
  const hasStem = (word: string): boolean => (stems ??= new Set(words.map(stemOf))).has(stemOf(word));
  const has = (word: string): boolean => exact.has(word) || hasStem(word);
  const soundsLike = (word: string): readonly string[] => {
    if (!sounds) {
      const made = new Map<string, string[]>();
      for (const known of words) {
        const list = made.get(soundOf(known));
        if (list) list.push(known);
        else made.set(soundOf(known), [known]);
      }
      sounds = made;
    }
    return sounds.get(soundOf(word)) ?? [];
  };
  const cut = (word: string, depth: number): readonly string[] => {
    if (exact.has(word) || (word.length > 4 && hasStem(word))) return [word];
    if (depth === 0) return [];
    for (let end = word.length - 4; end >= 4; end -= 1) {
      const head = word.slice(0, end);
      if (!exact.has(head)) continue;
      for (const link of ['', 's', 'en', 'e', 'n']) {
        if (!word.startsWith(link, end)) continue;
        const rest = cut(word.slice(end + link.length), depth - 1);
        if (rest.length > 0) return [head, ...rest];
      }
    }
    return [];
  };
  return {
    has,
    hasExactly: (word) => exact.has(word),
    spellings(word) {
      const limit = toleranceOf(word.length);
      if (limit === 0) return [];
      const alike = new Set(soundsLike(word));
      const found: (Spelling & { readonly order: number })[] = [];
      const sound = soundOf(word);
      // One letter off in sound may be three off in writing: 'beurocratie'.
      const nearly = (known: string): number => (word.length < 8 ? limit + 1 : distanceOf(sound, soundOf(known), 1) + 0.7);
      words.forEach((known) => {
        if (Math.abs(known.length - word.length) > limit + 1 && !alike.has(known)) return;
        const distance = alike.has(known) ? 0.5 : Math.min(distanceOf(word, known, limit), nearly(known));
        if (distance > limit) return;
        // People seldom get the first letter wrong, and a longer word leaves less doubt.
        const doubt = (distance + (known[0] === word[0] ? 0 : 0.6)) / Math.max(4, word.length);
        found.push({ word: known, weight: Math.max(0.3, 1 - 1.6 * doubt), order: doubt - frequency(known) * 0.004 });
      });
      return found.sort((a, b) => a.order - b.order).slice(0, SPELLINGS).filter(({ order }, _, all) => order < (all[0]?.order ?? 0) + 0.08).map(({ word: known, weight }) => ({ word: known, weight }));
    },
    completions: (start) => words.filter((word) => word.startsWith(start)).sort((a, b) => frequency(b) - frequency(a)).slice(0, COMPLETIONS),
    meaningOf(word) {
      const known = meanings.get(word);
      if (known !== undefined) return known;
      const meaning = familyOf(groups.get(stemOf(word))?.[0] ?? word);
      meanings.set(word, meaning);
      return meaning;
    },
    // A word that no text has is a way to ask, and nothing to look for.
    synonyms: (word) => (groups.get(stemOf(word)) ?? []).filter((other) => stemOf(other) !== stemOf(word) && has(other)),
    split: (word) => {
      const parts = word.length < 8 ? [] : cut(word, 2);
      return parts.length > 1 ? parts : [];
    },
  };
}
