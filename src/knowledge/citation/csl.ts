import { dateParts } from './dates.ts';
import { familyName, personName } from './names.ts';
import { fullTitle, noteOf, publisherInFiles, type Maker, type Work, type WorkType } from './work.ts';

const TYPES: Readonly<Record<WorkType, string>> = { report: 'report', thesis: 'thesis', essay: 'document', policy: 'report', webpage: 'webpage', book: 'book', article: 'article-journal', entry: 'entry-dictionary', dataset: 'dataset' };

/** A name in CSL-JSON: of a person, or literal of a body. */
export type CslName = { readonly family: string; readonly given?: string } | { readonly literal: string };

/** A date in CSL-JSON. */
export interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[];
  /** True when the date is derived. */
  readonly circa?: true;
}

/** An item of CSL-JSON, schema version 1.0.2. */
export interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly [field: string]: string | CslDate | readonly CslName[];
}

/**
 * Prefixes stay in the family name: CSL processors (citeproc-js, pandoc) take them out themselves as non-dropping particles, while Zotero's
 * import drops a separate `non-dropping-particle` and would file "de Wit" as "Wit".
 */
function name(maker: Maker): CslName {
  const person = personName(maker);
  if (person === undefined) return { literal: maker.name };
  return { family: familyName(person), ...(person.given === '' ? {} : { given: person.given }) };
}

function date(iso: string, isDerived = false): CslDate {
  return { 'date-parts': [dateParts(iso).filter((part) => part !== undefined)], ...(isDerived ? { circa: true } : {}) };
}

/** A work as an item of CSL-JSON; fields without a value are left out. */
export function toCslItem(work: Work): CslItem {
  const { id, type, authors, container, series, number, volume, issue, pages, edition, version, doi, url, nature, accessed } = work;
  const note = noteOf(work);
  const texts: Readonly<Record<string, string | undefined>> = {
    title: fullTitle(work),
    publisher: publisherInFiles(work),
    'container-title': container,
    'collection-title': series,
    number, volume, issue, edition, version,
    page: pages,
    genre: type === 'thesis' || type === 'policy' || type === 'essay' ? nature : undefined,
    DOI: doi,
    URL: url,
    language: 'nl-NL',
    note: note === '' ? undefined : note,
  };
  return {
    id: `balanceerstok-${id}`,
    type: TYPES[type],
    ...Object.fromEntries(Object.entries(texts).filter((entry): entry is [string, string] => entry[1] !== undefined)),
    ...(authors.length === 0 ? {} : { author: authors.map(name) }),
    ...(work.date === undefined ? {} : { issued: date(work.date, work.isDateDerived) }),
    ...(accessed === undefined || url === undefined ? {} : { accessed: date(accessed) }),
  };
}

/** Works as a CSL-JSON file. */
export function toCslJson(works: readonly Work[]): string {
  return `${JSON.stringify(works.map(toCslItem), null, 2)}\n`;
}
