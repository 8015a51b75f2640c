import { MAX_COLUMNS, NO_CHOICE, type Choice } from '#knowledge/own-choice.ts';
import type { ConceptRecord } from '#knowledge/own-comparison.ts';
import { plainText } from '#knowledge/plain.ts';
import { button, make, unseen } from './comparison-dom.ts';
import type { OwnFiles } from './own-data.ts';

/** What the form can ask of the page. */
export interface FormActions {
  /** Takes another choice, and says what changed. */
  readonly choose: (choice: Choice, say: string) => void;
  /** Says something without changing anything. */
  readonly say: (text: string) => void;
}

/** The concept a reader means: by its term, by another name, or by the only term that holds what was typed. */
function findConcept(typed: string, { concepts }: OwnFiles): ConceptRecord | undefined {
  const wanted = plainText(typed);
  if (wanted === '') return undefined;
  const all = [...concepts.values()];
  const [only, ...more] = all.filter(({ term }) => plainText(term).includes(wanted));
  return all.find(({ term }) => plainText(term) === wanted) ?? all.find(({ aliases }) => aliases.some((alias) => plainText(alias) === wanted)) ?? (more.length === 0 ? only : undefined);
}

/** Lets the reader add and remove concepts, one at a time. */
function conceptPart(form: HTMLFormElement, files: OwnFiles, { choose, say }: FormActions): (choice: Choice) => void {
  const [input, list] = [form.querySelector('input'), form.querySelector<HTMLElement>('[data-chosen]')];
  form.querySelector('datalist')?.replaceChildren(...[...files.concepts.values()].map(({ term }) => make('option', { value: term })));
  let chosen: readonly string[] = [];
  const remove = (id: string, term: string, index: number): void => {
    choose({ by: 'concepts', concepts: chosen.filter((other) => other !== id) }, `${term} is weggehaald.`);
    // The button itself is gone.
    (list?.querySelectorAll('button')[Math.min(index, chosen.length - 1)] ?? input)?.focus();
  };
  form.addEventListener('submit', () => {
    const concept = findConcept(input?.value ?? '', files);
    if (!input || input.value.trim() === '') say('Typ eerst een begrip.');
    else if (!concept) say(`Er is geen begrip, of meer dan één, dat past bij '${input.value.trim().slice(0, 60)}'. Kies er een uit de lijst.`);
    else if (chosen.includes(concept.id)) say(`${concept.term} staat er al.`);
    else if (chosen.length >= MAX_COLUMNS) say(`Hoogstens ${String(MAX_COLUMNS)} begrippen passen naast elkaar; haal er eerst een weg.`);
    else {
      input.value = '';
      choose({ by: 'concepts', concepts: [...chosen, concept.id] }, `${concept.term} is toegevoegd.`);
    }
  });
  return (choice) => {
    chosen = choice.by === 'concepts' ? choice.concepts : [];
    list?.replaceChildren(...chosen.flatMap((id) => files.concepts.get(id) ?? []).map(({ id, url, term }, index) => make('li', {}, make('a', { href: url, 'data-concept': id }, term), ' ', button(['Haal weg', unseen(term)], () => { remove(id, term, index); }))));
  };
}

/** Lets the reader choose sources, and over which concepts. */
function sourcePart(form: HTMLFormElement, { choose }: FormActions): (choice: Choice) => void {
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  const select = form.querySelector('select');
  form.addEventListener('submit', () => {
    const [name, id = ''] = (select?.value ?? '').split(':');
    choose({ by: 'sources', sources: boxes.filter(({ checked }) => checked).map(({ value }) => value), subject: name === 'soort' || name === 'thema' ? { name, id } : null }, '');
  });
  return (choice) => {
    const chosen = choice.by === 'sources' ? choice : undefined;
    for (const box of boxes) box.checked = chosen?.sources.includes(box.value) ?? false;
    if (select) select.value = chosen?.subject ? `${chosen.subject.name}:${chosen.subject.id}` : '';
  };
}

/** Brings the forms of the page to life; what is returned shows a choice in them. */
export function createForm(root: HTMLElement, files: OwnFiles, actions: FormActions): (choice: Choice) => void {
  const form = (by: Choice['by']): HTMLFormElement => root.querySelector<HTMLFormElement>(`form[data-by=${by}]`) ?? make('form');
  const parts = [conceptPart(form('concepts'), files, actions), sourcePart(form('sources'), actions)];
  form('concepts').querySelector('[data-clear]')?.addEventListener('click', () => { actions.choose(NO_CHOICE, 'De keuze is gewist.'); });
  return (choice) => { for (const show of parts) show(choice); };
}
