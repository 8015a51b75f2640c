/** An answer a reader can give: a number from 0 up to and including `most`, or free text when `most` is 0. */
export interface Field {
  /** Name of the form control: `druk.politieke-druk.dienen`. */
  readonly name: string;
  /** The highest number: 1 for a tick, the number of options of a choice, the points to divide; 0 for free text. */
  readonly most: number;
}

/** A row of a part as the browser needs it: what is asked and how it is called. */
export interface ShapeItem {
  /** Id within its list. */
  readonly id: string;
  /** What readers see. */
  readonly label: string;
  /** Name of the group it stands in. */
  readonly group?: string;
  /** The mean of the survey, of a row that gets points. */
  readonly mean?: number;
}

/** A part of an instrument without its explanations. */
export interface ShapePart {
  /** Id of the part. */
  readonly id: string;
  /** Heading of the part. */
  readonly title: string;
  /** How it is answered. */
  readonly type: 'open' | 'choose' | 'mark' | 'grid' | 'divide';
  /** The items; of a grid its rows, of points to divide the rows of the dataset. */
  readonly items: readonly ShapeItem[];
  /** Labels of the answers of a choice. */
  readonly options: readonly string[];
  /** The columns of a grid. */
  readonly columns: readonly ShapeItem[];
  /** The question about an empty crossing of a grid, with {rij} and {kolom}. */
  readonly ask?: string;
  /** The question about a row of a grid of which nothing is filled in, with {rij}. */
  readonly askRow?: string;
  /** What is said of a row of a grid that does not play. */
  readonly skip?: string;
  /** Points to divide. */
  readonly total?: number;
  /** How the means beside the points are called, with unit, total and who answered. */
  readonly survey?: string;
}

/** What the browser knows of an instrument: enough to read answers, show them and put those of a group together. */
export interface Shape {
  /** Id of the instrument. */
  readonly id: string;
  /** Its name. */
  readonly title: string;
  /** Address of its page, under the base. */
  readonly path: string;
  /** Changes when what can be answered changes, so that an old result is never read as a new one. */
  readonly print: string;
  /** The parts in the order of the page. */
  readonly parts: readonly ShapePart[];
}

/** Answers by the name of their field: a number, or a text; what is missing is not answered. */
export type Answers = Readonly<Record<string, number | string>>;

/** The fields of a part, in the order of the page. */
export function fieldsOfPart({ id, type, items, options, columns, total = 0 }: ShapePart): readonly Field[] {
  switch (type) {
    case 'open': return items.map((item) => ({ name: `${id}.${item.id}`, most: 0 }));
    case 'choose': return items.map((item) => ({ name: `${id}.${item.id}`, most: options.length }));
    case 'mark': return items.map((item) => ({ name: `${id}.${item.id}`, most: 1 }));
    case 'divide': return items.map((item) => ({ name: `${id}.${item.id}`, most: total }));
    case 'grid': return items.flatMap((item) => [
      { name: `${id}.${item.id}`, most: 1 },
      ...columns.flatMap((column) => [{ name: `${id}.${item.id}.${column.id}`, most: 1 }, { name: `${id}.${item.id}.${column.id}.tekst`, most: 0 }]),
    ]);
  }
}

/** All fields of an instrument, in the order of the page. */
export function fieldsOf({ parts }: Pick<Shape, 'parts'>): readonly Field[] {
  return parts.flatMap(fieldsOfPart);
}

/** The number given to a field, 0 when there is none. */
export function numberAt(answers: Answers, name: string): number {
  const value = answers[name];
  return typeof value === 'number' ? value : 0;
}

/** The text given to a field, without white space around it; empty when there is none. */
export function textAt(answers: Answers, name: string): string {
  const value = answers[name];
  return typeof value === 'string' ? value.trim() : '';
}

/** How many points are given away in a part. */
export function pointsGiven(part: ShapePart, answers: Answers): number {
  return fieldsOfPart(part).reduce((sum, { name }) => sum + numberAt(answers, name), 0);
}

/** The parts in which points are divided, but not all of them or too many. */
export function unevenParts({ parts }: Pick<Shape, 'parts'>, answers: Answers): readonly ShapePart[] {
  return parts.filter((part) => part.type === 'divide' && ![0, part.total].includes(pointsGiven(part, answers)));
}
