import type { Diagnostic } from '#model/diagnostic.ts';
import { asText, recordsOf } from '#knowledge/data.ts';
import type { Rule } from './rule.ts';
import { inRoom } from './workspace.ts';

/** A locator's parents lead to a top, not back to itself. */
export const checkLocatorTree: Rule = (workspace) =>
  inRoom(workspace, 'bronnen').flatMap(({ path, data, locate }) => {
    const records = recordsOf(data, 'locators');
    const parents = new Map(records.map(({ record }) => [asText(record['id']) ?? '', asText(record['parent'])]));
    return records.flatMap(({ index, record }): Diagnostic[] => {
      const id = asText(record['id']) ?? '';
      const seen = new Set<string>();
      for (let at = parents.get(id); at !== undefined && !seen.has(at); at = parents.get(at)) {
        seen.add(at);
        if (at === id) {
          return [{
            rule: 'vindplaats-kringloop', severity: 'error', file: path, ...locate(['locators', index, 'parent']),
            message: `De vindplaats "${id}" is via haar parent een onderdeel van zichzelf.`,
            hint: 'Haal parent weg bij de vindplaats die bovenaan hoort.',
          }];
        }
      }
      return [];
    });
  });
