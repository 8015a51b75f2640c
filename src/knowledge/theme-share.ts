import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visitParents } from 'unist-util-visit-parents';
import { parseProse } from './parse.ts';
import { mentionsIn } from './prose.ts';

/** What a theme rests on: how many of its words are ours, and how often each source is cited. */
export interface ThemeShare {
  /** Share of the words that stand in our own reading, between 0 and 1. */
  readonly interpretation: number;
  /** Number of citations by source id, the most cited first. */
  readonly citations: readonly { readonly source: string; readonly count: number }[];
}

function countWords(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}

/** Words within our own reading and words in all, headings left out. */
function wordsOf(tree: Root): { readonly ours: number; readonly all: number } {
  let [ours, all] = [0, 0];
  visitParents(tree, 'paragraph', (paragraph, ancestors) => {
    const words = countWords(toString(paragraph));
    all += words;
    const isOurs = ancestors.some((parent) => parent.type === 'mdxJsxFlowElement' && parent.name === 'Duiding');
    if (isOurs) ours += words;
    else for (const child of paragraph.children) if (child.type === 'mdxJsxTextElement' && child.name === 'Duiding') ours += countWords(toString(child));
  });
  return { ours, all };
}

/** Works out what a theme's prose rests on. */
export function measureTheme(body: string): ThemeShare {
  const tree = parseProse(body);
  const { ours, all } = wordsOf(tree);
  const counts = new Map<string, number>();
  for (const { target } of mentionsIn(tree, ({ id }) => id)) {
    if (target.kind !== 'locator') continue;
    const [source = ''] = target.id.split('#');
    counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  const citations = [...counts].map(([source, count]) => ({ source, count })).sort((a, b) => b.count - a.count || (a.source < b.source ? -1 : 1));
  return { interpretation: all === 0 ? 0 : ours / all, citations };
}
