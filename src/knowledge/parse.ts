import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { RawFile } from '#model/content.ts';
import type { Position } from '#model/diagnostic.ts';
import { ROOM_NAMES, ROOMS, type RoomName } from '#model/room.ts';
import { parseFacts, type Facts, type SyntaxProblem } from './yaml.ts';

/** A content file taken apart, with positions kept; parts that could not be parsed are empty. */
export interface ContentDocument extends Facts {
  /** Path as in RawFile. */
  readonly path: string;
  /** Folder the file stands in. */
  readonly room: RoomName;
  /** Id from the file or folder name. */
  readonly id: string;
  /** The prose below the frontmatter. */
  readonly body: string;
  /** Syntax tree of the whole file; positions are those of the file. */
  readonly tree: Root | undefined;
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
  // YAML and Markdown disagree on whether a lone carriage return ends a line, so that no place after it would be right.
  const before = /^[^]*?\r(?!\n)/.exec(text)?.[0].slice(0, -1).split('\n');
  if (before) return { yaml: '', yamlLine: 1, body: '', problem: { part: 'yaml', reason: 'Lone carriage return', line: before.length, column: (before.at(-1)?.length ?? 0) + 1 } };
  if (format === 'yaml') return { yaml: text, yamlLine: 1, body: '' };
  const match = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m.exec(text);
  if (match?.index === 0) return { yaml: match[1] ?? '', yamlLine: 2, body: text.slice(match[0].length) };
  if (!/^---[ \t]*\r?\n/.test(text)) return { yaml: '', yamlLine: 1, body: text, problem: { part: 'yaml', reason: 'Missing opening fence', ...START } };
  // The fields most likely end at the first empty line.
  const empty = text.split('\n').findIndex((line) => line.trim() === '');
  return { yaml: '', yamlLine: 1, body: '', problem: { part: 'yaml', reason: 'Missing closing fence', line: Math.max(empty, 0) + 1, column: 1 } };
}

/** Reads a YAML file that stands outside the rooms; never throws, errors are in `problems`. */
export function parseYamlFile(text: string): Facts {
  const { yaml, yamlLine, problem } = split(text.replace(/^\uFEFF/, ''), 'yaml');
  const facts = parseFacts(yaml, yamlLine);
  return problem ? { ...facts, data: undefined, problems: [problem] } : facts;
}

/** An error thrown by the MDX parser; when it has no place of its own, its text often names one, as in "(12:1-12:20)". */
function mdxProblem(error: unknown): SyntaxProblem {
  const at = error as { reason?: string; message?: string; line?: number | null; column?: number | null };
  const reason = at.reason ?? at.message ?? '';
  const named = /\((\d+):(\d+)-\d+:\d+\)/.exec(reason);
  return { part: 'mdx', reason, line: at.line ?? Number(named?.[1] ?? 1), column: at.column ?? Number(named?.[2] ?? 1) };
}

/** Takes a content file apart; never throws, syntax errors are in `problems`. */
export function parseDocument(file: RawFile, room: RoomName, id: string): ContentDocument {
  // Some editors put an invisible mark at the start of a file.
  const text = file.text.replace(/^\uFEFF/, '');
  const { yaml, yamlLine, body, problem } = split(text, ROOMS[room].format);
  const facts = parseFacts(yaml, yamlLine);
  const problems = problem ? [problem] : [...facts.problems];
  let tree: Root | undefined;
  // Without the lines around the YAML, the fields would be read as prose.
  if (ROOMS[room].format === 'mdx' && !problem) {
    try {
      tree = parseProse(text);
    } catch (error) {
      problems.push(mdxProblem(error));
    }
  }
  return { path: file.path, room, id, body, tree, data: problem ? undefined : facts.data, problems, locate: facts.locate };
}

/** Takes every file apart that fits a room; the others are left out. */
export function parseDocuments(files: readonly RawFile[]): readonly ContentDocument[] {
  return files.flatMap((file) => {
    const known = identify(file.path);
    return known ? [parseDocument(file, known.room, known.id)] : [];
  });
}
