/** Screens on which a row may be a card; the same as in comparison.css. */
export const NARROW = '(max-width: 48rem)';

/** Shows rows as cards, or as rows again, for those who asked for it and have a narrow screen. */
export function showCards(table: HTMLTableElement, isAsked: boolean): void {
  table.toggleAttribute('data-cards', isAsked && matchMedia(NARROW).matches);
}
