import { numberAt, pointsGiven, textAt, type Answers, type Shape, type ShapeItem, type ShapePart } from './shape.ts';

/** A line of a result: what it is about, and what was answered; figures of a survey stand apart. */
export interface ResultLine {
  /** What it is about. */
  readonly label: string;
  /** What the reader answered; empty when the label says it all. */
  readonly value: string;
  /** Name of the group it stands in. */
  readonly group?: string;
  /** The mean of the survey beside it. */
  readonly mean?: string;
}

/** A part of a result. */
export interface ResultPart {
  /** Heading of the part. */
  readonly title: string;
  /** What was answered, in the order of the page. */
  readonly lines: readonly ResultLine[];
  /** What stayed empty, as questions to think about. */
  readonly questions: readonly string[];
  /** How the means are called, when there are any. */
  readonly survey?: string;
}

/** A figure as Dutch readers write it. */
function formatNumber(value: number): string {
  return String(value).replace('.', ',');
}

function groupOf({ group }: ShapeItem): { readonly group?: string } {
  return group === undefined ? {} : { group };
}

function lowered(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}

function gridLines({ id, items, columns, ask = '', askRow = '', skip = '' }: ShapePart, answers: Answers): Pick<ResultPart, 'lines' | 'questions'> {
  const lines: ResultLine[] = [];
  const questions: string[] = [];
  for (const item of items) {
    if (numberAt(answers, `${id}.${item.id}`) > 0) {
      lines.push({ group: item.label, label: skip, value: '' });
      continue;
    }
    const isEmpty = columns.every((column) => numberAt(answers, `${id}.${item.id}.${column.id}`) === 0 && textAt(answers, `${id}.${item.id}.${column.id}.tekst`) === '');
    if (isEmpty) {
      questions.push(askRow.replaceAll('{rij}', lowered(item.label)));
      continue;
    }
    for (const column of columns) {
      const name = `${id}.${item.id}.${column.id}`;
      const note = textAt(answers, `${name}.tekst`);
      if (note !== '' || numberAt(answers, name) > 0) lines.push({ group: item.label, label: column.label, value: note === '' ? 'doe ik' : note });
      else questions.push(ask.replaceAll('{rij}', lowered(item.label)).replaceAll('{kolom}', column.label));
    }
  }
  return { lines, questions };
}

function chosenLines({ id, items, options }: ShapePart, answers: Answers): Pick<ResultPart, 'lines' | 'questions'> {
  const lines = options.flatMap((option, index) => items.filter((item) => numberAt(answers, `${id}.${item.id}`) === index + 1).map((item): ResultLine => ({ group: option, label: item.label, value: '' })));
  return { lines, questions: items.filter((item) => numberAt(answers, `${id}.${item.id}`) === 0).map(({ label }) => `${label}: nog niet gekozen`) };
}

function resultOfPart(part: ShapePart, answers: Answers): ResultPart {
  const { id, title, type, items, total, survey } = part;
  switch (type) {
    case 'open': {
      const isAnswered = (item: ShapeItem): boolean => textAt(answers, `${id}.${item.id}`) !== '';
      return { title, lines: items.filter(isAnswered).map(({ id: item, label }) => ({ label, value: textAt(answers, `${id}.${item}`) })), questions: items.filter((item) => !isAnswered(item)).map(({ label }) => label) };
    }
    case 'mark': return { title, lines: items.filter((item) => numberAt(answers, `${id}.${item.id}`) > 0).map((item) => ({ ...groupOf(item), label: item.label, value: '' })), questions: [] };
    case 'choose': return { title, ...chosenLines(part, answers) };
    case 'grid': return { title, ...gridLines(part, answers) };
    case 'divide': return pointsGiven(part, answers) !== total ? { title, lines: [], questions: [] } : {
      title, questions: [], ...(survey === undefined ? {} : { survey }),
      lines: items.map((item) => ({ ...groupOf(item), label: item.label, value: formatNumber(numberAt(answers, `${id}.${item.id}`)), ...(item.mean === undefined ? {} : { mean: formatNumber(item.mean) }) })),
    };
  }
}

/** What answers come to, part by part: what was answered in the reader's own words and choices, and what stayed empty. Nothing is added up or weighed. */
export function resultOf({ parts }: Shape, answers: Answers): readonly ResultPart[] {
  return parts.map((part) => resultOfPart(part, answers));
}

/** Whether anything has been answered at all. */
export function hasAnswers(answers: Answers): boolean {
  return Object.values(answers).some((value) => (typeof value === 'number' ? value > 0 : value.trim() !== ''));
}
