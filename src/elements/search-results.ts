import { renderPage } from './found-page.ts';
import { confirmReachable, loadPagefind, type FoundPage } from './pagefind.ts';

/** Pages shown at first and with each press on "more". */
const PAGES = 10;
/** Milliseconds without a key before searching. */
const PAUSE = 120;

/** The results of one search, in the order of Pagefind; `data` fetches one. */
type Results = readonly { readonly data: () => Promise<FoundPage> }[];

/** What is said of a number of results. */
function describe(count: number, query: string): string {
  if (count === 0) return `Geen resultaat voor '${query}'. Probeer een ander of korter woord.`;
  return `${String(count)} ${count === 1 ? 'pagina' : "pagina's"} voor '${query}'`;
}

/** A search form with its results: searches while one types, keeps the question in the address of the search page, and announces the count. */
class SearchResults extends HTMLElement {
  private latest = 0;
  private timer = 0;
  /** Whether the reader is done with the question in the address, so that the way back must lead to it. */
  private isSettled = true;

  connectedCallback(): void {
    const input = this.querySelector('input');
    if (!input) return;
    const inDialog = this.closest('dialog') !== null;
    input.addEventListener('focus', () => { void this.load().catch(() => undefined); }, { once: true });
    input.addEventListener('input', () => {
      clearTimeout(this.timer);
      this.timer = window.setTimeout(() => {
        if (!inDialog) this.writeAddress(input.value.trim());
        this.isSettled = false;
        void this.search(input.value);
      }, PAUSE);
    });
    if (inDialog) return;
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      clearTimeout(this.timer);
      this.writeAddress(input.value.trim());
      this.isSettled = true;
      void this.search(input.value);
    });
    const fromAddress = (): void => {
      input.value = new URLSearchParams(location.search).get('q') ?? '';
      this.isSettled = true;
      void this.search(input.value);
    };
    addEventListener('popstate', fromAddress);
    fromAddress();
  }

  private get bundle(): string {
    return this.dataset['bundle'] ?? '/pagefind/';
  }

  private load() {
    return loadPagefind(this.bundle);
  }

  private say(text: string, isHelpShown: boolean): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = text;
    const help = this.querySelector<HTMLElement>('.nothing');
    if (help) help.hidden = !isHelpShown;
  }

  /** Searches and shows what is found. An older search that ends later is dropped. */
  private async search(typed: string): Promise<void> {
    const query = typed.trim();
    const current = (this.latest += 1);
    if (query === '') {
      this.querySelector('.results')?.replaceChildren();
      this.showMore([], 0);
      this.say('', false);
      return;
    }
    try {
      const pagefind = await this.load();
      const { results } = await pagefind.search(query);
      if (results.length === 0) await confirmReachable(this.bundle);
      const items = await this.renderFrom(results, 0);
      if (current !== this.latest) return;
      this.querySelector('.results')?.replaceChildren(...items);
      this.showMore(results, items.length);
      this.say(describe(results.length, query), results.length === 0);
    } catch {
      if (current !== this.latest) return;
      this.querySelector('.results')?.replaceChildren();
      this.showMore([], 0);
      this.say('Zoeken lukt nu niet: de zoekindex kon niet worden geladen.', true);
    }
  }

  private async renderFrom(results: Results, start: number): Promise<readonly HTMLLIElement[]> {
    const heading = this.closest('dialog') ? 'h3' : 'h2';
    return (await Promise.all(results.slice(start, start + PAGES).map(({ data }) => data()))).map((page) => renderPage(page, heading));
  }

  /** Offers the results after the first `shown`, when there are any; the reader goes on at the first new one. */
  private showMore(results: Results, shown: number): void {
    const button = this.querySelector<HTMLButtonElement>('button[data-more]');
    if (!button) return;
    const left = results.length - shown;
    button.hidden = left <= 0;
    button.textContent = `Toon nog ${String(Math.min(PAGES, left))} van ${String(left)}`;
    button.onclick = () => {
      const current = this.latest;
      void this.renderFrom(results, shown).then((items) => {
        if (current !== this.latest) return;
        this.querySelector('.results')?.append(...items);
        this.showMore(results, shown + items.length);
        items[0]?.querySelector('a')?.focus();
      });
    };
  }

  /** Puts the question in the address: beside the one before when the reader was done with that, otherwise in its place. */
  private writeAddress(query: string): void {
    const address = new URL(location.href);
    const isKept = this.isSettled && address.searchParams.has('q');
    if (query) address.searchParams.set('q', query);
    else address.searchParams.delete('q');
    if (address.href === location.href) return;
    if (isKept) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  }
}

customElements.define('search-results', SearchResults);
