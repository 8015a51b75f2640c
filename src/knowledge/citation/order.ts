import { sortKey } from './names.ts';
import { fullTitle, type Work } from './work.ts';

/** Works as a Dutch list of sources orders them: by family name without prefixes, then date with the undated first, then title; a work without makers by its title. */
export function inListOrder(works: readonly Work[]): readonly Work[] {
  const collator = new Intl.Collator('nl', { sensitivity: 'base', numeric: true });
  const key = (work: Work): readonly string[] => [work.authors.map(sortKey).join(' ') || fullTitle(work), work.date ?? '', fullTitle(work)];
  const keyed = works.map((work) => ({ work, parts: key(work) }));
  return keyed.sort((a, b) => a.parts.reduce((order, part, index) => order || collator.compare(part, b.parts[index] ?? ''), 0)).map(({ work }) => work);
}
