/** Screens on which a row may be a card; the same as in comparison.css. */
export const NARROW = '(max-width: 48rem)';

const ROLES: readonly (readonly [selector: string, role: string])[] = [
  ['thead, tbody', 'rowgroup'], ['tr', 'row'], ['th[scope=col]', 'columnheader'], ['th[scope=row]', 'rowheader'], ['td', 'cell'],
];

/**
 * Shows rows as cards, or as rows again, for those who asked for it and have a narrow screen. As cards the parts of the table
 * are laid out as blocks, by which browsers forget what they are; so for that time only they say it themselves.
 */
export function showCards(table: HTMLTableElement, isAsked: boolean): void {
  const isOn = isAsked && matchMedia(NARROW).matches;
  if (!isOn && !table.hasAttribute('data-cards')) return;
  table.toggleAttribute('data-cards', isOn);
  if (isOn) table.setAttribute('role', 'table');
  else for (const element of [table, ...table.querySelectorAll('[role]')]) element.removeAttribute('role');
  if (isOn) for (const [selector, role] of ROLES) for (const element of table.querySelectorAll(selector)) element.setAttribute('role', role);
}
