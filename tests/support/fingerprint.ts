import sharp from 'sharp';

/** Cells over the width of a picture. */
const COLUMNS = 32;
/** Steps of grey: one hexadecimal digit. */
const STEPS = 16;

/** How a picture looks from afar: rows of 32 cells, each the mean grey of its part as a hexadecimal digit, from black to white. Rendering noise disappears in it; what moves, vanishes or changes colour does not. */
export async function fingerprint(picture: Buffer): Promise<readonly string[]> {
  const { width = 1, height = 1 } = await sharp(picture).metadata();
  const rows = Math.max(1, Math.round((height / width) * COLUMNS));
  const { data, info } = await sharp(picture).flatten().greyscale().removeAlpha().resize(COLUMNS, rows, { fit: 'fill', kernel: 'cubic' }).raw().toBuffer({ resolveWithObject: true });
  return Array.from({ length: rows }, (_, row) => Array.from({ length: COLUMNS }, (__, column) => Math.min(STEPS - 1, Math.floor((data[(row * COLUMNS + column) * info.channels] ?? 0) / (256 / STEPS))).toString(16)).join(''));
}

/** How far two fingerprints are apart: the mean difference of their cells in steps of grey, missing rows counted as wholly different. */
export function distance(one: readonly string[], other: readonly string[]): number {
  const rows = Math.max(one.length, other.length);
  let sum = 0;
  for (let row = 0; row < rows; row += 1) {
    const [a, b] = [one[row], other[row]];
    for (let column = 0; column < COLUMNS; column += 1) sum += a === undefined || b === undefined ? STEPS - 1 : Math.abs(Number.parseInt(a[column] ?? '0', STEPS) - Number.parseInt(b[column] ?? '0', STEPS));
  }
  return sum / (rows * COLUMNS);
}
