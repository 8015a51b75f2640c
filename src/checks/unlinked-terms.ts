import { SKIP, visit } from 'unist-util-visit';
import type { Diagnostic, Position } from '#model/diagnostic.ts';
import { asRecord, asText } from '#knowledge/data.ts';
import type { ContentDocument } from '#knowledge/parse.ts';
import { placeAt, startOf } from '#knowledge/position.ts';
import { parseLinkTarget } from '#knowledge/reference.ts';
import type { Rule } from './rule.ts';
import { inRoom } from './workspace.ts';

interface Term { readonly id: string; readonly text: string; readonly pattern: RegExp }

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function check(document: ContentDocument, terms: readonly Term[]): Diagnostic[] {
  if (!document.tree) return [];
  const linked = new Set<string>();
  const texts: { readonly value: string; readonly start: Position }[] = [];
  visit(document.tree, (node) => {
    if (node.type === 'link') {
      const target = parseLinkTarget(node.url);
      if (target?.kind === 'concept') linked.add(target.id);
      return SKIP;
    }
    if (node.type === 'heading' || node.type === 'yaml') return SKIP;
    if (node.type === 'text') texts.push({ value: node.value, start: startOf(node) });
    return undefined;
  });
  return terms.filter(({ id }) => !linked.has(id) && !(document.room === 'begrippen' && document.id === id)).flatMap(({ id, text, pattern }): Diagnostic[] => {
    for (const { value, start } of texts) {
      const match = pattern.exec(value);
      if (!match) continue;
      return [{ rule: 'begrip-niet-gelinkt', severity: 'warning', file: document.path, ...placeAt(value, match.index, start), message: `"${text}" komt op deze pagina voor, maar wordt er nergens gelinkt.`, hint: `Link het eerste gebruik: [${match[0]}](begrip:${id}).` }];
    }
    return [];
  });
}

/** Warns of a concept's term that a page uses without ever linking it; terms marked `autolink: false` are everyday words and left alone. */
export const checkUnlinkedTerms: Rule = (workspace) => {
  const terms = inRoom(workspace, 'begrippen').flatMap(({ id, data }): Term[] => {
    const { term, autolink } = asRecord(data);
    const text = asText(term);
    return text === undefined || text.trim() === '' || autolink === false ? [] : [{ id, text, pattern: new RegExp(`(?<![\\p{L}\\p{N}-])${escape(text)}(?![\\p{L}\\p{N}-])`, 'iu') }];
  });
  return workspace.documents.filter(({ room }) => room !== 'begrippen').flatMap((document) => check(document, terms));
};
