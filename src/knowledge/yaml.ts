import { isMap, isPair, isScalar, isSeq, LineCounter, parseDocument as parseYaml, visit, type Document as YamlDocument, type Node as YamlNode } from 'yaml';
import type { Position } from '#model/diagnostic.ts';

/** A path into YAML data: keys and indexes from the root. */
export type DataPath = readonly (string | number)[];

/** A syntax error found while parsing. */
export interface SyntaxProblem extends Position {
  /** Whether the YAML or the prose could not be read. */
  readonly part: 'yaml' | 'mdx';
  /** What the parser said, in English. */
  readonly reason: string;
}

/** Facts read from YAML, unchecked, with the places where they stand. */
export interface Facts {
  /** The facts; undefined when they cannot be read. */
  readonly data: unknown;
  /** Syntax errors. */
  readonly problems: readonly SyntaxProblem[];
  /** Position of a value (or with `key`, of its key); falls back to the nearest ancestor that exists. */
  readonly locate: (path: DataPath, key?: boolean) => Position;
}

/** Offset of the first alias that names nothing; the parser itself only notices when it makes the data. */
function unresolvedAlias(document: YamlDocument): number | undefined {
  let offset: number | undefined;
  visit(document, { Alias: (_, alias) => {
    if (alias.resolve(document)) return undefined;
    offset = alias.range?.[0];
    return visit.BREAK;
  } });
  return offset;
}

/** Offsets of a # right before a letter in a value without quotes: what follows is meant as text but is lost as a comment. */
function lostTexts(document: YamlDocument, yaml: string): number[] {
  const offsets: number[] = [];
  visit(document, { Scalar: (_, { type, range }) => {
    const gap = type === 'PLAIN' && range ? /^[ \t]+#(?![\s#])/.exec(yaml.slice(range[1], range[1] + 200)) : null;
    if (gap && range) offsets.push(range[1] + gap[0].length - 1);
  } });
  return offsets;
}

/** The YAML errors that stand on their own: what comes after the first that is not a double key is mostly its consequence. */
function yamlProblems(document: YamlDocument, yaml: string, toPosition: (offset: number) => Position): SyntaxProblem[] {
  // A warning is about an unknown tag, which swallows a word of the text.
  const sorted = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  if (sorted.length > 0) {
    const first = sorted.findIndex(({ code }) => code !== 'DUPLICATE_KEY');
    return (first < 0 ? sorted : sorted.slice(0, first + 1)).map((error) => ({ part: 'yaml', reason: error.message, ...toPosition(error.pos[0]) }));
  }
  const alias = unresolvedAlias(document);
  if (alias !== undefined) return [{ part: 'yaml', reason: 'Unresolved alias', ...toPosition(alias) }];
  return lostTexts(document, yaml).map((offset) => ({ part: 'yaml', reason: 'Comment within text', ...toPosition(offset) }));
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

/** Reads facts from YAML that starts on line `firstLine` of its file; never throws, errors are in `problems`. */
export function parseFacts(yaml: string, firstLine: number): Facts {
  const lines = new LineCounter();
  // Astro reads a bare 2024-06-11 as a date; so do we, to see that the quotes are missing.
  const document = parseYaml(yaml, { lineCounter: lines, uniqueKeys: true, stringKeys: true, prettyErrors: false, customTags: ['timestamp'] });
  const toPosition = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: Math.max(col, 1) };
  };
  const start = { line: firstLine, column: 1 };
  const problems = yamlProblems(document, yaml, toPosition);
  const data = toData(document, problems, start);
  return {
    data,
    problems,
    locate(path, key = false) {
      const node = nodeAt(document, path, key);
      return node?.range ? toPosition(node.range[0]) : start;
    },
  };
}
