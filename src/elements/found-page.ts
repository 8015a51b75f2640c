import { createUrls } from '#knowledge/urls.ts';
import type { FoundPage, FoundPlace } from './pagefind.ts';

/** Deep links shown under a page. */
const PLACES = 3;

/** Adds an excerpt in which only the marks of Pagefind become elements; everything else is text. */
function appendExcerpt(parent: HTMLElement, excerpt: string): void {
  for (const node of new DOMParser().parseFromString(excerpt, 'text/html').body.childNodes) {
    const text = node.textContent ?? '';
    parent.append(node.nodeName === 'MARK' ? Object.assign(document.createElement('mark'), { textContent: text }) : text);
  }
}

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, className: string, ...children: readonly (Node | string)[]): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

function placeLink({ title, url }: FoundPlace): HTMLAnchorElement {
  return Object.assign(element('a', '', title), { href: url });
}

/** A link that puts a found concept side by side with others. */
function compareLink(url: string, title: string): HTMLAnchorElement | undefined {
  const [, base, id] = /^(.*\/)begrippen\/([a-z0-9-]+)\/$/.exec(url) ?? [];
  return base === undefined || id === undefined ? undefined : Object.assign(element('a', 'compare', 'Vergelijk', element('span', 'visually-hidden', ` ${title}`)), { href: createUrls(base).ownComparison([id]) });
}

/** A found page as a list item: its link, its kind, the words around the match, and deep links to places on it; its heading fits below the one above the list. */
export function renderPage(page: FoundPage, heading: 'h2' | 'h3'): HTMLLIElement {
  const item = element('li', 'result');
  item.dataset['searchResult'] = '';
  const kind = page.filters['pagina']?.[0];
  item.append(element(heading, '', placeLink({ ...page, title: page.meta.title ?? page.url })));
  const compare = kind === 'begrip' ? compareLink(page.url, page.meta.title ?? page.url) : undefined;
  if (kind) item.append(element('p', 'result-kind', kind, ...(compare ? [' · ', compare] : [])));
  const own = page.sub_results.filter(({ url }) => !url.includes('#'));
  const deep = page.sub_results.filter(({ url }) => url.includes('#')).slice(0, PLACES);
  if (own.length > 0 || deep.length === 0) {
    const excerpt = element('p', 'excerpt');
    appendExcerpt(excerpt, own[0]?.excerpt ?? page.excerpt);
    item.append(excerpt);
  }
  if (deep.length > 0) {
    item.append(element('ul', 'places', ...deep.map((place) => {
      const entry = element('li', '', placeLink(place));
      entry.dataset['searchSubresult'] = '';
      const excerpt = element('p', 'excerpt');
      appendExcerpt(excerpt, place.excerpt);
      entry.append(excerpt);
      return entry;
    })));
  }
  return item;
}
