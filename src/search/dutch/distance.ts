/** Rows of the calculation, kept between calls: the longest word that is compared has 64 letters. */
const ROWS = [new Uint8Array(66), new Uint8Array(66), new Uint8Array(66)] as const;

/**
 * The number of letters to add, leave out, change or swap with a neighbour to come from one word to the other (optimal string alignment,
 * Damerau 1964), or `limit + 1` as soon as it is more than `limit`.
 */
export function distanceOf(a: string, b: string, limit: number): number {
  const over = limit + 1;
  if (Math.abs(a.length - b.length) > limit || a.length > 64 || b.length > 64) return over;
  let [before, above, row]: [Uint8Array, Uint8Array, Uint8Array] = [...ROWS];
  for (let j = 0; j <= b.length; j += 1) above[j] = j;
  for (let i = 1; i <= a.length; i += 1) {
    row[0] = i;
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let best = Math.min((above[j] ?? over) + 1, (row[j - 1] ?? over) + 1, (above[j - 1] ?? over) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1)) best = Math.min(best, (before[j - 2] ?? over) + 1);
      row[j] = best;
      if (best < least) least = best;
    }
    if (least > limit) return over;
    [before, above, row] = [above, row, before];
  }
  return Math.min(above[b.length] ?? over, over);
}

/** How many wrong letters are forgiven in a word of this length: none up to three, one up to eight, two above that. */
export function toleranceOf(length: number): number {
  return length < 4 ? 0 : length < 9 ? 1 : 2;
}
