import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Diagnostic } from '#model/diagnostic.ts';
import { startOf } from '#knowledge/position.ts';
import { parseLinkTarget } from '#knowledge/reference.ts';
import type { Rule } from './rule.ts';

/** Every link has a text; only a link to something we know may leave it out and take the name of its target. */
export const checkLinkTexts: Rule = ({ documents }) =>
  documents.flatMap(({ path, tree }) => {
    const found: Diagnostic[] = [];
    if (!tree) return found;
    visit(tree, (node) => {
      if (node.type !== 'link' && node.type !== 'linkReference') return;
      if (toString(node).trim() !== '' || (node.type === 'link' && node.children.length === 0 && parseLinkTarget(node.url))) return;
      found.push({
        rule: 'link-zonder-tekst', severity: 'error', file: path, ...startOf(node),
        message: 'De link heeft geen tekst.', hint: 'Schrijf tussen de vierkante haken waar de link heen leidt.',
      });
    });
    return found;
  });
