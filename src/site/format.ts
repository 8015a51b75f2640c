const oneDecimal = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 3 });

/** A figure as Dutch readers write it, with its unit: "61%", "2,7 punten". */
export function formatValue(value: number, unit?: string): string {
  const number = oneDecimal.format(value);
  if (unit === undefined) return number;
  return unit === 'procent' || unit === '%' ? `${number}%` : `${number} ${unit}`;
}

/** A text with its first letter as a capital, for headings. */
export function capitalize(text: string): string {
  return text.charAt(0).toLocaleUpperCase('nl') + text.slice(1);
}

/** The class that gives a source its sign; the signs repeat after eight sources. */
export function signClass(order: number): string {
  return `sign-${String(((order - 1) % 8) + 1)}`;
}

/** Minutes it takes to read a text at 200 words a minute, at least one. */
export function readingMinutes(text: string): number {
  return Math.max(1, Math.round(text.split(/\s+/).length / 200));
}

/** Names as a Dutch list: "a, b en c". */
export function joinNames(names: readonly string[]): string {
  return new Intl.ListFormat('nl', { type: 'conjunction' }).format(names);
}
