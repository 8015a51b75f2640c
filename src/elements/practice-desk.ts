import { readPracticeChoice, toPracticeParameters, toSeed, type PracticeChoice } from '#knowledge/practice/choice.ts';
import { drawCards, drawConceptQuestions, drawSourceQuestions } from '#knowledge/practice/draw.ts';
import { copyText } from './comparison-clipboard.ts';
import { button, make } from './comparison-dom.ts';
import { practiseCards } from './practice-cards.ts';
import type { PracticeFile } from './practice-data.ts';
import { practiseQuestions } from './practice-test.ts';

/** A new seed, which no one can foresee. */
export function newSeed(): string {
  return toSeed(crypto.getRandomValues(new Uint32Array(1))[0] ?? 0);
}

/** Shows what the address asks for; false when it asks for nothing that exists. */
export function openPractice(root: HTMLElement, file: PracticeFile): boolean {
  const [sheet, status] = [root.querySelector<HTMLElement>('[data-sheet]'), root.querySelector('[data-status]')];
  const choice = readPracticeChoice(new URLSearchParams(location.search), new Set(file.sets.keys()), newSeed());
  if (!sheet || !choice) return false;
  const say = (text: string): void => { if (status) status.textContent = text; };
  write(choice);
  const start = (next: PracticeChoice): void => {
    write(next);
    openPractice(root, file);
    sheet.querySelector<HTMLElement>('h2')?.focus();
  };
  const cards = file.sets.get(choice.set) ?? [];
  const finish = (nodes: readonly Node[]): void => {
    const head = make('h2', { tabindex: '-1' }, 'Klaar');
    sheet.replaceChildren(make('section', { class: 'practice-card', 'aria-label': 'Overzicht' }, head, ...nodes), make('div', { class: 'practice-acts' },
      button('Nieuwe reeks', () => { start({ ...choice, seed: newSeed() }); }), button('Zelfde reeks opnieuw', () => { start(choice); }),
      button('Kopieer adres van deze reeks', () => { void copyText(location.href).then((isDone) => { say(isDone ? 'Het adres is gekopieerd. Wie het opent, krijgt dezelfde reeks.' : 'De browser vraagt om een toets: druk nu op Ctrl+C (op een Mac Cmd+C).'); }); })));
    head.focus();
  };
  if (choice.form === 'kaarten') practiseCards(sheet, drawCards(cards, choice), say, finish);
  else {
    const questions = choice.form === 'begrip' ? drawConceptQuestions(cards, choice) : drawSourceQuestions(cards, choice);
    if (questions.length > 0) practiseQuestions(sheet, questions, file, say, finish);
    else {
      sheet.replaceChildren();
      say('Bij deze keuze zijn er geen vragen. Kies andere kaarten of een andere vorm.');
      return true;
    }
    say(questions.length < choice.count ? `Er zijn ${String(questions.length)} vragen bij deze keuze.` : '');
  }
  return true;
}

/** Puts the choice in the address, so that it can be shared and gone back to. */
function write(choice: PracticeChoice): void {
  const parameters = new URLSearchParams(location.search);
  for (const [name, value] of toPracticeParameters(choice)) parameters.set(name, value);
  const query = `?${parameters.toString()}`;
  if (query !== location.search) history.replaceState(history.state, '', location.pathname + query);
}
