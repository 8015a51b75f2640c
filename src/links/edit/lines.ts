/** A text file taken apart in lines, with what is needed to put it together as it was. */
export interface Lines {
  /** The lines, without their ends. */
  readonly lines: readonly string[];
  /** Puts lines together again with the ends and the mark at the start that the file had. */
  readonly join: (lines: readonly string[]) => string;
}

/** Takes a text apart; a mark at the start and the line ends of Windows are kept. */
export function openLines(text: string): Lines {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  return { lines: text.slice(mark.length).split(/\r?\n/), join: (lines) => mark + lines.join(end) };
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** The line after the last one that belongs to the block (a field or a list item) that starts on a line, all counted from 0. */
export function endOfBlock(lines: readonly string[], start: number): number {
  const first = lines[start] ?? '';
  const indent = indentOf(first);
  const isItem = first.trimStart().startsWith('- ');
  let end = start + 1;
  for (; end < lines.length; end += 1) {
    const line = lines[end] ?? '';
    if (line.trim() === '') continue;
    // The items of a list may stand as far to the left as the field they belong to.
    const isOwnItem = !isItem && indentOf(line) === indent && line.trimStart().startsWith('- ');
    if (indentOf(line) <= indent && !isOwnItem) break;
  }
  while (end > start + 1 && (lines[end - 1] ?? '').trim() === '') end -= 1;
  return end;
}

/** The lines with those from `start` up to `end` replaced. */
export function replaceLines(lines: readonly string[], start: number, end: number, by: readonly string[]): readonly string[] {
  return [...lines.slice(0, start), ...by, ...lines.slice(end)];
}
