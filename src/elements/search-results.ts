import { loadPagefind, type FoundPage, type FoundPlace } from './pagefind.ts';

/** Pages shown at first and with each press on "more"; deep links shown under a page. */
const PAGES = 10;
const PLACES = 3;
/** Milliseconds without a key before searching. */
const PAUSE = 120;

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

function renderPage(page: FoundPage): HTMLLIElement {
  const item = element('li', 'result');
  item.dataset['searchResult'] = '';
  const kind = page.filters['pagina']?.[0];
  item.append(element('h3', '', placeLink({ ...page, title: page.meta.title ?? page.url })));
  if (kind) item.append(element('p', 'result-kind', kind));
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

/** A search form with its results: searches while one types, keeps the question in the address of the search page, and announces the count. */
class SearchResults extends HTMLElement {
  private latest = 0;
  private timer = 0;

  connectedCallback(): void {
    const input = this.querySelector('input');
    if (!input) return;
    const inDialog = this.closest('dialog') !== null;
    input.addEventListener('focus', () => { void this.load().catch(() => undefined); }, { once: true });
    input.addEventListener('input', () => {
      clearTimeout(this.timer);
      this.timer = window.setTimeout(() => { void this.search(input.value, inDialog ? 'no' : 'replace'); }, PAUSE);
    });
    if (inDialog) return;
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      clearTimeout(this.timer);
      void this.search(input.value, 'push');
    });
    const fromAddress = (): void => {
      input.value = new URLSearchParams(location.search).get('q') ?? '';
      void this.search(input.value, 'no');
    };
    addEventListener('popstate', fromAddress);
    fromAddress();
  }

  private load() {
    return loadPagefind(this.dataset['bundle'] ?? '/pagefind/');
  }

  private say(text: string): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = text;
  }

  /** Searches and shows what is found; the address follows as told. An older search that ends later is dropped. */
  private async search(typed: string, address: 'no' | 'replace' | 'push'): Promise<void> {
    const query = typed.trim();
    const current = (this.latest += 1);
    if (address !== 'no') this.writeAddress(query, address);
    const list = this.querySelector('.results');
    if (!list) return;
    if (query === '') {
      list.replaceChildren();
      this.say('');
      return;
    }
    try {
      const pagefind = await this.load();
      const { results } = await pagefind.search(query);
      const pages = await Promise.all(results.slice(0, PAGES).map(({ data }) => data()));
      if (current !== this.latest) return;
      list.replaceChildren(...pages.map(renderPage));
      this.say(results.length === 0 ? `Geen resultaat voor '${query}'. Probeer een ander of korter woord.` : `${String(results.length)} ${results.length === 1 ? 'pagina' : "pagina's"} voor '${query}'${results.length > PAGES ? `, de eerste ${String(PAGES)} staan hieronder` : ''}`);
    } catch {
      if (current === this.latest) this.say('Zoeken lukt nu niet: de zoekindex kon niet worden geladen. Bekijk de begrippen van A tot Z, of probeer het later opnieuw.');
    }
  }

  private writeAddress(query: string, how: 'replace' | 'push'): void {
    const address = new URL(location.href);
    if (query) address.searchParams.set('q', query);
    else address.searchParams.delete('q');
    if (address.href === location.href) return;
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  }
}

customElements.define('search-results', SearchResults);
