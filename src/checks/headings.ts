import { toString } from 'mdast-util-to-string';
import { visitParents } from 'unist-util-visit-parents';
import type { Diagnostic } from '#model/diagnostic.ts';
import type { ContentDocument } from '#knowledge/parse.ts';
import { startOf } from '#knowledge/position.ts';
import type { Rule } from './rule.ts';

function check({ path, tree }: ContentDocument): Diagnostic[] {
  const found: Diagnostic[] = [];
  if (!tree) return found;
  // The page's title is the h1; each passage around a heading adds a level.
  let previous = 1;
  let previousPassage: unknown;
  visitParents(tree, 'heading', (heading, ancestors) => {
    const around = ancestors.filter((parent) => parent.type === 'mdxJsxFlowElement' && parent.name === 'Passage');
    const passages = around.length;
    const start = 1 + passages;
    // Another passage starts anew, also when it is as deep as the one before.
    if (around.at(-1) !== previousPassage) previous = start;
    const at = { severity: 'error', file: path, ...startOf(heading) } as const;
    const text = toString(heading);
    if (text.trim() === '') found.push({ ...at, rule: 'kop-leeg', message: 'De kop heeft geen tekst.', hint: 'Schrijf een kop, of haal de regel weg.' });
    if (heading.depth <= start) {
      found.push({ ...at, rule: 'kop-niveau', message: `De kop "${text}" is van niveau ${String(heading.depth)}, maar dat niveau is al van ${passages > 0 ? 'de passage' : 'de titel van de pagina'}.`, hint: `Begin hier met ${'#'.repeat(start + 1)}.` });
    } else if (heading.depth > Math.max(previous, start) + 1) {
      found.push({ ...at, rule: 'kop-overgeslagen', message: `De kop "${text}" springt van niveau ${String(Math.max(previous, start))} naar ${String(heading.depth)}.`, hint: `Maak er niveau ${String(Math.max(previous, start) + 1)} van: ${'#'.repeat(Math.max(previous, start) + 1)}.` });
    }
    previous = heading.depth;
    previousPassage = around.at(-1);
  });
  return found;
}

/** Headings go down one level at a time and never repeat the level of the title above them. */
export const checkHeadings: Rule = ({ documents }) => documents.flatMap(check);
