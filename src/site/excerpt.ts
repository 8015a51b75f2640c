import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { EXIT, SKIP, visit } from 'unist-util-visit';

/** The inner HTML of the passage with this id in a source's page, its own heading left out; empty when it is not there. */
export function excerptOf(html: string, passage: string): string {
  const tree: Root = fromHtml(html, { fragment: true });
  let found: Element | undefined;
  visit(tree, 'element', (node) => {
    if (node.properties['dataPassage'] !== passage) return undefined;
    found = node;
    return EXIT;
  });
  if (!found) return '';
  const children = found.children.filter((child) => !(child.type === 'element' && (/^h[1-6]$/.test(child.tagName) || String(child.properties['className'] ?? '').includes('passage-meta'))));
  // On its own page the passage is the whole; the passages within it move up to directly below the title.
  const root: Root = { type: 'root', children };
  const levels: number[] = [];
  visit(root, 'element', (node) => { if (/^h[1-6]$/.test(node.tagName)) levels.push(Number(node.tagName[1])); });
  const shift = levels.length > 0 ? Math.min(...levels) - 2 : 0;
  visit(root, 'element', (node) => {
    if (/^h[1-6]$/.test(node.tagName)) node.tagName = `h${String(Number(node.tagName[1]) - shift)}`;
    if (node.tagName === 'svg') return SKIP;
    return undefined;
  });
  return toHtml(root);
}
