import type { Paragraph } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { visitParents } from 'unist-util-visit-parents';
import type { Diagnostic } from '#model/diagnostic.ts';
import type { ContentDocument } from '#knowledge/parse.ts';
import { startOf } from '#knowledge/position.ts';
import { parseLinkTarget } from '#knowledge/reference.ts';
import type { Rule } from './rule.ts';

function citesSource(paragraph: Paragraph): boolean {
  let cites = false;
  visit(paragraph, 'link', ({ url }) => { cites ||= parseLinkTarget(url)?.kind === 'locator'; });
  return cites;
}

/** True when the paragraph is our reading as a whole: nothing but Duiding and white space. */
function isAllInterpretation(paragraph: Paragraph): boolean {
  return paragraph.children.every((child) => (child.type === 'mdxJsxTextElement' && child.name === 'Duiding') || toString(child).trim() === '');
}

function check({ path, tree, room }: ContentDocument): Diagnostic[] {
  const found: Diagnostic[] = [];
  if (!tree) return found;
  visitParents(tree, 'paragraph', (paragraph, ancestors) => {
    const marked = ancestors.some((parent) => parent.type === 'mdxJsxFlowElement' && parent.name === 'Duiding');
    if (marked || citesSource(paragraph) || isAllInterpretation(paragraph)) return;
    found.push({
      rule: 'alinea-zonder-herkomst', severity: 'error', file: path, ...startOf(paragraph),
      message: `Deze alinea van een ${room === 'themas' ? 'thema' : 'begrip'} noemt geen vindplaats en is niet als duiding gemarkeerd.`,
      hint: 'Zet er een vindplaats in, bijvoorbeeld [](bron:vgs#fig-2), of zet de alinea in <Duiding>.',
    });
  });
  return found;
}

/** In themes and explanations of concepts every paragraph says who speaks: a citation, or Duiding around it. */
export const checkUncitedParagraphs: Rule = ({ documents }) => documents.filter(({ room }) => room === 'themas' || room === 'begrippen').flatMap(check);
