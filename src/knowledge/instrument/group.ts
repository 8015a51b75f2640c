import { findFragment, readFragment, type FragmentProblem } from './fragment.ts';
import { fieldsOfPart, numberAt, pointsGiven, textAt, type Answers, type Shape, type ShapeItem, type ShapePart } from './shape.ts';

/** The fewest participants whose picture is shown: below it one could tell who answered what. */
export const FEWEST = 5;

/** A line that holds no result, with why. */
export interface BadLine {
  /** Number of the line, counted from 1. */
  readonly line: number;
  /** Why it was not read. */
  readonly problem: FragmentProblem;
}

/** What was pasted, taken apart. */
export interface GroupReading {
  /** The results per instrument, in the order of the instruments; only those that occur. */
  readonly groups: readonly { readonly shape: Shape; readonly all: readonly Answers[] }[];
  /** Lines that hold no result; empty lines are passed over. */
  readonly bad: readonly BadLine[];
  /** Lines that are equal to an earlier one, each with the number of that one; both count. */
  readonly twins: readonly (readonly [line: number, earlier: number])[];
}

/** Reads pasted lines, one result each; a line may hold other words around its address. */
export function readLines(shapes: readonly Shape[], pasted: string): GroupReading {
  const found = new Map<string, Answers[]>();
  const firsts = new Map<string, number>();
  const [bad, twins]: [BadLine[], (readonly [number, number])[]] = [[], []];
  pasted.split(/\r\n|\r|\n/).forEach((text, index) => {
    if (text.trim() === '') return;
    const line = index + 1;
    const fragment = findFragment(text);
    const reading = fragment === undefined ? { problem: 'none' as const } : readFragment(shapes, fragment);
    if ('problem' in reading) {
      bad.push({ line, problem: reading.problem });
      return;
    }
    const earlier = firsts.get(fragment ?? '');
    if (earlier === undefined) firsts.set(fragment ?? '', line);
    else twins.push([line, earlier]);
    const all = found.get(reading.shape.id) ?? [];
    found.set(reading.shape.id, [...all, reading.answers]);
  });
  return { groups: shapes.flatMap((shape) => { const all = found.get(shape.id); return all ? [{ shape, all }] : []; }), bad, twins };
}

/** One figure of a group: what is counted, how many, and of how many at most, which is the length of a whole bar. */
export interface GroupFigure {
  /** What is counted. */
  readonly label: string;
  /** Name of the group it stands in. */
  readonly group?: string;
  /** The figures, one a column. */
  readonly values: readonly number[];
  /** The survey's mean beside it. */
  readonly mean?: number;
}

/** The picture of one part. */
export interface GroupPart {
  /** Heading of the part. */
  readonly title: string;
  /** Heads of the columns of figures. */
  readonly columns: readonly string[];
  /** The rows. */
  readonly figures: readonly GroupFigure[];
  /** What a whole bar stands for. */
  readonly whole: number;
  /** How many participants answered this part. */
  readonly answered: number;
  /** Texts that participants sent along, by question, in alphabetical order so that nobody is found by position. */
  readonly texts: readonly { readonly label: string; readonly values: readonly string[] }[];
  /** How the survey's means are called. */
  readonly survey?: string;
}

const named = ({ label, group }: ShapeItem, values: readonly number[]): GroupFigure => ({ label, values, ...(group === undefined ? {} : { group }) });

function countOf(all: readonly Answers[], name: string, number: number): number {
  return all.filter((answers) => numberAt(answers, name) === number).length;
}

function textsOf({ id, type, items, columns }: ShapePart, all: readonly Answers[]): GroupPart['texts'] {
  const asked = type === 'open' ? items.map((item) => ({ label: item.label, name: `${id}.${item.id}` }))
    : type === 'grid' ? items.flatMap((item) => columns.map((column) => ({ label: `${item.label}, ${column.label}`, name: `${id}.${item.id}.${column.id}.tekst` })))
    : [];
  return asked.map(({ label, name }) => ({ label, values: all.map((answers) => textAt(answers, name)).filter((text) => text !== '').sort((a, b) => a.localeCompare(b, 'nl')) })).filter(({ values }) => values.length > 0);
}

function pictureOfPart(part: ShapePart, all: readonly Answers[]): GroupPart {
  const { id, title, type, items, options, columns, total = 0, survey } = part;
  const hasAny = (answers: Answers): boolean => fieldsOfPart(part).some(({ name }) => numberAt(answers, name) > 0 || textAt(answers, name) !== '');
  const answering = all.filter(hasAny);
  const common = { title, answered: answering.length, texts: textsOf(part, all), columns: [] as readonly string[], figures: [] as readonly GroupFigure[], whole: answering.length };
  switch (type) {
    case 'open': return common;
    case 'mark': return { ...common, columns: ['Aangekruist'], figures: items.map((item) => named(item, [countOf(all, `${id}.${item.id}`, 1)])) };
    case 'choose': return { ...common, columns: options, figures: items.map((item) => named(item, options.map((_, index) => countOf(all, `${id}.${item.id}`, index + 1)))) };
    case 'grid': return {
      ...common, columns: [...columns.map(({ label }) => label), 'speelt niet'],
      figures: items.map((item) => named(item, [
        ...columns.map((column) => all.filter((answers) => numberAt(answers, `${id}.${item.id}`) === 0 && (numberAt(answers, `${id}.${item.id}.${column.id}`) > 0 || textAt(answers, `${id}.${item.id}.${column.id}.tekst`) !== '')).length),
        countOf(all, `${id}.${item.id}`, 1),
      ])),
    };
    case 'divide': {
      const whole = all.filter((answers) => pointsGiven(part, answers) === total);
      const mean = (name: string): number => (whole.length === 0 ? 0 : Math.round(whole.reduce((sum, answers) => sum + numberAt(answers, name), 0) / whole.length * 10) / 10);
      return {
        ...common, answered: whole.length, columns: ['Gemiddelde van de groep'], whole: total, ...(survey === undefined ? {} : { survey }),
        figures: items.map((item) => ({ ...named(item, [mean(`${id}.${item.id}`)]), ...(item.mean === undefined ? {} : { mean: item.mean }) })),
      };
    }
  }
}

/** The picture of a group, part by part; parts that too few answered hold no figures and no texts. */
export function pictureOf({ parts }: Shape, all: readonly Answers[]): readonly GroupPart[] {
  return parts.map((part) => pictureOfPart(part, all)).map((part) => (part.answered < FEWEST ? { ...part, figures: [], texts: [] } : part));
}
