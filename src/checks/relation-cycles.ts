import type { Diagnostic } from '#model/diagnostic.ts';
import { asText, recordsOf } from '#knowledge/data.ts';
import type { Rule } from './rule.ts';
import { inRoom } from './workspace.ts';

interface Edge { readonly from: string; readonly to: string; readonly file: string; readonly line: number; readonly column: number }

/** Relations that go up, and their inverses that go down. */
const UPWARD = [['broader', 'narrower'], ['partOf', 'hasPart']] as const;

/** The path from one concept up to another, or undefined when there is none; `seen` holds the concepts from which nothing was found, so that each is tried once. */
function pathUp(edges: readonly Edge[], from: string, to: string, seen = new Set<string>()): readonly string[] | undefined {
  if (from === to) return [to];
  for (const edge of edges) {
    if (edge.from !== from || seen.has(edge.to)) continue;
    seen.add(edge.to);
    const rest = pathUp(edges, edge.to, to, seen);
    if (rest) return [from, ...rest];
  }
  return undefined;
}

/** Following broader or partOf upwards never leads back to where one began. */
export const checkRelationCycles: Rule = (workspace) =>
  UPWARD.flatMap(([up, down]) => {
    const edges = inRoom(workspace, 'begrippen').flatMap(({ id, path, data, locate }) =>
      recordsOf(data, 'relations').flatMap(({ index, record }): Edge[] => {
        const target = asText(record['target']);
        const at = { file: path, ...locate(['relations', index, 'target']) };
        if (target === undefined || target === id) return [];
        return record['type'] === up ? [{ from: id, to: target, ...at }] : record['type'] === down ? [{ from: target, to: id, ...at }] : [];
      }),
    );
    const reported = new Set<string>();
    return edges.flatMap(({ from, to, file, line, column }): Diagnostic[] => {
      const back = pathUp(edges, to, from);
      if (!back) return [];
      const key = [...back].sort().join(' ');
      if (reported.has(key)) return [];
      reported.add(key);
      return [{
        rule: 'relatie-kringloop', severity: 'error', file, line, column,
        message: `De relatie ${up} loopt in een kring: ${[from, ...back].join(' → ')}.`,
        hint: 'Haal in deze kring één relatie weg.',
      }];
    });
  });
