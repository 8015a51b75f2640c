import type { Diagnostic } from '#model/diagnostic.ts';
import { RELATION_TYPES, type RelationType } from '#model/relation.ts';
import { asText, recordsOf } from '#knowledge/data.ts';
import type { Rule } from './rule.ts';
import { inRoom } from './workspace.ts';

function isRelationType(value: string | undefined): value is RelationType {
  return value !== undefined && value in RELATION_TYPES;
}

/** No concept is related to itself, and a relation stands on one side only: its inverse is derived. */
export const checkRelationPairs: Rule = (workspace) => {
  const written = new Map<string, { file: string; line: number }>();
  const found: Diagnostic[] = [];
  for (const { id, path, data, locate } of inRoom(workspace, 'begrippen')) {
    for (const { index, record } of recordsOf(data, 'relations')) {
      const type = asText(record['type']);
      const target = asText(record['target']);
      if (!isRelationType(type) || target === undefined) continue;
      const position = locate(['relations', index, 'target']);
      const at = { severity: 'error', file: path, ...position } as const;
      if (target === id) {
        found.push({ ...at, rule: 'relatie-zelf', message: `Het begrip "${id}" verwijst met ${type} naar zichzelf.`, hint: 'Haal de relatie weg of verbeter target.' });
        continue;
      }
      const { inverse } = RELATION_TYPES[type];
      const same = written.get(`${id} ${type} ${target}`);
      const turned = written.get(`${target} ${inverse} ${id}`);
      if (same) found.push({ ...at, rule: 'relatie-dubbel', message: `De relatie ${type} naar "${target}" staat al op regel ${String(same.line)}.`, hint: 'Haal een van de twee weg.' });
      else if (turned) found.push({ ...at, rule: 'relatie-heen-en-terug', message: `"${target}" heeft deze relatie al als ${inverse} (${turned.file}, regel ${String(turned.line)}).`, hint: 'Schrijf een relatie aan één kant; de andere kant volgt vanzelf.' });
      else written.set(`${id} ${type} ${target}`, { file: path, line: position.line });
    }
  }
  return found;
};
