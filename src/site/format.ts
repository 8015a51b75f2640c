const decimal = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 3 });

/** A figure as Dutch readers write it, with its unit: "61%", "2,7 punten". */
export function formatValue(value: number, unit?: string): string {
  const number = decimal.format(value);
  if (unit === undefined) return number;
  return unit === 'procent' || unit === '%' ? `${number}%` : `${number} ${unit}`;
}

/** A text with its first letter as a capital, for headings. */
export function capitalize(text: string): string {
  return text.charAt(0).toLocaleUpperCase('nl') + text.slice(1);
}

/** Minutes it takes to read a text at 200 words a minute, at least one. */
export function readingMinutes(text: string): number {
  return Math.max(1, Math.round(text.split(/\s+/).length / 200));
}

const NUMBERS = ['nul', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf'];

/** A number as it stands in a sentence: up to twelve as a word, above that in figures. */
export function inWords(count: number): string {
  return NUMBERS[count] ?? decimal.format(count);
}

/** A number with the noun that fits it: "1 minuut", "5 minuten". */
export function counted(count: number, one: string, many: string): string {
  return `${decimal.format(count)} ${count === 1 ? one : many}`;
}

/** Names as a Dutch list: "a, b en c". */
export function joinNames(names: readonly string[]): string {
  return new Intl.ListFormat('nl', { type: 'conjunction' }).format(names);
}

/** Size of a file as readers know it: "583 kB", "1,2 MB". */
export function formatBytes(bytes: number): string {
  return bytes < 1_000_000 ? `${decimal.format(Math.max(1, Math.round(bytes / 1000)))} kB` : `${decimal.format(Math.round(bytes / 100_000) / 10)} MB`;
}
