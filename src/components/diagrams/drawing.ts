import type { DiagramPart } from '#knowledge/diagram.ts';

/** What every drawing is given. */
export interface DrawingProps {
  /** Id of the element that names the drawing. */
  labelledBy: string;
  /** The parts to draw. */
  parts: readonly DiagramPart[];
}

/** Breaks a text at its spaces into lines of at most `width` characters; a longer word keeps its own line. */
export function wrapText(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
