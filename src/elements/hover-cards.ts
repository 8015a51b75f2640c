import { cardContent, type CardLink } from './card-content.ts';
import { placeCard } from './card-place.ts';

/** Links that may have a card. */
const LINKS = 'main a[data-concept], main a[data-locator]';
const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';

/** Milliseconds before a card opens, so that passing by opens none, and before it closes, so that the pointer can cross to it. */
const OPENS_AFTER = 250;
const CLOSES_AFTER = 350;

/** How the reader came to a link: a card opened by touch holds a link, because the tap itself then does not lead on. */
type Way = 'pointer' | 'focus' | 'touch';

function linkAt(target: EventTarget | null): CardLink | undefined {
  return (target instanceof Element ? target.closest<CardLink>(LINKS) : null) ?? undefined;
}

/** The lines of the nearest visible tab stop after or before a link. */
function stopBeside(link: CardLink, step: 1 | -1): readonly DOMRect[] {
  const all = [...document.querySelectorAll(FOCUSABLE)];
  for (let at = all.indexOf(link) + step; at >= 0 && at < all.length; at += step) {
    const lines = [...(all[at]?.getClientRects() ?? [])];
    if (lines.some(({ width, height }) => width > 1 && height > 1)) return lines;
  }
  return [];
}

/**
 * Shows a card beside a link to a concept or to a place in a source: on hover, on keyboard focus, and on the first tap. It holds what the page itself
 * carries, stays while pointer or focus is there, can be pointed at, and closes with Escape (WCAG 2.2, 1.4.13).
 */
class HoverCards extends HTMLElement {
  private link: CardLink | undefined;
  private waiting: CardLink | undefined;
  private touched: CardLink | undefined;
  private isClosing = false;
  private timer = 0;

  connectedCallback(): void {
    const [card, stock] = [this.querySelector<HTMLElement>('[popover]'), this.querySelector('template')];
    if (!card || !stock || !('showPopover' in card)) return;
    const open = (link: CardLink, way: Way): void => { this.open(link, way, card, stock); };
    const close = (): void => { this.close(card); };
    document.addEventListener('pointerover', (event) => {
      if (event.pointerType === 'touch') return;
      const link = linkAt(event.target);
      if (link && link !== this.link) this.wait(link, () => { open(link, 'pointer'); });
      else if (link || card.contains(event.target as Node)) this.wait(undefined);
      else if (this.waiting || !this.isClosing) {
        const isKept = this.link === document.activeElement || card.contains(document.activeElement);
        this.wait(undefined, this.link && !isKept ? close : undefined, CLOSES_AFTER);
        this.isClosing = this.link !== undefined && !isKept;
      }
    });
    document.addEventListener('focusin', ({ target }) => {
      const link = linkAt(target);
      if (link?.matches(':focus-visible') && link !== this.link) this.wait(link, () => { open(link, 'focus'); });
      else if (target instanceof Element && this.link && link !== this.link && !card.contains(target)) close();
    });
    document.addEventListener('focusout', ({ target }) => {
      if (this.waiting === target) this.wait(undefined);
      if (this.link === target && !card.matches(':hover') && !this.link?.matches(':hover') && !card.querySelector('a')) close();
    });
    document.addEventListener('keydown', (event) => {
      this.wait(undefined);
      if (event.key !== 'Escape' || !this.link || event.isComposing) return;
      // The key closes one thing at a time.
      event.stopImmediatePropagation();
      event.preventDefault();
      close();
    }, { capture: true });
    document.addEventListener('pointerdown', (event) => {
      const link = linkAt(event.target);
      this.touched = event.pointerType === 'touch' ? link : undefined;
      this.wait(undefined);
      if (link !== this.link && !card.contains(event.target as Node)) close();
    });
    document.addEventListener('click', (event) => {
      const link = linkAt(event.target);
      if (!link || link !== this.touched || link === this.link || event.ctrlKey || event.metaKey || event.shiftKey) return;
      open(link, 'touch');
      if (this.link === link) event.preventDefault();
    });
    // A frame that scrolls takes the link along and leaves the card.
    document.addEventListener('scroll', ({ target }) => { if (target !== document) close(); }, { capture: true, passive: true });
    addEventListener('resize', close);
    addEventListener('pagehide', close);
  }

  /** Does something later, unless something else comes between. */
  private wait(link: CardLink | undefined, act?: () => void, delay = OPENS_AFTER): void {
    clearTimeout(this.timer);
    this.waiting = link;
    this.isClosing = false;
    if (!act) return;
    this.timer = window.setTimeout(() => {
      this.waiting = undefined;
      act();
    }, delay);
  }

  private open(link: CardLink, way: Way, card: HTMLElement, stock: HTMLTemplateElement): void {
    const content = cardContent(link, stock, way === 'touch');
    if (!content || !link.isConnected) return;
    this.close(card);
    card.replaceChildren(content);
    card.showPopover();
    const { clientWidth, clientHeight } = document.documentElement;
    const { width, height } = card.getBoundingClientRect();
    const place = placeCard({ link: [...link.getClientRects()], next: stopBeside(link, 1), previous: stopBeside(link, -1), size: [width, height], view: [clientWidth, clientHeight] }, way === 'focus');
    // Who walks the links by keyboard must see the next one; the card can be missed, the link cannot.
    if (!place || (way === 'focus' && place.coversNext)) {
      card.hidePopover();
      return;
    }
    card.style.left = `${String(place.left + scrollX)}px`;
    card.style.top = `${String(place.top + scrollY)}px`;
    this.link = link;
    link.setAttribute('aria-describedby', card.id);
  }

  private close(card: HTMLElement): void {
    this.wait(undefined);
    this.link?.removeAttribute('aria-describedby');
    this.link = undefined;
    if (card.matches(':popover-open')) card.hidePopover();
  }
}

customElements.define('hover-cards', HoverCards);
