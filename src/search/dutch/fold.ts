/** A word of a text with the place it was read from. */
export interface Token {
  /** The word as it is compared: without capitals, accents and apostrophes. */
  readonly word: string;
  /** Index in the text of its first character. */
  readonly start: number;
  /** Index in the text just after its last character. */
  readonly end: number;
}

/** A number with its decimals, an abbreviation with an ampersand, or a run of letters and digits in which apostrophes may stand. */
const WORD = /\d+(?:[.,]\d+)*%?|\p{L}&\p{L}|[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{N}\p{M}]+)*/gu;

/** The spellings of the college of mayor and aldermen, which are one word to those who search. */
const COLLEGE = /\bb\s?(?:&|en|\+)\s?w\b/gi;

/** A word without capitals, accents and apostrophes, so that spellings of the same word are equal. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/[\p{M}'’]/gu, '').toLowerCase().replace(/ß/g, 'ss').replace(/ij/g, 'ij');
}

/** Only the letters and digits of a text: `Koord-dans model` becomes `koorddansmodel`. */
export function squash(text: string): string {
  return fold(text.replace(COLLEGE, 'benw')).replace(/[^\p{L}\p{N}]/gu, '');
}

/** The words of a text in order, with their places; a percentage is a number and the word procent. */
export function tokenize(text: string): readonly Token[] {
  // The replacement keeps the length, so that places stay right.
  const plain = text.replace(COLLEGE, (found) => 'b&w'.padEnd(found.length));
  return [...plain.matchAll(WORD)].flatMap(({ 0: found, index }) => {
    const end = index + found.length;
    if (found.endsWith('%')) return [{ word: found.slice(0, -1), start: index, end }, { word: 'procent', start: index, end }];
    return [{ word: fold(found) === 'b&w' ? 'benw' : fold(found), start: index, end }];
  });
}

/** The words of a text in order. */
export function wordsOf(text: string): readonly string[] {
  return tokenize(text).map(({ word }) => word);
}
