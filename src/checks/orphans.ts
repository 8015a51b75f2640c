import type { Diagnostic } from '#model/diagnostic.ts';
import { asText, recordsOf } from '#knowledge/data.ts';
import { collectReferences } from '#knowledge/reference.ts';
import { slugify } from '#knowledge/slug.ts';
import type { Rule } from './rule.ts';
import { hasFacts, inRoom } from './workspace.ts';

/** Warns of a concept that nothing refers to and that refers to no other: readers only find it by searching. */
export const checkOrphans: Rule = (workspace) => {
  const referred = new Set(workspace.documents.flatMap((document) => collectReferences(document).filter(({ kind, id }) => kind === 'concept' && !(document.room === 'begrippen' && document.id === id)).map(({ id }) => id)));
  return inRoom(workspace, 'begrippen')
    .filter((document) => hasFacts(document) && !referred.has(document.id) && !referred.has(slugify(document.id)) && recordsOf(document.data, 'relations').every(({ record }) => asText(record['target']) === undefined))
    .map(({ id, path }): Diagnostic => ({
      rule: 'begrip-zonder-verband', severity: 'warning', file: path, line: 1, column: 1,
      message: `Niets verwijst naar het begrip "${id}", en het heeft zelf geen relaties.`, hint: 'Link het in een tekst, of voeg een relatie toe.',
    }));
};
