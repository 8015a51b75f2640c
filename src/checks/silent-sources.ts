import type { Diagnostic } from '#model/diagnostic.ts';
import { collectReferences } from '#knowledge/reference.ts';
import { asText, recordsOf } from '#knowledge/data.ts';
import type { Rule } from './rule.ts';
import { hasFacts, inRoom } from './workspace.ts';

/** Warns of a source in which no concept has a sense, or whose telling links no concept. */
export const checkSilentSources: Rule = (workspace) => {
  const speaking = new Set(inRoom(workspace, 'begrippen').flatMap(({ data }) => recordsOf(data, 'senses').flatMap(({ record }) => asText(record['source']) ?? [])));
  // A concept that cannot be read may be the one that speaks of the source.
  const isComplete = inRoom(workspace, 'begrippen').every(hasFacts);
  return inRoom(workspace, 'bronnen').flatMap((document): Diagnostic[] => {
    const at = { rule: 'bron-zonder-begrip', severity: 'warning', file: document.path, line: 1, column: 1 } as const;
    if (isComplete && !speaking.has(document.id)) return [{ ...at, message: `Geen enkel begrip heeft een betekenis uit de bron "${document.id}".`, hint: `Voeg bij de begrippen een betekenis toe met source: ${document.id}.` }];
    if (document.tree && !collectReferences(document).some(({ kind }) => kind === 'concept')) return [{ ...at, message: `De tekst van de bron "${document.id}" linkt geen enkel begrip.`, hint: 'Link het eerste gebruik van een begrip: [tekst](begrip:id).' }];
    return [];
  });
};
