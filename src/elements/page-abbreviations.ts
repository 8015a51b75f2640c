import { abbreviationsIn } from '#knowledge/abbreviations.ts';

const items = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[aria-labelledby="afkortingen"] li')];

/** The lines of the page's list of abbreviations that explain what stands in a text, in the order of the list. */
export function explain(text: string): readonly HTMLElement[] {
  const met = new Set(abbreviationsIn(text));
  return items().filter((item) => met.has(item.textContent.split(':')[0] ?? ''));
}

/** Leaves in the list of abbreviations below the page only what the page's text needs now, and hides the list when that is nothing. */
export function listAbbreviations(): void {
  const text = [...document.querySelectorAll('main > :not(aside)')].map(({ textContent }) => textContent).join(' ');
  const needed = new Set(explain(text));
  for (const item of items()) item.hidden = !needed.has(item);
  const list = document.querySelector<HTMLElement>('[aria-labelledby="afkortingen"]');
  if (list) list.hidden = needed.size === 0;
}
