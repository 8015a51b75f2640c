import { readFragment, writeFragment } from '#knowledge/instrument/fragment.ts';
import { hasAnswers } from '#knowledge/instrument/result.ts';
import { pointsGiven, unevenParts, type Answers, type Shape } from '#knowledge/instrument/shape.ts';
import { readAnswers, readShapes, writeAnswers } from './instrument-answers.ts';
import { keep, readKept } from './instrument-keep.ts';
import { renderResult } from './instrument-result.ts';
import { changeKeeping, copyLink, copyResult, linkTo } from './instrument-take.ts';
import { describePoints, PROBLEMS } from './instrument-words.ts';

/** Gives an element a text; does nothing when it has it, so that it is not announced again. */
function write(element: HTMLElement | null, text: string): void {
  if (element && element.textContent !== text) element.textContent = text;
}

/** A worksheet that is filled in on the page: shows, prints, copies, shares and keeps what a reader answers. Nothing leaves the page by itself. */
class InstrumentForm extends HTMLElement {
  /** What was there before all was cleared, to be put back. */
  private cleared: Answers | undefined;

  /** Whether the page shows a result that came with a link, which then is not kept over the reader's own. */
  private isVisiting = false;

  connectedCallback(): void {
    const [form, shape] = [this.querySelector('form'), readShapes(this)[0]];
    if (!form || !shape) return;
    const acts: Readonly<Record<string, () => void>> = {
      clear: () => { this.clear(form, shape); },
      print: () => { this.show(form, shape); print(); },
      copy: () => { void copyResult(shape, readAnswers(form), this.dataset['nature'] ?? '').then((text) => { this.say('tools', text); }); },
      keep: () => { this.toggleKeeping(form, shape); },
      kept: () => { this.restore(form, shape); },
      share: () => { void this.share(form, shape); },
    };
    this.addEventListener('click', ({ target }) => { acts[(target instanceof Element ? target.closest<HTMLElement>('[data-act]') : null)?.dataset['act'] ?? '']?.(); });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.finish(form, shape);
    });
    form.addEventListener('input', () => { this.follow(form, shape); });
    addEventListener('hashchange', () => { this.open(form, shape); });
    addEventListener('beforeprint', () => { this.show(form, shape); });
    this.open(form, shape);
  }

  /** Shows what the address holds, or else what the device holds by the reader's choice. */
  private open(form: HTMLFormElement, shape: Shape): void {
    const reading = readFragment([shape], location.hash);
    if ('answers' in reading) {
      this.isVisiting = readKept(shape.id) !== undefined;
      this.fill(form, shape, reading.answers);
      this.say('top', this.isVisiting ? 'U ziet de uitkomst uit een link. Wat u zelf bewaarde, staat nog op dit apparaat.' : 'U ziet de uitkomst uit een link.');
    } else if (reading.problem !== 'none') this.say('top', `De uitkomst in dit adres is niet gelezen: ${PROBLEMS[reading.problem]}`);
    else if (readKept(shape.id) !== undefined) this.restore(form, shape);
    this.follow(form, shape);
  }

  private restore(form: HTMLFormElement, shape: Shape): void {
    const reading = readFragment([shape], readKept(shape.id) ?? '', true);
    this.isVisiting = false;
    if ('answers' in reading) {
      this.fill(form, shape, reading.answers);
      this.say('top', 'Wat u bewaarde, staat er weer.');
    } else this.say('top', `Wat u bewaarde, is niet gelezen: ${PROBLEMS[reading.problem]}`);
    this.follow(form, shape);
  }

  private fill(form: HTMLFormElement, shape: Shape, answers: Answers): void {
    writeAnswers(form, answers);
    this.show(form, shape);
  }

  /** Brings everything that follows from the answers up to date. */
  private follow(form: HTMLFormElement, shape: Shape): void {
    const answers = readAnswers(form);
    for (const part of shape.parts) {
      const [line, given] = [this.find(`[data-left="${part.id}"]`), pointsGiven(part, answers)];
      line?.toggleAttribute('data-uneven', given !== 0 && given !== part.total);
      write(line, describePoints(given, part.total ?? 0));
    }
    for (const skip of form.querySelectorAll<HTMLInputElement>('[data-skip]')) skip.closest('.grid-row')?.toggleAttribute('data-skipped', skip.checked);
    if (this.find('[data-result]')?.hidden === false) this.show(form, shape);
    if (this.cleared && hasAnswers(answers)) {
      this.cleared = undefined;
      this.label('clear', 'Wis alles');
    }
    const kept = readKept(shape.id);
    if (kept !== undefined && !this.isVisiting) keep(shape.id, writeFragment(shape, answers, true));
    this.label('keep', kept !== undefined && !this.isVisiting ? 'Niet meer bewaren' : 'Bewaar op dit apparaat');
    const show = this.find('[data-act=kept]');
    if (show) show.hidden = !this.isVisiting;
  }

  /** Whether all points are divided; if not, says so and leads there. */
  private isEven(form: HTMLFormElement, shape: Shape, place: 'form' | 'tools'): boolean {
    const [part] = unevenParts(shape, readAnswers(form));
    if (!part) return true;
    this.say(place, `Verdeel bij '${part.title}' eerst precies ${String(part.total)} hele punten.`);
    if (place === 'form') form.querySelector<HTMLInputElement>(`input[name^="${part.id}."]`)?.focus();
    return false;
  }

  private finish(form: HTMLFormElement, shape: Shape): void {
    if (!hasAnswers(readAnswers(form))) {
      this.say('form', 'Vul eerst iets in; dan verschijnt hier uw uitkomst.');
      return;
    }
    if (!this.isEven(form, shape, 'form')) return;
    this.show(form, shape);
    this.say('form', 'Uw uitkomst staat onder het formulier.');
    this.find('#uitkomst')?.focus();
  }

  /** Shows the result, when there is anything to show; on paper it then stands for the form. */
  private show(form: HTMLFormElement, shape: Shape): void {
    const answers = readAnswers(form);
    const [result, lines] = [this.find('[data-result]'), this.find('[data-lines]')];
    if (!result || !lines) return;
    result.hidden = !hasAnswers(answers);
    this.toggleAttribute('data-filled', !result.hidden);
    lines.replaceChildren(...renderResult(shape, answers));
  }

  private clear(form: HTMLFormElement, shape: Shape): void {
    const before = this.cleared;
    if (before) {
      this.cleared = undefined;
      this.fill(form, shape, before);
    } else {
      this.cleared = readAnswers(form);
      this.fill(form, shape, {});
    }
    this.say('form', before ? 'Wat u invulde, staat er weer.' : "Alles is gewist. Met 'Zet terug' haalt u het terug.");
    this.follow(form, shape);
    this.label('clear', before ? 'Wis alles' : 'Zet terug');
  }

  private toggleKeeping(form: HTMLFormElement, shape: Shape): void {
    const isKept = readKept(shape.id) !== undefined && !this.isVisiting;
    this.isVisiting = false;
    this.say('tools', changeKeeping(shape, isKept ? undefined : readAnswers(form)));
    this.follow(form, shape);
  }

  /** Makes a link with the result; texts only when the reader ticked that. */
  private async share(form: HTMLFormElement, shape: Shape): Promise<void> {
    const answers = readAnswers(form);
    if (!hasAnswers(answers)) this.say('tools', 'Er is nog niets om te delen.');
    if (!hasAnswers(answers) || !this.isEven(form, shape, 'tools')) return;
    const withTexts = this.querySelector<HTMLInputElement>('[data-with-texts]')?.checked === true;
    const [place, field] = [this.find('[data-link]'), this.querySelector<HTMLInputElement>('[data-address]')];
    if (!place || !field) return;
    place.hidden = false;
    field.value = linkTo(shape, answers, withTexts);
    field.focus();
    field.select();
    this.say('tools', await copyLink(field.value, withTexts));
  }

  private find(selector: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(selector);
  }

  private label(act: string, text: string): void {
    write(this.find(`[data-act="${act}"]`), text);
  }

  /** Tells what happened beside what the reader did: above the form, below it, or with what takes the result along. */
  private say(place: 'top' | 'form' | 'tools', text: string): void {
    for (const status of this.querySelectorAll<HTMLElement>('[data-status]')) write(status, status.dataset['status'] === place ? text : '');
  }
}

customElements.define('instrument-form', InstrumentForm);
