import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { isMap, isPair, isScalar, isSeq, LineCounter, parseDocument as parseYaml, type Document as YamlDocument, type Node as YamlNode } from 'yaml';
import type { RawFile } from '../model/content.ts';
import type { Position } from '../model/diagnostic.ts';
import { ROOM_NAMES, ROOMS, type RoomName } from '../model/room.ts';

/** A path into YAML data: keys and indexes from the root. */
export type DataPath = readonly (string | number)[];

/** A syntax error found while parsing. */
export interface SyntaxProblem extends Position {
  /** Whether the YAML or the prose could not be read. */
  readonly part: 'yaml' | 'mdx';
  /** What the parser said, in English. */
  readonly reason: string;
}

/** A content file taken apart, with positions kept; parts that could not be parsed are empty. */
export interface ContentDocument {
  /** Path as in RawFile. */
  readonly path: string;
  /** Folder the file stands in. */
  readonly room: RoomName;
  /** Id from the file or folder name. */
  readonly id: string;
  /** The facts, unchecked. */
  readonly data: unknown;
  /** The prose below the frontmatter. */
  readonly body: string;
  /** Syntax tree of the whole file; positions are those of the file. */
  readonly tree: Root | undefined;
  /** Syntax errors. */
  readonly problems: readonly SyntaxProblem[];
  /** Position of a value (or with `key`, of its key) in the YAML; falls back to the nearest ancestor that exists. */
  readonly locate: (path: DataPath, key?: boolean) => Position;
}

const START: Position = { line: 1, column: 1 };
const processor = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(remarkMdx).use(remarkGfm);

/** Parses prose (with or without frontmatter) into a syntax tree; throws a vfile message when the MDX is malformed. */
export function parseProse(text: string): Root {
  return processor.parse(text);
}

/** The room and id a path belongs to, or undefined when it fits no room. */
export function identify(path: string): { readonly room: RoomName; readonly id: string } | undefined {
  const relative = path.replace(/^content\//, '');
  for (const room of ROOM_NAMES) {
    const id = ROOMS[room].pattern.exec(relative)?.[1];
    if (id !== undefined) return { room, id };
  }
  return undefined;
}

/** The two halves of a file, with the line on which the YAML starts; `problem` when the lines around the YAML are missing. */
interface Halves { readonly yaml: string; readonly yamlLine: number; readonly body: string; readonly problem?: SyntaxProblem }

/** Splits a file in its YAML and its prose. */
function split(text: string, format: 'mdx' | 'yaml'): Halves {
  if (format === 'yaml') return { yaml: text, yamlLine: 1, body: '' };
  const match = /^---[ \t]*\r?\n([\s\S]*?)(?:^)---[ \t]*(?:\r?\n|$)/m.exec(text);
  if (match?.index === 0) return { yaml: match[1] ?? '', yamlLine: 2, body: text.slice(match[0].length) };
  if (!/^---[ \t]*\r?\n/.test(text)) return { yaml: '', yamlLine: 1, body: text, problem: { part: 'yaml', reason: 'Missing opening fence', ...START } };
  // The fields most likely end at the first empty line.
  const empty = text.split('\n').findIndex((line) => line.trim() === '');
  return { yaml: '', yamlLine: 1, body: '', problem: { part: 'yaml', reason: 'Missing closing fence', line: Math.max(empty, 0) + 1, column: 1 } };
}

/** The YAML errors that stand on their own: what comes after the first that is not a double key is mostly its consequence. */
function yamlProblems({ errors }: YamlDocument, toPosition: (offset: number) => Position): SyntaxProblem[] {
  const sorted = [...errors].sort((a, b) => a.pos[0] - b.pos[0]);
  const first = sorted.findIndex(({ code }) => code !== 'DUPLICATE_KEY');
  return (first < 0 ? sorted : sorted.slice(0, first + 1)).map((error) => ({ part: 'yaml', reason: error.message, ...toPosition(error.pos[0]) }));
}

/** An error thrown by the MDX parser; when it has no place of its own, its text often names one, as in "(12:1-12:20)". */
function mdxProblem(error: unknown): SyntaxProblem {
  const at = error as { reason?: string; message?: string; line?: number | null; column?: number | null };
  const reason = at.reason ?? at.message ?? '';
  const named = /\((\d+):(\d+)-\d+:\d+\)/.exec(reason);
  return { part: 'mdx', reason, line: at.line ?? Number(named?.[1] ?? 1), column: at.column ?? Number(named?.[2] ?? 1) };
}

/** The facts of a YAML document; undefined when they cannot be read. */
function toData(document: YamlDocument, problems: SyntaxProblem[], at: Position): unknown {
  if (problems.some(({ part }) => part === 'yaml')) return undefined;
  try {
    return document.toJS() as unknown;
  } catch (error) {
    problems.push({ part: 'yaml', reason: error instanceof Error ? error.message : '', ...at });
    return undefined;
  }
}

/** Finds the node at a path; returns the deepest node that exists. */
function nodeAt(document: YamlDocument, path: DataPath, key: boolean): YamlNode | null {
  let node: YamlNode | null = document.contents;
  let found: YamlNode | null = node;
  path.forEach((step, depth) => {
    const parent: YamlNode | null = node;
    node = null;
    if (isMap(parent)) {
      const pair = parent.items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(step));
      if (!pair) return;
      node = (pair.value as YamlNode | null) ?? null;
      found = (key && depth === path.length - 1 ? (pair.key as YamlNode) : node) ?? (pair.key as YamlNode);
    } else if (isSeq(parent)) {
      node = (parent.items[Number(step)] as YamlNode | undefined) ?? null;
      found = node ?? found;
    }
  });
  return found;
}

/** Takes a content file apart; never throws, syntax errors are in `problems`. */
export function parseDocument(file: RawFile, room: RoomName, id: string): ContentDocument {
  // Some editors put an invisible mark at the start of a file.
  const text = file.text.replace(/^\uFEFF/, '');
  const { yaml, yamlLine, body, problem } = split(text, ROOMS[room].format);
  const lines = new LineCounter();
  // Astro reads a bare 2024-06-11 as a date; so do we, to see that the quotes are missing.
  const document = parseYaml(yaml, { lineCounter: lines, uniqueKeys: true, prettyErrors: false, logLevel: 'silent', customTags: ['timestamp'] });
  const toPosition = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: line + yamlLine - 1, column: Math.max(col, 1) };
  };
  const problems: SyntaxProblem[] = problem ? [problem] : yamlProblems(document, toPosition);
  const data = toData(document, problems, { line: yamlLine, column: 1 });
  let tree: Root | undefined;
  // Without the lines around the YAML, the fields would be read as prose.
  if (ROOMS[room].format === 'mdx' && !problem) {
    try {
      tree = parseProse(text);
    } catch (error) {
      problems.push(mdxProblem(error));
    }
  }
  return {
    path: file.path,
    room,
    id,
    data,
    body,
    tree,
    problems,
    locate(path, key = false) {
      const node = nodeAt(document, path, key);
      return node?.range ? toPosition(node.range[0]) : { line: yamlLine, column: START.column };
    },
  };
}
