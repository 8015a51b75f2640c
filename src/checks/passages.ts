import { visitParents } from 'unist-util-visit-parents';
import type { Diagnostic, Position } from '#model/diagnostic.ts';
import { asText, recordsOf } from '#knowledge/data.ts';
import type { ContentDocument } from '#knowledge/parse.ts';
import { startOf } from '#knowledge/position.ts';
import { attributesOf } from '#knowledge/reference.ts';
import { didYouMean, suggest } from '#knowledge/suggest.ts';
import { circleOf } from './locator-tree.ts';
import type { Rule } from './rule.ts';
import { hasFacts, inRoom } from './workspace.ts';

interface Placed extends Position { readonly id: string; readonly parent: string | undefined }

function placedIn({ tree }: ContentDocument): readonly Placed[] {
  const placed: Placed[] = [];
  if (!tree) return placed;
  visitParents(tree, (node, ancestors) => {
    // Within a line it is in the wrong place, which is another rule's error, but it is there.
    if ((node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') || node.name !== 'Passage') return;
    const outer = ancestors.findLast((parent) => parent.type === 'mdxJsxFlowElement' && parent.name === 'Passage');
    const parent = outer?.type === 'mdxJsxFlowElement' ? attributesOf(outer)['id'] : undefined;
    placed.push({ id: attributesOf(node)['id'] ?? '', parent, ...startOf(node) });
  });
  return placed;
}

function check(document: ContentDocument): Diagnostic[] {
  // Without a readable text or readable fields every locator would seem to be missing.
  if (!document.tree || !hasFacts(document)) return [];
  const file = document.path;
  const declared = new Map(recordsOf(document.data, 'locators').map(({ index, record }) => [asText(record['id']) ?? '', { index, parent: asText(record['parent']) }]));
  const found: Diagnostic[] = [];
  const first = new Map<string, Placed>();
  const meant = new Set<string>();
  let last = -1;
  const passages = placedIn(document);
  // A passage without id is another rule's error, and may be the one that seems to be missing.
  const isComplete = passages.every(({ id }) => id !== '');
  for (const passage of passages) {
    const at = { severity: 'error', file, line: passage.line, column: passage.column } as const;
    const locator = declared.get(passage.id);
    const earlier = first.get(passage.id);
    if (!locator) {
      if (passage.id === '') continue;
      meant.add(suggest(passage.id, declared.keys()) ?? '');
      found.push({ ...at, rule: 'onbekende-vindplaats', message: `De vindplaats "${passage.id}" staat niet onder locators van deze bron.${didYouMean(passage.id, declared.keys())}`, hint: 'Verbeter de id, of voeg de vindplaats toe onder locators.' });
      continue;
    }
    if (earlier) {
      found.push({ ...at, rule: 'vindplaats-dubbel', message: `De vindplaats "${passage.id}" is al geplaatst op regel ${String(earlier.line)}.`, hint: 'Laat één passage met deze id staan.' });
      continue;
    }
    first.set(passage.id, passage);
    // Where a parent does not exist, in the list or in the text, that is the error to repair first; so is a circle.
    const isClear = [passage.parent, locator.parent].every((parent) => parent === undefined || declared.has(parent)) && circleOf(passage.id, (id) => declared.get(id)?.parent).length === 0;
    if (isClear && passage.parent !== locator.parent) {
      found.push({
        ...at, rule: 'vindplaats-genest',
        message: locator.parent === undefined ? `De passage "${passage.id}" staat binnen "${passage.parent ?? ''}", maar de vindplaats heeft geen parent.` : `De passage "${passage.id}" hoort binnen "${locator.parent}" te staan${passage.parent === undefined ? '' : `, niet binnen "${passage.parent}"`}.`,
        hint: 'Verplaats de passage, of verander parent bij de vindplaats.',
      });
    }
    if (locator.index < last) found.push({ ...at, rule: 'vindplaats-volgorde', severity: 'warning', message: `De passage "${passage.id}" staat niet in de volgorde van de lijst locators.`, hint: 'Zet de passage of de vindplaats op haar plaats in de volgorde van de bron.' });
    last = Math.max(last, locator.index);
  }
  for (const [id, { index }] of declared) {
    if (isComplete && id !== '' && !first.has(id) && !meant.has(id)) {
      found.push({ rule: 'vindplaats-niet-geplaatst', severity: 'error', file, ...document.locate(['locators', index, 'id']), message: `De vindplaats "${id}" heeft geen passage in de tekst.`, hint: `Schrijf een <Passage id="${id}"> in de tekst, of haal de vindplaats weg.` });
    }
  }
  return found;
}

/** Every declared locator has exactly one passage, nested as declared and in the declared order. */
export const checkPassages: Rule = (workspace) => inRoom(workspace, 'bronnen').flatMap(check);
