import { changesBetween, type Outcome } from '../edit/outcome.ts';
import { retitle } from './rename.ts';
import { findConcept, tellUnknown, termOf, type Desk } from './desk.ts';

/** Gives a concept another term and leaves its address as it is; the old term becomes an alias. */
export function retitleConcept(desk: Desk, id: string, term: string): Outcome {
  const document = findConcept(desk, id);
  if (!document) return { problem: tellUnknown(desk, id) };
  const old = termOf(document);
  if (old === term) return { problem: `De term van ${id} is al "${term}".` };
  const after = desk.files.map((file) => (file.path === document.path ? { ...file, text: retitle(file.path, file.text, old, term) } : file));
  return { changes: changesBetween(desk.files, after), told: [`De term is nu "${term}"; "${old}" staat er als andere naam bij. Het adres /begrippen/${id}/ blijft hetzelfde.`] };
}
