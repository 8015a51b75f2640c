import type { Nodes } from 'mdast';
import type { Position } from '#model/diagnostic.ts';

/** Where a piece of prose starts in its file; the start of the file when it has no place of its own. */
export function startOf({ position }: Pick<Nodes, 'position'>): Position {
  return { line: position?.start.line ?? 1, column: position?.start.column ?? 1 };
}

/** The place of an offset in a text that itself starts at a given place; the start of the file unless given. */
export function placeAt(text: string, offset: number, { line, column }: Position = { line: 1, column: 1 }): Position {
  const before = text.slice(0, offset).split(/\r\n|\n|\r/);
  return before.length > 1 ? { line: line + before.length - 1, column: (before.at(-1)?.length ?? 0) + 1 } : { line, column: column + offset };
}
