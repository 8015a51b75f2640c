import type { RawFile } from '#model/content.ts';
import type { ContentDocument } from '#knowledge/parse.ts';
import { collectReferences } from '#knowledge/reference.ts';
import { openLines } from './lines.ts';

/** The text of a file with each reference to a concept in it changed; `change` gets the text from the reference to the end of its line and returns what takes its place. */
function changeReferences({ text }: RawFile, document: ContentDocument, concept: string, change: (rest: string) => string): string {
  const { lines, join } = openLines(text);
  const left = [...lines];
  const places = collectReferences(document).filter(({ kind, id }) => kind === 'concept' && id === concept).sort((a, b) => b.line - a.line || b.column - a.column);
  for (const { line, column } of places) {
    // A link whose text runs over the end of a line has its address further on.
    for (let index = line - 1; index < left.length; index += 1) {
      const current = left[index] ?? '';
      const at = index === line - 1 ? column - 1 : 0;
      const changed = change(current.slice(at));
      if (changed === current.slice(at)) continue;
      left[index] = current.slice(0, at) + changed;
      break;
    }
  }
  return join(left);
}

/** The text of a file with every reference to a concept, in facts and prose, pointing at another. */
export function renameReferences(file: RawFile, document: ContentDocument, from: string, to: string): string {
  const bare = new RegExp(`^(["']?(?:begrip:)?)${from}(?![a-z0-9-])`);
  const link = new RegExp(`\\]\\(begrip:${from}(?![a-z0-9-])`);
  const renamed = changeReferences(file, document, from, (rest) => (bare.test(rest) ? rest.replace(bare, `$1${to}`) : rest.replace(link, `](begrip:${to}`)));
  return renamed
    .replace(new RegExp(`\\]\\((/(?:begrippen|insluiten/begrip)/)${from}/`, 'g'), `](${'$1'}${to}/`)
    .replace(/\]\(\/[^)\s]*[?&]begrippen=[^)\s]*/g, (address) => address.replace(new RegExp(`(?<=[=,])${from}(?=[,&)#]|$)`, 'g'), to));
}

/** The text of a file without links to a concept: links in prose become plain text, and a row of a table no longer names it. Relations are not touched. */
export function dropReferences(file: RawFile, document: ContentDocument, concept: string, term: string): string {
  const link = new RegExp(`^\\[([^\\]]*)\\]\\(begrip:${concept}\\)`);
  return changeReferences(file, document, concept, (rest) => rest.replace(link, (_, label: string) => (label === '' ? term : label)));
}
