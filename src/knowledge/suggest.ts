import { distance } from 'fastest-levenshtein';

/** The existing name nearest to what was typed, or undefined when none is near: at most a third of the letters may differ, one in words of three or four, none in shorter ones. */
export function suggest(typed: string, names: Iterable<string>): string | undefined {
  const wanted = typed.toLowerCase();
  let best: string | undefined;
  let least = Math.floor(wanted.length / 3) + 1;
  for (const name of names) {
    const difference = distance(wanted, name.toLowerCase());
    if (difference < least) [best, least] = [name, difference];
  }
  return best;
}

/** The Dutch question that goes with a suggestion, or an empty string. */
export function didYouMean(typed: string, names: Iterable<string>): string {
  const name = suggest(typed, names);
  return name === undefined ? '' : ` Bedoelde u "${name}"?`;
}
