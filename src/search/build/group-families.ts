import { familyOf } from '../dutch/stem.ts';
import { ASKED, type MemberLine } from '../format.ts';
import { splitCompound, type Words } from './split-compounds.ts';
import type { Posting } from './weigh-words.ts';

/** Pieces kept of a word: those in which it weighs most. Words that stand in more say little, and the file stays small however many pages there are. */
const MOST = 400;
/** Pieces kept of a compound under its part. */
const MOST_OF_PART = 40;

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

/** The words of each family with where they stand, and under each part the compounds that have it. Families in alphabetical order of their keys. */
export function groupFamilies(postings: ReadonlyMap<string, readonly Posting[]>, words: Words): ReadonlyMap<string, readonly MemberLine[]> {
  const families = new Map<string, MemberLine[]>();
  const add = (key: string, member: MemberLine): void => {
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
    add(family, [shown, 0, frequency, packPostings(list, MOST)]);
    for (const [index, part] of parts.length > 1 ? parts.entries() : []) {
      const key = familyOf(part);
      if (key !== family) add(key, [shown, index === parts.length - 1 ? 1 : 2, frequency, packPostings(list, MOST_OF_PART)]);
    }
  }
  return new Map([...families].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, members]) => [key, [...members].sort((a, b) => a[1] - b[1] || b[2] - a[2] || (a[0] < b[0] ? -1 : 1))]));
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
