import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { visit } from 'unist-util-visit';
import { identify } from '#knowledge/parse.ts';

/** Tells each Passage which source it is a place in, and each Duiding within a line that it stands in a line. */
export function remarkPassages() {
  return (tree: Root, file: VFile): void => {
    const path = /content\/.*$/.exec((file.path ?? '').replaceAll('\\', '/'))?.[0] ?? '';
    const source = identify(path)?.id ?? '';
    visit(tree, (node) => {
      if (node.type === 'mdxJsxFlowElement' && node.name === 'Passage') node.attributes.push({ type: 'mdxJsxAttribute', name: 'source', value: source });
      if (node.type === 'mdxJsxTextElement' && node.name === 'Duiding') node.attributes.push({ type: 'mdxJsxAttribute', name: 'inline', value: null });
    });
  };
}
