import { distanceOf } from '../dutch/distance.ts';
import { squash, wordsOf } from '../dutch/fold.ts';
import { keysOf } from '../dutch/name-keys.ts';
import { soundOf } from '../dutch/sound.ts';
import { stemOf } from '../dutch/stem.ts';
import { isStopword } from '../dutch/stopwords.ts';
import type { FormFile, NameFile, NameLine, PlaceLine } from '../format.ts';

/** What sort of name matched: the one a page is called by, another that readers see, or one for searching only. */
export type NameRole = 'term' | 'alias' | 'form';

/** A name that fits what was typed. */
export interface NameMatch {
  /** The page with all its names. */
  readonly line: NameLine;
  /** The name that fits. */
  readonly name: string;
  readonly role: NameRole;
  /** How well it fits, from 0 to 1; below 1 an inflection, another order or a misspelling. */
  readonly fit: number;
  /** Whether letters had to be changed to make it fit. */
  readonly isMisspelt: boolean;
}

/** A name with what it is compared by. */
interface KnownName { readonly line: NameLine; readonly name: string; readonly role: NameRole; readonly letters: string; readonly words: readonly string[]; readonly content: readonly string[] }

/** The names of pages. */
export interface Names {
  /** The page with this number, when it stands in this file. */
  readonly line: (page: number) => NameLine | undefined;
  /** Where the sources say what the concept on this page is. */
  readonly places: (page: number) => readonly PlaceLine[];
  /** Every word of the names. */
  readonly words: () => ReadonlySet<string>;
  /** Names that are these words, however they are inflected, split or joined. */
  readonly match: (words: readonly string[]) => readonly NameMatch[];
  /** Names of two words or more that a question has, wherever in it and in whatever order; `meaningOf` makes words that mean the same equal. */
  readonly within: (words: readonly string[], meaningOf: (word: string) => string) => readonly (NameMatch & { readonly at: readonly number[] })[];
  /** Names that end in this word: `koffer` in gereedschapskoffer. */
  readonly endingIn: (word: string) => readonly NameMatch[];
  /** Names that these letters are nearly, when no more than `limit` of them are wrong; the nearest only. */
  readonly near: (letters: string, limit: number) => readonly NameMatch[];
  /** Names that begin with what was typed, or have a word that does; the best first, one per page. */
  readonly startingWith: (typed: string, most: number) => readonly NameMatch[];
}

const ROLE_WEIGHT: Readonly<Record<NameRole, number>> = { term: 1, alias: 0.95, form: 0.9 };

function allNames(lines: NameFile, forms: FormFile): readonly KnownName[] {
  return lines.flatMap((line, index) => {
    const [, , title, aliases] = line;
    const known = (role: NameRole) => (name: string): KnownName => {
      const words = wordsOf(name);
      return { line, name, role, letters: squash(name), words, content: words.filter((word) => !isStopword(word)) };
    };
    return [known('term')(title), ...aliases.map(known('alias')), ...(forms[index]?.[0] ?? []).map(known('form'))];
  });
}

/** Reads a file of names, with the words its pages are searched by when these are there. */
export function createNames(lines: NameFile, forms: FormFile = []): Names {
  const names = allNames(lines, forms);
  const byKey = new Map<string, (readonly [KnownName, number])[]>();
  for (const name of names) {
    for (const [key, fit] of new Map([...keysOf(name.words)].reverse())) {
      const list = byKey.get(key);
      if (list) list.push([name, fit]);
      else byKey.set(key, [[name, fit]]);
    }
  }
  const best = (matches: readonly NameMatch[]): readonly NameMatch[] => {
    const byPage = new Map<number, NameMatch>();
    for (const match of matches) {
      const other = byPage.get(match.line[0]);
      if (!other || other.fit * ROLE_WEIGHT[other.role] < match.fit * ROLE_WEIGHT[match.role]) byPage.set(match.line[0], match);
    }
    return [...byPage.values()].sort((a, b) => b.fit * ROLE_WEIGHT[b.role] - a.fit * ROLE_WEIGHT[a.role]);
  };
  const byNumber = new Map(lines.map((line) => [line[0], line]));
  const places = new Map(lines.map(([page], index) => [page, forms[index]?.[1]]));
  return {
    line: (page) => byNumber.get(page),
    places: (page) => places.get(page) ?? [],
    words: () => new Set(names.flatMap((name) => name.words)),
    match(words) {
      const found = keysOf(words).flatMap(([key, fit]) => (byKey.get(key) ?? []).map(([{ line, name, role }, own]) => ({ line, name, role, fit: Math.min(fit, own), isMisspelt: false })));
      return best(found);
    },
    within(words, meaningOf) {
      const places = new Map<string, number>();
      words.forEach((word, place) => { if (!isStopword(word) && !places.has(meaningOf(word))) places.set(meaningOf(word), place); });
      if (places.size < 2) return [];
      return names.flatMap(({ line, name, role, content }) => {
        if (content.length < 2) return [];
        const at = content.flatMap((word) => places.get(meaningOf(word)) ?? []);
        const missing = content.length - at.length;
        if (at.length < 2 || missing > (content.length > 2 ? 1 : 0)) return [];
        return [{ line, name, role, fit: missing === 0 ? 0.88 : 0.6, isMisspelt: false, at: [...new Set(at)].sort((a, b) => a - b) }];
      });
    },
    endingIn: (word) => (word.length < 5 ? [] : best(names.filter(({ letters, role }) => role !== 'form' && letters.length > word.length + 2 && stemOf(letters).endsWith(stemOf(word))).map(({ line, name, role }) => ({ line, name, role, fit: 0.62, isMisspelt: false })))),
    near(letters, limit) {
      const sound = soundOf(letters);
      let least = limit;
      const found: (NameMatch & { readonly distance: number })[] = [];
      for (const { line, name, role, letters: known } of names) {
        if (known.length < 4 || Math.abs(known.length - letters.length) > limit) continue;
        const distance = distanceOf(letters, known, Math.ceil(least)) - (soundOf(known) === sound ? 0.5 : 0);
        if (distance > least) continue;
        least = Math.max(0.5, distance);
        found.push({ line, name, role, fit: 1 - (1.2 * distance) / Math.max(6, letters.length), isMisspelt: true, distance });
      }
      return best(found.filter(({ distance }) => distance <= least));
    },
    startingWith(typed, most) {
      const letters = squash(typed);
      if (letters === '') return [];
      const start = wordsOf(typed);
      const found = names.flatMap(({ line, name, role, letters: known, words }, order): (NameMatch & { readonly order: number })[] => {
        const place = known.startsWith(letters) ? 0 : words.some((_, index) => index > 0 && words.slice(index).join('').startsWith(start.join(''))) ? 1 : known.includes(letters) && letters.length > 3 ? 2 : -1;
        if (place < 0) return [];
        const isWhole = known === letters;
        return [{ line, name, role, fit: isWhole ? 1 : 0.9 - place * 0.2 - (role === 'form' ? 0.25 : role === 'alias' ? 0.05 : 0), isMisspelt: false, order }];
      });
      return best([...found].sort((a, b) => b.fit - a.fit || a.order - b.order)).slice(0, most);
    },
  };
}
