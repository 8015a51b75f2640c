import type { Diagnostic } from '#model/diagnostic.ts';
import { asText, recordsOf } from '#knowledge/data.ts';
import type { ContentDocument } from '#knowledge/parse.ts';
import type { DataPath } from '#knowledge/yaml.ts';
import type { RoomName } from '#model/room.ts';
import type { Rule } from './rule.ts';

/** Lists whose items have an id that must be unique within the file. */
const LISTS: Partial<Record<RoomName, readonly string[]>> = { bronnen: ['locators', 'editorNotes'], cijfers: ['rows'], instrumenten: ['parts'], vergelijkingen: ['columns', 'rows'] };

/** An id with the place where it stands. */
interface Placed { readonly id: string; readonly path: DataPath }

/** The ids that must differ from each other, list by list; the stops of a route are one list over all its meetings. */
function listsIn({ room, data }: ContentDocument): readonly (readonly Placed[])[] {
  const idsOf = (holder: unknown, list: string, path: DataPath = []): readonly Placed[] => recordsOf(holder, list).flatMap(({ index, record }) => { const id = asText(record['id']); return id === undefined ? [] : [{ id, path: [...path, list, index, 'id'] }]; });
  const own = (LISTS[room] ?? []).map((list) => idsOf(data, list));
  return room === 'routes' ? [...own, recordsOf(data, 'sessions').flatMap(({ index, record }) => idsOf(record, 'stops', ['sessions', index]))] : own;
}

/** No id stands twice within a list of a file. That no two files give the same id follows from the names of files. */
export const checkDuplicateIds: Rule = ({ documents }) => {
  const found: Diagnostic[] = [];
  for (const document of documents) {
    for (const list of listsIn(document)) {
      const seen = new Map<string, DataPath>();
      for (const { id, path } of list) {
        const first = seen.get(id);
        if (first) {
          found.push({
            rule: 'dubbele-id', severity: 'error', file: document.path, ...document.locate(path),
            message: `De id "${id}" staat al op regel ${String(document.locate(first).line)}.`,
            hint: 'Geef een van de twee een andere id.',
          });
        } else seen.set(id, path);
      }
    }
  }
  return found;
};
