import type { FragmentProblem } from '#knowledge/instrument/fragment.ts';

/** What is said when the browser does not let a page copy. */
export const PRESS = 'Uw browser laat kopiëren niet vanzelf toe; druk nu op Ctrl+C.';

const points = (count: number): string => `${String(count)} ${count === 1 ? 'punt' : 'punten'}`;

/** How far the dividing of points is. */
export function describePoints(given: number, total: number): string {
  if (given === 0) return `Verdeel samen ${points(total)}, in hele punten.`;
  if (given === total) return `Alle ${points(total)} zijn verdeeld.`;
  return given < total ? `Nog ${points(total - given)} te verdelen.` : `Er zijn ${points(given - total)} te veel verdeeld; haal er ${String(given - total)} af.`;
}

/** Why a result was not read and what to do, as a sentence that follows the place. */
export const PROBLEMS: Readonly<Record<FragmentProblem, string>> = {
  none: 'hier staat geen link met een uitkomst. Vraag de deelnemer de hele link te kopiëren.',
  damaged: 'de link is niet heel; er ontbreekt iets of er staat iets vreemds in. Vraag de link opnieuw, als tekst.',
  version: 'de link is gemaakt door een andere versie van deze site. Laat de uitkomst opnieuw maken.',
  instrument: 'de link hoort bij een ander instrument, of bij een dat deze site niet kent.',
  changed: 'de vragen van dit instrument zijn veranderd sinds de link werd gemaakt. Laat de uitkomst opnieuw maken.',
  points: 'de punten in de link tellen niet op tot het totaal. Laat de deelnemer alle punten verdelen en de link opnieuw maken.',
};
