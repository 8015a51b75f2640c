// Browser-safe: imports nothing that is not browser-safe itself, as all files of this folder.

/** Kinds of work that can be cited; `entry` is a concept of this site, `dataset` are figures. */
export type WorkType = 'report' | 'thesis' | 'essay' | 'policy' | 'webpage' | 'book' | 'article' | 'entry' | 'dataset';

/** A person or body that made a work. */
export interface Maker {
  /** Whole name: "Leon van den Dool", "College van B&W". */
  readonly name: string;
  /** Family name with prefixes, of a person: "van den Dool". */
  readonly family?: string | undefined;
}

/** What a reference to a work needs; every style and file format is made from this. */
export interface Work {
  /** Key in files, unique within the site. */
  readonly id: string;
  readonly type: WorkType;
  readonly title: string;
  readonly subtitle?: string | undefined;
  /** True when the work has no title of its own and this one is ours. */
  readonly hasOurTitle?: boolean | undefined;
  /** Makers in the order of the work; empty when it names none. */
  readonly authors: readonly Maker[];
  readonly publisher?: string | undefined;
  /** Institution that granted the degree, of a thesis. */
  readonly institution?: string | undefined;
  /** Journal, site or dictionary the work is a part of. */
  readonly container?: string | undefined;
  /** Series and, or, the number of a report. */
  readonly series?: string | undefined;
  readonly number?: string | undefined;
  readonly volume?: string | undefined;
  readonly issue?: string | undefined;
  /** "12" or "12-20". */
  readonly pages?: string | undefined;
  /** Edition of a book as a number: "2". */
  readonly edition?: string | undefined;
  /** Version of an entry as a number: "3". */
  readonly version?: string | undefined;
  readonly doi?: string | undefined;
  readonly url?: string | undefined;
  /** ISO 8601 date, month or year; absent when undated. */
  readonly date?: string | undefined;
  /** True when the date is derived from the text and not stated. */
  readonly isDateDerived?: boolean | undefined;
  /** Day on which a reader saw it, as an ISO 8601 date. */
  readonly accessed?: string | undefined;
  /** What kind of text it is, in Dutch: "samenvatting van een thesis". */
  readonly nature?: string | undefined;
  /** The place in the work, in Dutch as on the page: "§ 2.3", "figuur II". */
  readonly place?: string | undefined;
  /** What else a reader must know: a derived date, a title of ours. */
  readonly note?: string | undefined;
}

/** Title and subtitle as one; no colon after a title that ends in a mark of its own. */
export function fullTitle({ title, subtitle }: Pick<Work, 'title' | 'subtitle'>): string {
  if (subtitle === undefined) return title;
  return /[?!.:]$/.test(title) ? `${title} ${subtitle}` : `${title}: ${subtitle}`;
}

/** What files and library programs take for the publisher: of a thesis only the institution, because they call it the university. */
export function publisherInFiles({ type, publisher, institution }: Work): string | undefined {
  return type === 'thesis' ? institution : publisher;
}

/** Note, place and what else has no field of its own in files. */
export function noteOf({ type, note, place, publisher }: Work): string {
  return [place === undefined ? '' : `vindplaats: ${place}`, type === 'thesis' && publisher !== undefined ? `uitgave: ${publisher}` : '', note ?? ''].filter((part) => part !== '').join('; ');
}

/** A text on one line, without control characters. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
