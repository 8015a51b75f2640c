import { create, type Font } from 'fontkit';

/** A typeface of one weight, by which text is measured and drawn as shapes; so an image is the same on every machine. */
export interface Typeface {
  /** Width of a text in em. */
  readonly width: (text: string) => number;
  /** A text as SVG, its baseline from a point (pixels) at a size (pixels); the colour is that of what it stands in. */
  readonly draw: (text: string, x: number, y: number, size: number) => string;
}

const round = (value: number): string => String(Math.round(value * 100) / 100);

/** Reads a typeface from a font file (WOFF or OpenType); throws when it is not one. */
export function readTypeface(bytes: Uint8Array): Typeface {
  const font = create(Buffer.from(bytes)) as Font;
  const widths = new Map<string, number>();
  const shapes = new Map<number, string>();
  return {
    width: (text) => {
      const known = widths.get(text) ?? font.layout(text).advanceWidth / font.unitsPerEm;
      widths.set(text, known);
      return known;
    },
    draw: (text, x, y, size) => {
      const { glyphs, positions } = font.layout(text);
      let at = 0;
      const drawn = glyphs.map((glyph, index) => {
        const shape = shapes.get(glyph.id) ?? glyph.path.toSVG();
        shapes.set(glyph.id, shape);
        const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
        const placed = shape === '' ? '' : `<path transform="translate(${round(at + xOffset)} ${round(yOffset)})" d="${shape}"/>`;
        at += xAdvance;
        return placed;
      });
      const scale = String(size / font.unitsPerEm);
      return `<g transform="translate(${round(x)} ${round(y)}) scale(${scale} -${scale})">${drawn.join('')}</g>`;
    },
  };
}
