import type { ConceptQuestion, SourceQuestion } from '#knowledge/practice/draw.ts';
import { button, make } from './comparison-dom.ts';
import type { PracticeFile } from './practice-data.ts';
import { capital, conceptLink, definitionOf } from './practice-words.ts';

type Question = ConceptQuestion | SourceQuestion;

/** What a question asks, what can be answered and what is right. */
function layOut(question: Question, { sources, cards }: PracticeFile): { readonly ask: string; readonly stem: string; readonly options: readonly { readonly value: string; readonly label: string }[]; readonly right: string } {
  return question.kind === 'begrip'
    ? { ask: 'Welk begrip hoort bij deze omschrijving?', stem: question.stem, right: question.card.id, options: question.options.map((id) => ({ value: id, label: capital(cards.get(id)?.term ?? id) })) }
    : { ask: `Welke bron zegt dit over '${question.card.term}'?`, stem: question.saying.text, right: question.saying.source, options: sources.map(({ id, label }) => ({ value: id, label })) };
}

/** Where the answer can be read. */
function explain(question: Question): readonly Node[] {
  if (question.kind === 'begrip') return [...definitionOf(question.card), make('p', {}, 'Lees na bij ', conceptLink(question.card), '.')];
  const { saying, card } = question;
  return [make('p', {}, 'Dit staat bij ', make('a', { href: saying.url }, saying.label), '. Wat andere bronnen erover zeggen, leest u bij ', conceptLink(card), '.')];
}

/** Asks the questions one by one and says at once what is right and where to read it; at the end no mark, but a list of what to read. */
export function practiseQuestions(sheet: HTMLElement, questions: readonly Question[], file: PracticeFile, say: (text: string) => void, finish: (nodes: readonly Node[]) => void): void {
  const results: { readonly question: Question; readonly isRight: boolean }[] = [];
  function next(isFirst = false): void {
    const number = results.length + 1;
    const question = questions[results.length];
    if (!question) {
      end();
      return;
    }
    const { ask, stem, options, right } = layOut(question, file);
    const head = make('h2', { tabindex: '-1' }, `Vraag ${String(number)} van ${String(questions.length)}`);
    const choices = make('fieldset', { class: 'practice-options' }, make('legend', {}, ask), ...options.map(({ value, label }) => make('label', {}, make('input', { type: 'radio', name: 'antwoord', value, required: '' }), ` ${label}`)));
    const form = make('form', { class: 'practice-card', 'aria-label': `Vraag ${String(number)}` }, head, make('blockquote', { class: 'practice-stem' }, make('p', {}, stem)), choices);
    const acts = make('div', { class: 'practice-acts' }, make('button', { type: 'submit' }, 'Controleer'));
    form.append(acts);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const chosen = form.querySelector<HTMLInputElement>('input:checked')?.value;
      if (chosen === undefined || results.length >= number) return;
      const isRight = chosen === right;
      results.push({ question, isRight });
      for (const input of form.querySelectorAll('input')) input.disabled = true;
      const answer = options.find(({ value }) => value === right)?.label ?? '';
      const verdict = isRight ? `Goed: ${answer}.` : `Niet goed. Het is ${answer}.`;
      const onward = button(number === questions.length ? 'Naar het overzicht' : 'Volgende vraag', () => { next(); });
      acts.replaceWith(make('p', { class: 'practice-verdict' }, verdict), ...explain(question), make('div', { class: 'practice-acts' }, onward));
      say(verdict);
      onward.focus();
    });
    sheet.replaceChildren(form);
    if (!isFirst) {
      say('');
      head.focus();
    }
  }
  function end(): void {
    const wrong = results.filter(({ isRight }) => !isRight);
    say('Klaar met deze vragen.');
    finish([
      make('p', {}, `${String(results.length - wrong.length)} van de ${String(results.length)} vragen had u goed. Dit is een oefening en geen getoetste kennistoets: het zegt iets over deze vragen en niets over u.`),
      ...(wrong.length === 0 ? [] : [make('p', {}, 'Dit kunt u nog eens nalezen:'), make('ul', { class: 'practice-list' }, ...wrong.map(({ question }) => make('li', {}, conceptLink(question.card), ...(question.kind === 'bron' ? [', ', make('a', { href: question.saying.url }, question.saying.label)] : []))))]),
    ]);
  }
  next(true);
}
