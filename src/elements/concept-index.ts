import { plainText } from '#knowledge/plain.ts';

/** The filters on the A–Z list; they live in the address as `tekst`, `soort` and `bron`. */
const FILTERS = ['tekst', 'soort', 'bron'] as const;

/** What an item of the list says, without what belongs to its box. */
function wordsOf(item: HTMLElement): string {
  return plainText([...item.children].filter((child) => !child.matches('.pick')).map((child) => child.textContent).join(' '));
}

/** Filters the A–Z list by text, kind and source, keeps the filters in the address and announces the number left. */
class ConceptIndex extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    this.readAddress(form);
    this.apply(form, false);
    form.addEventListener('input', () => { this.apply(form, true); });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.apply(form, true);
    });
    // The fields are empty only after the event.
    form.addEventListener('reset', () => { setTimeout(() => { this.apply(form, true); }); });
    addEventListener('popstate', () => { this.readAddress(form); this.apply(form, false); });
  }

  /** Fills the fields from the address; values that are no option are ignored. */
  private readAddress(form: HTMLFormElement): void {
    const parameters = new URLSearchParams(location.search);
    for (const name of FILTERS) {
      const field = form.elements.namedItem(name);
      if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = parameters.get(name) ?? '';
      if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.value = '';
    }
  }

  /** Shows what fits the fields, and writes them to the address when `remember` is set. */
  private apply(form: HTMLFormElement, remember: boolean): void {
    const values = new FormData(form);
    const value = (name: string): string => { const found = values.get(name); return typeof found === 'string' ? found.trim() : ''; };
    const [text, kind, source] = [plainText(value('tekst')), value('soort'), value('bron')];
    let shown = 0;
    for (const section of this.querySelectorAll<HTMLElement>('.letter')) {
      let inSection = 0;
      for (const item of section.querySelectorAll<HTMLElement>('li')) {
        const fits = (!kind || item.dataset['kind'] === kind) && (!source || (item.dataset['sources'] ?? '').split(' ').includes(source)) && (!text || wordsOf(item).includes(text));
        item.hidden = !fits;
        inSection += Number(fits);
      }
      section.hidden = inSection === 0;
      const letter = this.querySelector(`.letters a[href="#${section.getAttribute('aria-labelledby') ?? ''}"]`)?.parentElement;
      if (letter) letter.hidden = section.hidden;
      shown += inSection;
    }
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = shown === 1 ? '1 begrip' : `${String(shown)} begrippen`;
    const nothing = this.querySelector<HTMLElement>('.nothing');
    if (nothing) nothing.hidden = shown > 0;
    if (remember) this.writeAddress(value);
  }

  private writeAddress(value: (name: string) => string): void {
    const address = new URL(location.href);
    for (const name of FILTERS) {
      if (value(name)) address.searchParams.set(name, value(name));
      else address.searchParams.delete(name);
    }
    history.replaceState(null, '', address);
  }
}

customElements.define('concept-index', ConceptIndex);
