import type { Abbreviation } from '#model/abbreviation.ts';
import { parseAbbreviations } from '#knowledge/abbreviation-list.ts';
import { abbreviationsIn } from '#knowledge/abbreviations.ts';

// Vite reads the file with the code; a glob, since an import would demand that there is one.
const file = Object.values(import.meta.glob<string>('/content/afkortingen.yaml', { query: '?raw', import: 'default', eager: true }))[0];
/** Every abbreviation that the site explains, in the order of the file. */
export const ABBREVIATIONS: readonly Abbreviation[] = parseAbbreviations(file);

/** The text of a piece of HTML, as far as abbreviations go. */
function textOf(html: string): string {
  return html.replace(/<(script|style|template)\b[\s\S]*?<\/\1>/g, ' ').replace(/<[^>]+>/g, ' ').replaceAll('&amp;', '&');
}

/** The abbreviations that a reader meets in a page's HTML, with what they stand for. */
export function abbreviationsOnPage(html: string): readonly Abbreviation[] {
  const met = new Set(abbreviationsIn(textOf(html)));
  return ABBREVIATIONS.filter(({ short }) => met.has(short));
}
