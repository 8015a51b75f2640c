import type { Diagnostic } from '#model/diagnostic.ts';
import { asText, recordsOf } from '#knowledge/data.ts';
import type { Rule } from './rule.ts';
import { inRoom } from './workspace.ts';

interface Edge { readonly from: string; readonly to: string; readonly type: string; readonly file: string; readonly line: number; readonly column: number }

/** Relations that go up, each with its inverse that goes down. */
const UPWARD: Readonly<Record<string, string>> = { broader: 'narrower', partOf: 'hasPart' };
const DOWNWARD: Readonly<Record<string, string>> = Object.fromEntries(Object.entries(UPWARD).map(([up, down]) => [down, up]));

/** The steps up from one concept to another, or undefined when there are none; `seen` holds the concepts that were tried. */
function stepsUp(edges: ReadonlyMap<string, readonly Edge[]>, from: string, to: string, seen = new Set<string>()): readonly Edge[] | undefined {
  for (const edge of edges.get(from) ?? []) {
    if (edge.to === to) return [edge];
    if (seen.has(edge.to)) continue;
    seen.add(edge.to);
    const rest = stepsUp(edges, edge.to, to, seen);
    if (rest) return [edge, ...rest];
  }
  return undefined;
}

/**
 * Kinds and parts together form one hierarchy, without circles, and what is above or below a concept is not also related to it in another way:
 * SKOS asks both (https://www.w3.org/TR/skos-reference/#S27), and readers get one answer to the question what is wider.
 */
export const checkHierarchy: Rule = (workspace) => {
  const all = inRoom(workspace, 'begrippen').flatMap(({ id, path, data, locate }) =>
    recordsOf(data, 'relations').flatMap(({ index, record }): Edge[] => {
      const [type, target] = [asText(record['type']), asText(record['target'])];
      if (type === undefined || target === undefined || target === id) return [];
      const at = { file: path, ...locate(['relations', index, 'target']) };
      const turned = DOWNWARD[type];
      return [turned === undefined ? { from: id, to: target, type, ...at } : { from: target, to: id, type: turned, ...at }];
    }),
  );
  const up = Map.groupBy(all.filter(({ type }) => type in UPWARD), ({ from }) => from);
  const reported = new Set<string>();
  return all.flatMap((edge): Diagnostic[] => {
    const { from, to, type, file, line, column } = edge;
    const at = { severity: 'error', file, line, column } as const;
    if (!(type in UPWARD)) {
      const isLinked = stepsUp(up, from, to) ?? stepsUp(up, to, from);
      return isLinked ? [{ rule: 'relatie-naast-hierarchie', ...at, message: `"${from}" en "${to}" staan al boven en onder elkaar (${isLinked.map((step) => `${step.from} ${step.type} ${step.to}`).join(', ')}); ${type} kan daar niet bij.`, hint: 'Haal een van de twee verbanden weg.' }] : [];
    }
    const back = stepsUp(up, to, from);
    const circle = [edge, ...(back ?? [])];
    const key = circle.map((step) => step.from).sort().join(' ');
    // A circle of one type has a rule of its own.
    if (!back || new Set(circle.map((step) => step.type)).size < 2 || reported.has(key)) return [];
    reported.add(key);
    return [{ rule: 'hierarchie-kringloop', ...at, message: `Soorten en onderdelen samen lopen in een kring: ${circle.map((step) => `${step.from} ${step.type} ${step.to}`).join(', ')}.`, hint: 'Haal in deze kring één relatie weg.' }];
  });
};
