import { abbreviationsIn } from '#knowledge/abbreviations.ts';

const items = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[aria-labelledby="afkortingen"] li')];

/** The text in an element with its pieces apart, so that what stands in two options or cells is not read as one word. */
function readText(element: Element): string {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const pieces: string[] = [];
  while (walker.nextNode()) pieces.push(walker.currentNode.textContent ?? '');
  return pieces.join(' ');
}

/** The lines of the page's list of abbreviations that explain what stands in some elements, in the order of the list. */
export function explain(elements: Iterable<Element>): readonly HTMLElement[] {
  const met = new Set(abbreviationsIn([...elements].map(readText).join(' ')));
  return items().filter((item) => met.has(item.textContent.split(':')[0] ?? ''));
}

/** Leaves in the list of abbreviations below the page only what the page needs now, and hides the list when that is nothing. */
export function listAbbreviations(): void {
  const needed = new Set(explain(document.querySelectorAll('main > :not(aside)')));
  for (const item of items()) item.hidden = !needed.has(item);
  const list = document.querySelector<HTMLElement>('[aria-labelledby="afkortingen"]');
  if (list) list.hidden = needed.size === 0;
}
