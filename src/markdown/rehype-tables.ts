import type { Element, ElementContent, Root } from 'hast';
import { SKIP, visitParents } from 'unist-util-visit-parents';
// Declares the elements of MDX as nodes.
import type {} from 'mdast-util-mdx-jsx';
import { slugify } from '#knowledge/slug.ts';
import { attributesOf } from '#knowledge/reference.ts';
import type { NameSource } from './names.ts';

function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? (node.children as ElementContent[]).map(textOf).join('') : '';
}

function elements(parent: Element, tag: string): Element[] {
  return parent.children.filter((child): child is Element => child.type === 'element' && child.tagName === tag);
}

/** Moves GFM's `style="text-align:…"`, which the policy forbids, to a class. */
function classForAlignment(cell: Element): void {
  const align = cell.properties['align'] ?? /text-align:\s*(\w+)/.exec(String(cell.properties['style'] ?? ''))?.[1];
  delete cell.properties['align'];
  delete cell.properties['style'];
  if (typeof align === 'string') cell.properties['className'] = [`align-${align}`];
}

/** Gives the first cell of each body row the role of row header and each row an anchor of its own. */
function describeRows(table: Element, prefix: string): void {
  const used = new Set<string>();
  for (const row of elements(table, 'tbody').flatMap((body) => elements(body, 'tr'))) {
    const [first] = elements(row, 'td');
    if (!first) continue;
    const slug = slugify(textOf(first)) || 'rij';
    let id = `${prefix}-${slug}`;
    for (let number = 2; used.has(id); number += 1) id = `${prefix}-${slug}-${String(number)}`;
    used.add(id);
    row.properties['id'] = id;
    first.tagName = 'th';
    first.properties['scope'] = 'row';
  }
}

/** Makes Markdown tables complete: caption, scopes, row headers, row anchors, and a frame that scrolls when the screen is narrow. */
export function rehypeTables({ names }: { readonly names: NameSource }) {
  return async (tree: Root): Promise<void> => {
    const { locators } = await names();
    let number = 0;
    visitParents(tree, 'element', (table, ancestors) => {
      if (table.tagName !== 'table') return;
      number += 1;
      const passage = ancestors.findLast((parent) => parent.type === 'mdxJsxFlowElement' && parent.name === 'Passage');
      const { id = '', source = '' } = passage?.type === 'mdxJsxFlowElement' ? attributesOf(passage) : {};
      const locator = locators.get(`${source}#${id}`);
      const title = locator ? `Tabel bij ${locator.label}${locator.title ? `: ${locator.title}` : ''}` : `Tabel ${String(number)}`;
      for (const row of [...elements(table, 'thead'), ...elements(table, 'tbody')].flatMap((part) => elements(part, 'tr'))) {
        for (const cell of [...elements(row, 'th'), ...elements(row, 'td')]) {
          classForAlignment(cell);
          // White space between cells is dropped on the way to HTML; within a cell it keeps the search index from gluing words.
          cell.children.push({ type: 'text', value: ' ' });
        }
      }
      for (const head of elements(table, 'thead').flatMap((part) => elements(part, 'tr')).flatMap((row) => elements(row, 'th'))) head.properties['scope'] = 'col';
      describeRows(table, id || `tabel-${String(number)}`);
      const captionId = `bijschrift-${id || String(number)}-${String(number)}`;
      table.children.unshift({ type: 'element', tagName: 'caption', properties: { id: captionId }, children: [{ type: 'text', value: `${title} ` }] });
      const parent = ancestors.at(-1);
      if (!parent) return;
      const frame: Element = { type: 'element', tagName: 'div', properties: { className: ['table-frame'], role: 'region', tabIndex: 0, ariaLabelledBy: [captionId] }, children: [table] };
      parent.children.splice(parent.children.indexOf(table), 1, frame);
      return SKIP;
    });
  };
}
