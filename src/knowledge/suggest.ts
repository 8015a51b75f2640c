import { distance } from 'fastest-levenshtein';

/** The number of letters to change, add, remove or swap; two neighbours that changed places count as one. */
function differences(a: string, b: string): number {
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  const isSwapped = at >= 0 && a.length === b.length && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
  return isSwapped ? 1 : distance(a, b);
}

/** The existing name nearest to what was typed, or undefined when none is near: at most a third of the letters may differ, so none in a word of two. */
export function suggest(typed: string, names: Iterable<string>): string | undefined {
  const wanted = typed.toLowerCase();
  let best: string | undefined;
  let least = Math.floor(wanted.length / 3) + 1;
  for (const name of names) {
    const difference = differences(wanted, name.toLowerCase());
    if (difference < least) [best, least] = [name, difference];
  }
  return best;
}

/** The Dutch question that goes with a suggestion, or an empty string. */
export function didYouMean(typed: string, names: Iterable<string>): string {
  const name = suggest(typed, names);
  return name === undefined ? '' : ` Bedoelde u "${name}"?`;
}
