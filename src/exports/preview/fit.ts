import type { Typeface } from './typeface.ts';

/** Room for a text, in pixels, and the sizes it may take, the largest first. */
export interface Room {
  readonly width: number;
  readonly height: number;
  readonly sizes: readonly number[];
  /** Height of a line as a share of the size. */
  readonly leading: number;
}

/** A text that fits its room. */
export interface FittedText {
  readonly size: number;
  readonly lines: readonly string[];
}

type Measure = Typeface['width'];

/** Puts words on lines of a width in em; a word that is too long for a line is broken where it must. */
function wrap(text: string, width: number, measure: Measure): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.trim().split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (measure(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = '';
    for (const letter of word) {
      if (line !== '' && measure(line + letter) > width) {
        lines.push(line);
        line = '';
      }
      line += letter;
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** Whether no word has to be broken. */
function isWhole(text: string, width: number, measure: Measure): boolean {
  return text.trim().split(/\s+/).every((word) => measure(word) <= width);
}

/** Shortens a line so that it fits with an ellipsis behind it. */
function closeWithEllipsis(line: string, width: number, measure: Measure): string {
  let short = line;
  while (short !== '' && measure(`${short.trimEnd()} …`) > width) short = short.slice(0, -1);
  return `${short.replace(/[\s,;:]+$/, '')} …`;
}

/** Fits a text in its room: as large as it may be, and cut off with an ellipsis when even the smallest size is too large. */
export function fitText(text: string, { width, height, sizes, leading }: Room, measure: Measure): FittedText {
  const smallest = Math.min(...sizes);
  for (const size of sizes) {
    const [em, most] = [width / size, Math.floor(height / (size * leading))];
    const lines = wrap(text, em, measure);
    if (lines.length <= most && (size === smallest || isWhole(text, em, measure))) return { size, lines };
    if (size === smallest) return { size, lines: [...lines.slice(0, most - 1), closeWithEllipsis(lines[most - 1] ?? '', em, measure)] };
  }
  return { size: smallest, lines: [] };
}
