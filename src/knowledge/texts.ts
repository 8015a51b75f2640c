import type { Nodes, Root } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';
import type { Position } from '#model/diagnostic.ts';
import type { RoomName } from '#model/room.ts';
import { asRecord } from './data.ts';
import type { ContentDocument } from './parse.ts';
import { startOf } from './position.ts';
import type { DataPath } from './yaml.ts';

/** A Dutch text that readers see (or search by), with the place where it was written. */
export interface ReaderText extends Position {
  /** Path of the file, as in RawFile. */
  readonly file: string;
  /** Folder the file stands in. */
  readonly room: RoomName;
  /** Id from the file or folder name. */
  readonly id: string;
  /** Where in the file: `alinea`, `punt`, `cel` or `kop` in prose, a path such as `senses[0].text` in the facts. */
  readonly field: string;
  /** True for sentences; false for names, headings, cells and other loose words. */
  readonly isRunning: boolean;
  /** The text itself, on one line, without formatting. */
  readonly text: string;
}

/** Stands in a text for what was left out: words in another language, code, and the label of a link without text. */
export const GAP = '\uFFFC';

/** Fields that hold ids, addresses, dates, words from a closed list, and what only search reads, instead of text. */
const NOT_TEXT = new Set([
  'id', 'source', 'locator', 'locators', 'parent', 'definedBy', 'citations', 'comparisons', 'concept', 'dataset', 'target',
  'kind', 'type', 'basis', 'language', 'certainty', 'url', 'value', 'changed', 'date', 'materials', 'asked',
]);

/** Fields that hold whole sentences; list places are left out and cells are called `*`. */
const RUNNING = new Set([
  'definition', 'history.definition', 'history.change', 'senses.text', 'relations.note', 'description', 'summary', 'natureNote', 'extent', 'keyPoints.text', 'rights.statement', 'caveats', 'editorNotes.text',
  'basis.text', 'examples.text', 'examplesNote', 'parts.intro', 'parts.items.text', 'parts.rows.text', 'parts.columns.text', 'questions',
  'question', 'conclusion', 'note', 'rows.cells.*.text',
  'goal', 'audience', 'preparation.participants', 'preparation.trainer', 'followUp', 'sessions.stops.question', 'sessions.stops.exercise', 'sessions.stops.interpretation', 'sessions.stops.guidance',
]);

/** How a path reads: `senses[0].text`. */
function nameOf(path: DataPath): string {
  return path.map((step, index) => (typeof step === 'number' ? `[${String(step)}]` : index === 0 ? step : `.${step}`)).join('');
}

function isRunning(path: DataPath): boolean {
  const names = path.filter((step) => typeof step === 'string');
  return RUNNING.has(names.map((name, index) => (names[index - 1] === 'cells' ? '*' : name)).join('.'));
}

/** Every text in the facts with its path; fields that are not known to hold something else count as text. */
function factTexts(value: unknown, path: DataPath = []): readonly { readonly path: DataPath; readonly text: string }[] {
  if (typeof value === 'string') return NOT_TEXT.has(String(path.findLast((step) => typeof step === 'string'))) ? [] : [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((item: unknown, index) => factTexts(item, [...path, index]));
  return Object.entries(asRecord(value)).flatMap(([key, item]) => factTexts(item, [...path, key]));
}

/** The text of a piece of prose; `foreign` tells whether words in another language stay. */
function plainProse(node: Nodes, foreign: boolean): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'break') return ' ';
  if (node.type === 'mdxJsxTextElement' && node.name === 'En' && !foreign) return GAP;
  if ('children' in node) return node.type === 'link' && node.children.length === 0 ? GAP : node.children.map((child) => plainProse(child, foreign)).join('');
  return node.type === 'inlineCode' ? GAP : '';
}

/** The blocks of prose, each with its kind. */
function proseTexts(tree: Root, foreign: boolean): readonly (Pick<ReaderText, 'field' | 'isRunning' | 'text'> & Position)[] {
  const found: (Pick<ReaderText, 'field' | 'isRunning' | 'text'> & Position)[] = [];
  visitParents(tree, (node, ancestors) => {
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return;
    if (!foreign && ancestors.some((parent) => parent.type === 'mdxJsxFlowElement' && parent.name === 'En')) return;
    const field = node.type === 'heading' ? 'kop' : node.type === 'tableCell' ? 'cel' : ancestors.some(({ type }) => type === 'listItem') ? 'punt' : 'alinea';
    found.push({ field, isRunning: node.type === 'paragraph', text: plainProse(node, foreign), ...startOf(node) });
  });
  return found;
}

/**
 * Every text of a document that readers see, first the facts and then the prose, in the order of the file.
 * Words in another language are left out, unless `foreign` asks for them: what stands in `<En>`, and a term whose `language` says so.
 */
export function readerTexts({ path: file, room, id, data, tree, locate }: ContentDocument, { foreign = false } = {}): readonly ReaderText[] {
  const isForeignTerm = (path: DataPath): boolean => !foreign && room === 'begrippen' && path[0] === 'term' && asRecord(data)['language'] !== undefined;
  const facts = factTexts(data)
    .filter(({ path }) => !isForeignTerm(path))
    .map(({ path, text }) => ({ field: nameOf(path), isRunning: isRunning(path), text, ...locate(path) }));
  return [...facts, ...(tree ? proseTexts(tree, foreign) : [])]
    .map((found) => ({ file, room, id, ...found, text: found.text.replace(/\n/g, ' ').trim() }))
    .filter(({ text }) => text.replaceAll(GAP, '').trim() !== '');
}
