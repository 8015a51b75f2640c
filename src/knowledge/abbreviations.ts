/** Abbreviations that people know better than the words behind them: kinds of files, licences and standards that a page names once and explains beside it. */
export const FAMILIAR: ReadonlySet<string> = new Set(['AA', 'APA', 'BY', 'CC', 'CSL', 'CSV', 'EUPL', 'HTML', 'IMS', 'ISO', 'JSON', 'LD', 'LICENSE', 'MB', 'NL', 'PDF', 'PNG', 'PWC', 'QR', 'RIS', 'SBB', 'SIL', 'SKOS', 'SVG', 'URL', 'UTF', 'WCAG', 'XML', 'A4', 'EN', 'DIN']);

/** Two to eight capitals, perhaps with `&` or a hyphen between them, that stand by themselves or begin a compound ("MT-lid"). */
const LETTERS = /(?<![\p{L}\p{N}&-])\p{Lu}(?:[&-]?\p{Lu}){1,7}(?![\p{L}\p{N}&])/gu;

/** Numbers of figures and chapters. */
const ROMAN = /^[IVX]+$/;

/** The abbreviations in a text, each once, sorted; numbers in Roman figures and what everyone knows are none. */
export function abbreviationsIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(LETTERS)].map(([letters]) => letters))].filter((letters) => !ROMAN.test(letters) && !letters.split('-').every((part) => FAMILIAR.has(part))).sort();
}
