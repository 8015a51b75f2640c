import { familyOf } from '../dutch/stem.ts';
import { ASKED, type MemberLine } from '../format.ts';
import { splitCompound, type Words } from './split-compounds.ts';
import type { Posting } from './weigh-words.ts';

/** Pieces kept of a word: those in which it weighs most. Words that stand in more say little, and the file stays small however many pages there are. */
const MOST = 400;
/** Pieces kept of a compound under its part. */
const MOST_OF_PART = 40;
/** Pieces kept of all words of a family together, those of its most frequent words first; so a family takes no more in a large site, where it has many rare words. */
const MOST_OF_FAMILY = 1_200;

/** A word of a family before its pieces are packed. */
interface Member { readonly shown: string; readonly role: 0 | 1 | 2; readonly frequency: number; readonly postings: readonly Posting[]; readonly most: number }

/** Writes postings page by page: distance to the page before, number of pieces, each piece's index times 32, 16 more when it is our own reading, plus its weight. */
function packPostings(postings: readonly Posting[], most: number): readonly number[] {
  const kept = postings.length <= most ? postings : [...postings].sort((a, b) => b.weight - a.weight || a.page - b.page || a.unit - b.unit).slice(0, most);
  const byPage = new Map<number, number[]>();
  for (const { page, unit, weight, isOurs } of [...kept].sort((a, b) => a.page - b.page || a.unit - b.unit)) {
    const code = unit * 32 + (isOurs ? 16 : 0) + weight;
    const list = byPage.get(page);
    if (list) list.push(code);
    else byPage.set(page, [code]);
  }
  let before = 0;
  return [...byPage].flatMap(([page, units]) => {
    const line = [page - before, units.length, ...units];
    before = page;
    return line;
  });
}

/** The words of a family, those of the family before compounds and the frequent before the rare, with their pieces as far as there is room; a word for which there is none is left out. */
function packFamily(members: readonly Member[]): readonly MemberLine[] {
  let room = MOST_OF_FAMILY;
  return [...members].sort((a, b) => a.role - b.role || b.frequency - a.frequency || (a.shown < b.shown ? -1 : 1)).flatMap(({ shown, role, frequency, postings, most }): MemberLine[] => {
    const kept = Math.min(most, postings.length, room);
    room -= kept;
    return kept > 0 ? [[shown, role, frequency, packPostings(postings, kept)]] : [];
  });
}

/** The words of each family with where they stand, and under each part the compounds that have it. Families in alphabetical order of their keys. */
export function groupFamilies(postings: ReadonlyMap<string, readonly Posting[]>, words: Words): ReadonlyMap<string, readonly MemberLine[]> {
  const families = new Map<string, Member[]>();
  const add = (key: string, member: Member): void => {
    const list = families.get(key);
    if (list) list.push(member);
    else families.set(key, [member]);
  };
  for (const [word, list] of postings) {
    const parts = splitCompound(word, words);
    const family = familyOf(word);
    const shown = parts.length > 1 ? showParts(word, parts) : word;
    // How people ask for a page makes a word no less rare in the texts; one that only they use is as rare as it is among them.
    const frequency = list.filter(({ weight }) => weight > ASKED).length || list.length;
    add(family, { shown, role: 0, frequency, postings: list, most: MOST });
    for (const [index, part] of parts.length > 1 ? parts.entries() : []) {
      const key = familyOf(part);
      if (key !== family) add(key, { shown, role: index === parts.length - 1 ? 1 : 2, frequency, postings: list, most: MOST_OF_PART });
    }
  }
  return new Map([...families].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, members]) => [key, packFamily(members)]));
}

/** A compound with a raised dot before each part but the first. */
function showParts(word: string, parts: readonly string[]): string {
  let place = 0;
  return parts.map((part, index) => {
    const start = word.indexOf(part, place);
    const next = parts[index + 1];
    const end = next === undefined ? word.length : word.indexOf(next, start + part.length);
    place = end;
    return word.slice(start, end);
  }).join('·');
}
