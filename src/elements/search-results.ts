import css from '../styles/search.css?inline';
import { createFacets, NO_FILTERS, type Filters } from '#search/query/facets.ts';
import { adoptStyles } from './adopt-styles.ts';
import { putQuestion, readQuestion } from './search-address.ts';
import { openSearch, preloadSearch } from './search-client.ts';
import { readFacets, showFacets } from './search-facets.ts';
import { offerMore } from './search-more.ts';
import { prepareWords, runAtHand, runSearch, type Outcome, type Run } from './search-run.ts';
import { createSuggestions, type Suggestions } from './search-suggestions.ts';

/** Milliseconds without a key before results are fetched; suggestions, and results from what was fetched before, do not wait. */
const PAUSE = 100;
/** Suggestions under the field; on a narrow screen the keyboard leaves room for few. */
const SUGGESTIONS = { wide: 5, narrow: 3 } as const;

/** What is shown for a question of no words, and for a first letter, which says too little to look for. */
const NOTHING: Outcome = { text: '', results: [], help: [] };
/** Letters from which a question that is being typed is looked for; `MT` and `OR` have two. */
const SHORTEST = 2;

/** A search form with its suggestions, answer, facets and results; on the search page the address holds the question. */
class SearchResults extends HTMLElement {
  private latest = 0;
  private timer = 0;
  /** Letters in the field after the last change. */
  private typedLength = 0;
  private filters: Filters = NO_FILTERS;
  private suggestions: Suggestions | undefined;
  /** Whether the reader is done with the question in the address, so that the way back must lead to it. */
  private isSettled = true;

  connectedCallback(): void {
    const input = this.querySelector('input');
    if (!input) return;
    this.prepareSuggestions(input);
    const preload = (): void => { void preloadSearch(this.base).catch(() => undefined); };
    if (document.activeElement === input) preload();
    else input.addEventListener('focus', preload, { once: true });
    input.addEventListener('input', () => { this.type(input); });
    if (!this.isInDialog) this.followAddress(input);
  }

  private get base(): string { return this.dataset['base'] ?? '/'; }
  private get isInDialog(): boolean { return this.closest('dialog') !== null; }
  private get isSourcesOnly(): boolean { return document.documentElement.dataset['duiding'] === 'uit'; }
  private putAddress(typed: string): void { putQuestion({ text: typed.trim(), filters: this.filters }, this.isSettled); }
  private get facets(): HTMLElement | null { return this.querySelector<HTMLElement>('.facets'); }

  private prepareSuggestions(input: HTMLInputElement): void {
    const list = this.querySelector<HTMLElement>('.suggestions');
    if (!list) return;
    void openSearch(this.base).entry().then((entry) => {
      const facetsOf = createFacets(entry);
      const labels = new Map(entry.conceptKinds);
      this.suggestions = createSuggestions({ input, list, base: this.base, kindOf: ([page]) => { const { kind, conceptKind } = facetsOf(page); return (conceptKind && labels.get(conceptKind)) || kind; } });
    }).catch(() => undefined);
  }

  /** On the search page: the question comes from the address and goes there. */
  private followAddress(input: HTMLInputElement): void {
    const settle = (): void => {
      this.putAddress(input.value);
      this.isSettled = true;
      void this.search(input.value);
    };
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      clearTimeout(this.timer);
      this.suggestions?.show([]);
      settle();
    });
    this.facets?.addEventListener('change', () => {
      this.filters = readFacets(this, this.isSourcesOnly);
      this.isSettled = true;
      settle();
    });
    this.facets?.querySelector('[data-reset]')?.addEventListener('click', () => {
      this.filters = NO_FILTERS;
      settle();
      input.focus();
    });
    const fromAddress = (): void => {
      const question = readQuestion(location.search);
      input.value = question.text;
      this.filters = question.filters;
      this.isSettled = true;
      void this.search(input.value);
    };
    addEventListener('popstate', fromAddress);
    // The switch in the header changes what counts; it writes the page's own attribute.
    new MutationObserver(() => { void this.search(input.value); }).observe(document.documentElement, { attributeFilter: ['data-duiding'] });
    const { text, filters } = readQuestion(location.search);
    // Who typed before this script had come in, keeps what was typed.
    if (input.value === '' || input.value === text) fromAddress();
    else {
      this.filters = filters;
      this.type(input);
    }
  }

  /** Suggests at once and shows what can be found without fetching; looks for all results when no key has come for a moment. */
  private type(input: HTMLInputElement): void {
    clearTimeout(this.timer);
    const typed = input.value;
    // What is pasted or completed by a keyboard is there at once; no key follows.
    const pause = typed.length - this.typedLength > 1 ? 0 : PAUSE;
    this.typedLength = typed.length;
    prepareWords(this.base, typed);
    const shown = this.suggest(input).then(() => (input.value === typed ? this.search(typed, { isOpen: true, isAtHand: true }) : true));
    this.timer = window.setTimeout(() => {
      if (!this.isInDialog) this.putAddress(typed);
      this.isSettled = false;
      void shown.then((isShown) => { if (!isShown && input.value === typed) void this.search(typed, { isOpen: true }); });
    }, pause);
  }

  private async suggest(input: HTMLInputElement): Promise<void> {
    const typed = input.value;
    try {
      const names = await openSearch(this.base).names(typed.trim());
      if (input.value === typed && document.activeElement === input) this.suggestions?.show(names.startingWith(typed, SUGGESTIONS[matchMedia('(max-width: 40rem)').matches ? 'narrow' : 'wide']));
    } catch {
      this.suggestions?.show([]);
    }
  }

  /** Searches and shows what is found; `isOpen` while the last word is being typed, `isAtHand` when nothing may be fetched: then false when something must. An older search that ends later is dropped. */
  private async search(typed: string, { isOpen = false, isAtHand = false } = {}): Promise<boolean> {
    const current = (this.latest += 1);
    const run: Run = { base: this.base, typed, filters: { ...this.filters, sourcesOnly: this.isSourcesOnly }, isOpen, isWanted: () => current === this.latest, heading: this.isInDialog ? 'h3' : 'h2' };
    const outcome = typed.trim().length < (isOpen ? SHORTEST : 1) ? NOTHING : await (isAtHand ? runAtHand : runSearch)(run);
    if (outcome && current === this.latest) this.show(outcome);
    return outcome !== undefined;
  }

  private show({ text, answer, results, complete, help, facets, more }: Outcome): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = text;
    this.querySelector('.answers')?.replaceChildren(...(answer ? [answer] : []));
    this.querySelector('.results')?.replaceChildren(...results);
    const nothing = this.querySelector<HTMLElement>('.nothing');
    nothing?.replaceChildren(...help);
    if (nothing) nothing.hidden = help.length === 0;
    if (this.facets) {
      if (facets) showFacets(this.facets, facets.entry, facets.counts, this.filters);
      else this.facets.hidden = true;
    }
    void complete?.();
    const current = this.latest;
    offerMore(this, more, () => current === this.latest);
  }
}

adoptStyles(css);
customElements.define('search-results', SearchResults);
