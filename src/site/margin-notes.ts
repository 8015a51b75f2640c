import type { Element, ElementContent, Parents } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { SKIP, visit } from 'unist-util-visit';

/** A short explanation that stands beside the paragraph in which its concept is first linked. */
export interface MarginNote {
  /** The concept's term. */
  readonly term: string;
  /** What it means, in one or two sentences. */
  readonly definition: string;
  /** Who says that: "naar Bodok · aanbeveling 9", "omschrijving van de redactie". */
  readonly basis: string;
  /** Whether the definition is ours. */
  readonly isOurs: boolean;
}

/** Characters on a line, and the height of a line in pixels: of running text, and of the margin. */
const [TEXT, MARGIN] = [{ line: 64, height: 29 }, { line: 40, height: 21 }];
/** Room between two notes, in pixels. */
const GAP = 12;

const heightOf = (length: number, { line, height }: { readonly line: number; readonly height: number }): number => Math.ceil(length / line) * height;

function textOf(node: Element | ElementContent): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** Ids of the concepts that a paragraph links, in order. */
function conceptsIn(paragraph: Element): readonly string[] {
  const ids: string[] = [];
  visit(paragraph, 'element', (node) => {
    const id = node.properties['dataConcept'];
    if (node.tagName === 'a' && typeof id === 'string') ids.push(id);
  });
  return [...new Set(ids)];
}

/** Whether a paragraph is running text: it stands in the text itself or in a passage, not in a figure, a note or a list. */
function isRunning(paragraph: Element, parent: Parents | undefined): boolean {
  return paragraph.tagName === 'p' && paragraph.properties['className'] === undefined && (parent?.type === 'root' || (parent?.type === 'element' && parent.tagName === 'section'));
}

function element(tagName: string, className: string, properties: Element['properties'], ...children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: { ...(className === '' ? {} : { className: [className] }), ...properties }, children };
}

function toElement({ term, definition, basis, isOurs }: MarginNote): Element {
  return element('p', '', isOurs ? { dataInterpretation: 'definitie' } : {}, element('strong', '', {}, { type: 'text', value: `${term}: ` }), { type: 'text', value: `${definition} ` }, element('span', 'note-basis', {}, { type: 'text', value: basis }));
}

/**
 * Puts beside each paragraph of running text what the concepts mean that it links and that no paragraph before it explained: as many as fit
 * beside it, so that the text keeps its rhythm. Paragraph and notes come in one `div.noted`; paragraphs without notes stay as they are.
 */
export function addMarginNotes(html: string, notes: ReadonlyMap<string, MarginNote>): string {
  const tree = fromHtml(html, { fragment: true });
  const told = new Set<string>();
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName === 'svg' || node.tagName === 'figure') return SKIP;
    if (index === undefined || !parent || !isRunning(node, parent)) return undefined;
    let room = heightOf(textOf(node).length, TEXT);
    const fitting = conceptsIn(node).filter((id) => {
      const note = notes.get(id);
      if (!note || told.has(id)) return false;
      const needed = heightOf(note.term.length + 2 + note.definition.length + note.basis.length, MARGIN) + GAP;
      if (needed > room) return false;
      room -= needed;
      told.add(id);
      return true;
    });
    if (fitting.length === 0) return undefined;
    const aside = element('div', 'notes', { role: 'note', ariaLabel: 'Toelichting', dataPagefindIgnore: '' }, ...fitting.flatMap((id) => { const note = notes.get(id); return note ? [toElement(note)] : []; }));
    parent.children[index] = element('div', 'noted', {}, node, aside);
    return [SKIP, index + 1];
  });
  return toHtml(tree);
}
