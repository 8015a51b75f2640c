import type { Action } from './citing-desk.ts';
import type { PageData } from './citing-item.ts';

/** Where a part of the page that can be shared names its place: a sense, a passage, figures. */
const PLACES = '.sense-place, .passage > .passage-meta, .dataset figcaption';

/** Shares and cites the page it stands on, and gives each part of the page a button of its own. What that takes is fetched on first use. */
class PageCiting extends HTMLElement {
  connectedCallback(): void {
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-act]')) button.addEventListener('click', () => { void this.act(button.dataset['act'] as Action); });
    for (const place of document.querySelectorAll(PLACES)) {
      if (place.querySelector('.citing-button')) continue;
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'citing-button';
      button.textContent = 'Citeer';
      const name = document.createElement('span');
      name.className = 'visually-hidden';
      name.textContent = ` of deel: ${this.nameOf(place)}`;
      button.append(name);
      button.addEventListener('click', () => { void this.act('cite', place); });
      place.append(button);
    }
  }

  private nameOf(place: Element): string {
    const part = place.closest('.dataset, .passage, .sense');
    return (part?.querySelector('caption, h2, h3, h4, h5, h6, [data-locator]')?.textContent ?? '').replace(/\s+/g, ' ').trim();
  }

  private async act(action: Action, place?: Element): Promise<void> {
    const { kind, id, name, base, version, date, sources, styles } = this.dataset;
    const status = this.querySelector('[role=status]');
    const say = (text: string): void => { if (status) status.textContent = text; };
    try {
      const { act } = await import('./citing-desk.ts');
      // The kind is written by our own component.
      await act(action, { kind: kind as PageData['kind'], id: id ?? '', title: name ?? '', base: base ?? '/', version, date }, { sources: sources ?? '', styles: styles ?? '' }, place, say);
    } catch {
      say('Dit lukt nu niet: een deel van de site is niet opgehaald. Controleer uw verbinding en probeer het opnieuw.');
    }
  }
}

customElements.define('page-citing', PageCiting);
