import type { Answers, Shape } from '#knowledge/instrument/shape.ts';

/** The instruments whose description stands in an element; empty when it cannot be read. */
export function readShapes(element: Element): readonly Shape[] {
  try {
    return JSON.parse(element.querySelector('[data-shapes]')?.textContent ?? '[]') as readonly Shape[];
  } catch {
    return [];
  }
}

type Control = HTMLInputElement | HTMLTextAreaElement;

/** The controls of a form that hold answers. */
function controlsOf(form: HTMLFormElement): readonly Control[] {
  return [...form.elements].filter((element): element is Control => (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) && element.name !== '');
}

/** What is filled in, by the name of the control; a number that is not whole counts as none. */
export function readAnswers(form: HTMLFormElement): Answers {
  return Object.fromEntries(controlsOf(form).flatMap((control): readonly (readonly [string, number | string])[] => {
    if (control instanceof HTMLTextAreaElement) return control.value.trim() === '' ? [] : [[control.name, control.value]];
    if (control.type === 'number') return control.value === '' ? [] : [[control.name, Number(control.value)]];
    return control.checked ? [[control.name, Number(control.value)]] : [];
  }));
}

/** Fills a form in; what has no answer is emptied. */
export function writeAnswers(form: HTMLFormElement, answers: Answers): void {
  for (const control of controlsOf(form)) {
    const answer = answers[control.name];
    if (control instanceof HTMLInputElement && control.type !== 'number') control.checked = String(answer) === control.value;
    else control.value = answer === undefined ? '' : String(answer);
  }
}
