import type { Entry, UnitLine } from '../format.ts';
import { createFacets } from './facets.ts';
import type { Found } from './find.ts';
import type { SearchIndex } from './load.ts';
import type { Result } from './present.ts';

/** A source as a card names it, with the class that gives it its sign. */
export interface AnswerSource { readonly label: string; readonly sign: string }

/** What answers the question itself: a concept that it names, or a figure that it asks for. */
export type Answer =
  | { readonly is: 'concept'; readonly result: Result; readonly kind: string; readonly definition: string; readonly sources: readonly AnswerSource[] }
  | { readonly is: 'figure'; readonly path: string; readonly anchor: string; readonly source?: AnswerSource; readonly figure: { readonly value: string; readonly unit: string; readonly label: string; readonly question: string; readonly citation: string; readonly place: string } };

/** Words that ask for a number. */
const ASKING = new Set(['hoeveel', 'procent', 'percentage', 'punten', 'score', 'cijfer', 'cijfers', 'aandeel', 'gemiddeld', 'gemiddelde']);

function sourceOf({ sources }: Entry, id: string): AnswerSource | undefined {
  const source = sources.find(([known]) => known === id);
  return source && { label: source[1], sign: source[2] };
}

/** The figure a question asks for: its number stands in the question, or a number is asked for and the question names what it belongs to. */
function findFigure(found: Found, pages: readonly Result[], entry: Entry): Answer | undefined {
  const { words } = found.query;
  const asks = words.some((word) => ASKING.has(word));
  const numbers = words.filter((word) => /^\d/.test(word));
  if (!asks && numbers.length === 0) return undefined;
  for (const { path, figures } of pages.slice(0, 3)) {
    for (const [anchor, , , , , figure] of figures as readonly UnitLine[]) {
      if (!figure) continue;
      const [value, unit, label, question, citation, place] = figure;
      const isNumber = numbers.includes(value);
      const labelWords = label.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
      const isNamed = labelWords.length > 0 && labelWords.every((word) => words.some((typed) => typed.slice(0, 5) === word.normalize('NFD').replace(/\p{M}/gu, '').slice(0, 5)));
      if (!(numbers.length > 0 ? isNumber && (isNamed || words.includes('procent') || words.includes(unit)) : isNamed)) continue;
      const source = sourceOf(entry, citation.split('#')[0] ?? '');
      return { is: 'figure', path, anchor, figure: { value, unit, label, question, citation, place }, ...(source ? { source } : {}) };
    }
  }
  return undefined;
}

/** The card for a question, or undefined when nothing answers it as a whole. `results` are the first pages that are shown. */
export async function findAnswer(index: SearchIndex, found: Found, results: readonly Result[]): Promise<Answer | undefined> {
  const entry = await index.entry();
  const figure = findFigure(found, results, entry);
  if (figure) return figure;
  const result = found.answer && results.find(({ page }) => page === found.answer?.line[0]);
  if (!result) return undefined;
  const facets = createFacets(entry)(result.page);
  if (facets.kind !== 'begrip') return undefined;
  const document = await index.document(result.page, 0);
  return {
    is: 'concept',
    result,
    kind: entry.conceptKinds.find(([id]) => id === facets.conceptKind)?.[1] ?? '',
    definition: document.definition ?? document.lead ?? '',
    sources: facets.sources.flatMap((id) => sourceOf(entry, id) ?? []),
  };
}
