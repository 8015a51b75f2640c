import type { Source } from './knowledge.ts';
import type { Reference } from './table/bibliography.ts';

/** What reference managers are given of a source. */
export function toReference({ id, type, title, subtitle, titleByEditor, publisher, url, date, nature, authors }: Source): Reference {
  const note = [nature, date.certainty === 'stated' ? '' : `datum: ${date.text}`, titleByEditor ? 'titel door de redactie' : ''].filter(Boolean).join('; ');
  return { id, type, title, subtitle, publisher, url, date: date.value, note, authors: authors.map(({ name, family }) => ({ name, family })) };
}
