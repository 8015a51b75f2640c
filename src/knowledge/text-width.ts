/** Advance widths of Source Serif at weight 400, in hundredths of an em, letter by letter; those of weight 600 are up to two hundredths more. */
const LETTERS = ' abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.,:;\'()-/&·';
const WIDTHS = [
  24, 54, 62, 52, 61, 53, 37, 56, 64, 33, 30, 59, 33, 95, 64, 58, 62, 60, 46, 47, 36, 63, 58, 84, 57, 59, 49,
  71, 65, 66, 74, 64, 61, 72, 81, 38, 38, 71, 62, 94, 77, 74, 62, 74, 69, 54, 63, 76, 71, 100, 67, 67, 59,
  53, 53, 53, 53, 53, 53, 53, 53, 53, 53, 30, 30, 30, 30, 18, 36, 36, 32, 34, 73, 30,
];
/** Of what the list lacks; accents make a letter no wider. */
const OTHER = 80;
/** Weight 600, and a little more. */
const MARGIN = 1.03;

/** About how wide a text is in em, rather a little too wide than too narrow. */
export function estimateWidth(text: string): number {
  let width = 0;
  for (const letter of text.normalize('NFD').replace(/\p{M}/gu, '')) width += WIDTHS[LETTERS.indexOf(letter)] ?? OTHER;
  return (width * MARGIN) / 100;
}

/** About how many lines a text takes at a size (pixels) within a width (pixels), broken at spaces and, in a word that is too long, anywhere; an empty text takes none. */
export function estimateLines(text: string, size: number, width: number): number {
  const words = text.trim().split(/\s+/).filter((word) => word !== '').map((word) => estimateWidth(word) * size);
  const space = estimateWidth(' ') * size;
  let lines = words.length > 0 ? 1 : 0;
  let used = 0;
  for (const word of words) {
    if (used > 0 && used + space + word > width) {
      lines += 1;
      used = 0;
    }
    const whole = used === 0 ? word : used + space + word;
    lines += Math.max(0, Math.ceil(whole / width) - 1);
    used = whole > width ? whole % width : whole;
  }
  return lines;
}
