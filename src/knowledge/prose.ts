import type { Nodes, Parents, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visitParents } from 'unist-util-visit-parents';
import { attributesOf, parseLinkTarget, type Target } from './reference.ts';

/** A link to something we know, with the sentence it stands in and where that sentence stands. */
export interface ProseMention {
  /** What the link points at. */
  readonly target: Target;
  /** The sentence before the link. */
  readonly before: string;
  /** The text of the link. */
  readonly text: string;
  /** The sentence after the link. */
  readonly after: string;
  /** Ids of the passages around it, from the outside in. */
  readonly passages: readonly string[];
  /** Headings above it, from the outside in. */
  readonly headings: readonly string[];
  /** True when its sentence is our own reading, or holds some. */
  readonly interpretation: boolean;
}

const segmenter = new Intl.Segmenter('nl', { granularity: 'sentence' });

/** Abbreviations after which a full stop does not end a sentence. */
const UNFINISHED = /(?:\b(?:bijv|o\.a|d\.w\.z|m\.n|t\.a\.v|resp|ca|nr|art|fig|blz|vgl|ed|drs|mr|dr|ir|prof|St)\.|§)\s*$/i;

/** The sentences of a text as [start, end) offsets. */
export function sentencesOf(text: string): readonly (readonly [number, number])[] {
  const spans: [number, number][] = [];
  for (const { index, segment } of segmenter.segment(text)) {
    const last = spans.at(-1);
    if (last && UNFINISHED.test(text.slice(last[0], last[1]))) last[1] = index + segment.length;
    else spans.push([index, index + segment.length]);
  }
  return spans;
}

/** Node types whose children are one run of text. */
const BLOCKS = new Set(['paragraph', 'tableCell', 'heading']);

/** The label to show for a link without text. */
export type LabelOf = (target: Target) => string;

/** A piece of a block's text as [start, end) offsets. */
interface Span { readonly start: number; readonly end: number }

/** A block as text, with the places of its links and of our own reading in it. */
interface FlatBlock { readonly text: string; readonly links: readonly (Span & { readonly target: Target })[]; readonly readings: readonly Span[] }

/** Flattens a block to text and notes where its links are, and our own reading. */
function flatten(block: Parents, labelOf: LabelOf): FlatBlock {
  let text = '';
  const links: (Span & { readonly target: Target })[] = [];
  const readings: Span[] = [];
  const walk = (node: Nodes): void => {
    if (node.type === 'link') {
      const target = parseLinkTarget(node.url);
      const start = text.length;
      text += toString(node) || (target ? labelOf(target) : '');
      if (target) links.push({ target, start, end: text.length });
    } else if (node.type === 'break') text += ' ';
    else if ('children' in node) {
      const start = text.length;
      node.children.forEach(walk);
      if (node.type === 'mdxJsxTextElement' && node.name === 'Duiding') readings.push({ start, end: text.length });
    } else if ('value' in node && node.type !== 'mdxTextExpression') text += node.value;
  };
  block.children.forEach(walk);
  return { text: text.replace(/\n/g, ' '), links, readings };
}

/** Every link in prose to something we know, each with its sentence, in the order of the text. */
export function mentionsIn(tree: Root, labelOf: LabelOf): readonly ProseMention[] {
  const found: ProseMention[] = [];
  const headings: { depth: number; text: string }[] = [];
  visitParents(tree, (node, ancestors) => {
    if (!BLOCKS.has(node.type)) return;
    const block = node as Parents;
    if (node.type === 'heading') {
      while ((headings.at(-1)?.depth ?? 0) >= node.depth) headings.pop();
      headings.push({ depth: node.depth, text: toString(node) });
    }
    const { text, links, readings } = flatten(block, labelOf);
    const elements = ancestors.filter((parent) => parent.type === 'mdxJsxFlowElement' || parent.type === 'mdxJsxTextElement');
    const passages = elements.filter(({ name }) => name === 'Passage').map((element) => attributesOf(element)['id'] ?? '');
    const isWithinReading = elements.some(({ name }) => name === 'Duiding');
    const spans = sentencesOf(text);
    for (const { target, start, end } of links) {
      const [from, to] = spans.find((span) => span[0] <= start && start < span[1]) ?? [0, text.length];
      found.push({
        target,
        before: text.slice(from, start).trimStart(),
        text: text.slice(start, end),
        after: text.slice(end, Math.max(to, end)).trimEnd(),
        passages,
        headings: headings.map((heading) => heading.text),
        interpretation: isWithinReading || readings.some((reading) => reading.start < to && from < reading.end),
      });
    }
  });
  return found;
}
