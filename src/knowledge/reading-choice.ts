/** What a reader can set for reading, with the values of each; the first is what holds without a choice. */
export const READING_CHOICES = {
  /** Light or dark: as the device is set, or always the same. */
  kleuren: ['systeem', 'licht', 'donker'],
  /** Size of all text. */
  letters: ['gewoon', 'groter', 'grootst'],
  /** Width of the column of running text. */
  regels: ['midden', 'kort', 'lang'],
} as const;

/** Name of something a reader can set. */
export type ReadingPart = keyof typeof READING_CHOICES;

/** What a reader has set, one value for each part. */
export type ReadingChoice = { readonly [Part in ReadingPart]: (typeof READING_CHOICES)[Part][number] };

/** The parts, in the order in which readers see them. */
export const READING_PARTS: readonly ReadingPart[] = ['kleuren', 'letters', 'regels'];

/** The value that stands among the words, or the usual one. */
function valueIn<Value extends string>(values: readonly [Value, ...Value[]], words: readonly string[]): Value {
  return values.find((value) => words.includes(value)) ?? values[0];
}

/** Reads a choice from the words in which it is kept (`donker groter`); words that are unknown count for nothing. */
export function readChoice(text: string): ReadingChoice {
  const words = text.split(' ');
  return { kleuren: valueIn(READING_CHOICES.kleuren, words), letters: valueIn(READING_CHOICES.letters, words), regels: valueIn(READING_CHOICES.regels, words) };
}

/** The words in which a choice is kept, those that hold anyway left out; empty when nothing is chosen. */
export function writeChoice(choice: ReadingChoice): string {
  return READING_PARTS.map((part) => choice[part]).filter((value, index) => value !== READING_CHOICES[READING_PARTS[index] ?? 'kleuren'][0]).join(' ');
}
