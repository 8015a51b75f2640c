import type { Diagnostic } from '#model/diagnostic.ts';
import { asText, recordsOf } from '#knowledge/data.ts';
import type { Rule } from './rule.ts';
import { inRoom } from './workspace.ts';

/** The locators that lead from one through its parents back to itself; empty when they lead to a top. */
export function circleOf(id: string, parentOf: (id: string) => string | undefined): readonly string[] {
  const seen = new Set<string>();
  for (let at = parentOf(id); at !== undefined && !seen.has(at); at = parentOf(at)) {
    seen.add(at);
    if (at === id) return [...seen];
  }
  return [];
}

/** A locator's parents lead to a top, not back to itself; each circle is reported once. */
export const checkLocatorTree: Rule = (workspace) =>
  inRoom(workspace, 'bronnen').flatMap(({ path, data, locate }) => {
    const records = recordsOf(data, 'locators');
    const parents = new Map(records.map(({ record }) => [asText(record['id']) ?? '', asText(record['parent'])]));
    const reported = new Set<string>();
    return records.flatMap(({ index, record }): Diagnostic[] => {
      const id = asText(record['id']) ?? '';
      const circle = circleOf(id, (member) => parents.get(member));
      if (circle.length === 0 || reported.has(id)) return [];
      circle.forEach((member) => reported.add(member));
      return [{
        rule: 'vindplaats-kringloop', severity: 'error', file: path, ...locate(['locators', index, 'parent']),
        message: circle.length === 1 ? `De vindplaats "${id}" is haar eigen parent.` : `De vindplaats "${id}" is via haar parent een onderdeel van zichzelf: ${[id, ...circle].join(' → ')}.`,
        hint: 'Haal parent weg bij de vindplaats die bovenaan hoort.',
      }];
    });
  });
