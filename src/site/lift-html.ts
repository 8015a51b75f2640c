import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { SKIP, visit } from 'unist-util-visit';

/** Attributes that hold one or more ids of the same page. */
const REFERENCES = ['ariaLabelledBy', 'ariaDescribedBy', 'ariaControls', 'htmlFor'] as const;

/** Headings move so that the highest has this level; lower ones follow, down to h6. */
function moveHeadings(tree: Root, level: number): void {
  const headings: Element[] = [];
  visit(tree, 'element', (node) => {
    if (/^h[1-6]$/.test(node.tagName)) headings.push(node);
    return node.tagName === 'svg' ? SKIP : undefined;
  });
  const highest = Math.min(...headings.map(({ tagName }) => Number(tagName[1])));
  for (const node of headings) node.tagName = `h${String(Math.min(6, Number(node.tagName[1]) - highest + level))}`;
}

/**
 * HTML of one page made fit to stand within another: its ids begin with a prefix, and so do the references to them, headings start at `level`, and lists that
 * belong to the page it came from are left out.
 */
export function liftHtml(html: string, { prefix, level }: { readonly prefix: string; readonly level: number }): string {
  const tree: Root = fromHtml(html, { fragment: true });
  const own = new Set<string>();
  visit(tree, 'element', (node, index, parent) => {
    if (parent && index !== undefined && (node.tagName === 'script' || String(node.properties['className'] ?? '').includes('passage-concepts'))) {
      parent.children.splice(index, 1);
      return index;
    }
    if (typeof node.properties['id'] === 'string') own.add(node.properties['id']);
    return undefined;
  });
  const rename = (id: string): string => `${prefix}-${id}`;
  visit(tree, 'element', (node) => {
    const { properties } = node;
    if (typeof properties['id'] === 'string') properties['id'] = rename(properties['id']);
    if (typeof properties['href'] === 'string' && properties['href'].startsWith('#') && own.has(properties['href'].slice(1))) properties['href'] = `#${rename(properties['href'].slice(1))}`;
    for (const name of REFERENCES) {
      const value = properties[name];
      if (value === undefined || value === null) continue;
      const ids = (Array.isArray(value) ? value.map(String) : String(value).split(/\s+/)).filter((id) => own.has(id)).map(rename);
      if (ids.length > 0) properties[name] = ids;
      else Reflect.deleteProperty(properties, name);
    }
  });
  moveHeadings(tree, level);
  return toHtml(tree);
}
