import type { Diagnostic } from '#model/diagnostic.ts';
import { collectReferences } from '#knowledge/reference.ts';
import { asText, recordsOf } from '#knowledge/data.ts';
import type { Rule } from './rule.ts';
import { inRoom } from './workspace.ts';

/** Warns of a source in which no concept has a sense, or whose telling links no concept. */
export const checkSilentSources: Rule = (workspace) => {
  const speaking = new Set(inRoom(workspace, 'begrippen').flatMap(({ data }) => recordsOf(data, 'senses').flatMap(({ record }) => asText(record['source']) ?? [])));
  return inRoom(workspace, 'bronnen').flatMap((document): Diagnostic[] => {
    const at = { rule: 'bron-zonder-begrip', severity: 'warning', file: document.path, line: 1, column: 1 } as const;
    if (!speaking.has(document.id)) return [{ ...at, message: `Geen enkel begrip heeft een betekenis uit de bron "${document.id}".`, hint: `Voeg bij de begrippen een betekenis toe met source: ${document.id}.` }];
    if (!collectReferences(document).some(({ kind }) => kind === 'concept')) return [{ ...at, message: `De tekst van de bron "${document.id}" linkt geen enkel begrip.`, hint: 'Link het eerste gebruik van een begrip: [tekst](begrip:id).' }];
    return [];
  });
};
