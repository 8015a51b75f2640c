import type { Diagnostic } from '#model/diagnostic.ts';
import { asText, recordsOf } from '#knowledge/data.ts';
import type { RoomName } from '#model/room.ts';
import type { Rule } from './rule.ts';

/** Lists whose items have an id that must be unique within the file. */
const LISTS: Partial<Record<RoomName, readonly string[]>> = { bronnen: ['locators', 'editorNotes'], cijfers: ['rows'], vergelijkingen: ['columns', 'rows'] };

/** No id stands twice within a list of a file. That no two files give the same id follows from the names of files. */
export const checkDuplicateIds: Rule = ({ documents }) => {
  const found: Diagnostic[] = [];
  for (const { room, data, path, locate } of documents) {
    for (const list of LISTS[room] ?? []) {
      const seen = new Map<string, number>();
      for (const { index, record } of recordsOf(data, list)) {
        const id = asText(record['id']);
        if (id === undefined) continue;
        const first = seen.get(id);
        if (first !== undefined) {
          found.push({
            rule: 'dubbele-id', severity: 'error', file: path, ...locate([list, index, 'id']),
            message: `De id "${id}" staat al op regel ${String(locate([list, first, 'id']).line)}.`,
            hint: 'Geef een van de twee een andere id.',
          });
        } else seen.set(id, index);
      }
    }
  }
  return found;
};
