import { inListOrder } from './citation/order.ts';
import type { Work } from './citation/work.ts';
import type { Knowledge, Source } from './knowledge.ts';

/** A source as a work that can be cited, at a place in it when given (as its label: "figuur II"). */
export function toWork(source: Pick<Source, 'id' | 'type' | 'title' | 'subtitle' | 'titleByEditor' | 'publisher' | 'publication' | 'url' | 'date' | 'nature' | 'authors'>, place?: string): Work {
  const { id, type, title, subtitle, titleByEditor, publisher, publication, url, date, nature, authors } = source;
  const note = [nature, date.certainty === 'stated' ? '' : `datum: ${date.text}`, titleByEditor ? 'titel door de redactie' : ''].filter((part) => part !== '').join('; ');
  return {
    ...publication, id, type, title, subtitle, publisher, url, nature, note, place,
    ...(titleByEditor ? { hasOurTitle: true } : {}),
    ...(date.certainty === 'derived' ? { isDateDerived: true } : {}),
    date: date.value,
    authors: authors.filter(({ nameByEditor }) => !nameByEditor).map(({ name, family }) => ({ name, family })),
  };
}

/** All sources as works, in the order of a Dutch list of sources. */
export function listWorks({ sources }: Pick<Knowledge, 'sources'>): readonly Work[] {
  return inListOrder([...sources.values()].map((source) => toWork(source)));
}
