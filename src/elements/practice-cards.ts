import type { PracticeCard } from '#knowledge/practice/draw.ts';
import { button, make } from './comparison-dom.ts';
import { capital, conceptLink, definitionOf } from './practice-words.ts';

/** Shows the cards one by one: the term, then on request the definition. What a reader does not know yet comes back at the end; nothing is kept. */
export function practiseCards(sheet: HTMLElement, cards: readonly PracticeCard[], say: (text: string) => void, finish: (nodes: readonly Node[]) => void): void {
  const known: PracticeCard[] = [];
  const again = new Set<PracticeCard>();
  const queue = [...cards];
  function next(isFirst = false): void {
    const card = queue.shift();
    if (!card) {
      end();
      return;
    }
    const front = make('h2', { tabindex: '-1', ...(card.language === undefined ? {} : { lang: card.language }) }, capital(card.term));
    const acts = make('div', { class: 'practice-acts' });
    const shown = make('article', { class: 'practice-card', 'aria-label': 'Kaart' }, make('div', { class: 'practice-front' }, front, make('p', { class: 'card-origin' }, `Soort: ${card.kind}`)));
    acts.append(button('Toon de definitie', () => {
      shown.append(...definitionOf(card), make('p', {}, 'Lees meer bij ', conceptLink(card), '.'));
      const knew = button('Wist ik', () => { known.push(card); next(); });
      acts.replaceChildren(knew, button('Straks nog eens', () => { again.add(card); queue.push(card); next(); }));
      say(card.definition);
      knew.focus();
    }));
    sheet.replaceChildren(shown, acts);
    say(`${String(known.length)} van ${String(cards.length)} kaarten gehad.`);
    if (!isFirst) front.focus();
  }
  function end(): void {
    say(`Klaar: ${String(cards.length)} kaarten gehad.`);
    finish(again.size === 0 ? [make('p', {}, 'U wist ze allemaal in één keer.')] : [make('p', {}, 'Deze zag u meer dan eens. Lees ze nog eens na:'), make('ul', { class: 'practice-list' }, ...[...again].map((card) => make('li', {}, conceptLink(card))))]);
  }
  next(true);
}
