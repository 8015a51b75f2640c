import { encode } from 'uqr';
import { encodeBits } from './png.ts';

/** Width in modules of the white edge that ISO/IEC 18004 asks for. */
const QUIET_ZONE = 4;

/** Width of a module in the PNG, in pixels: sharp on paper at 4 cm, and whole pixels everywhere. */
const MODULE = 12;

/** The modules of a QR code as rows from top to bottom, `true` for dark, white edge included; error correction M, which survives a stain or a fold. */
export function encodeQr(text: string): readonly (readonly boolean[])[] {
  return encode(text, { ecc: 'M', border: QUIET_ZONE }).data;
}

/** A QR code as SVG, one unit a module: black on white whatever the page's colours, since readers of codes ask for that. `label` is its name for screen readers. */
export function toQrSvg(text: string, label: string): string {
  const rows = encodeQr(text);
  const size = String(rows.length);
  // Each run of dark modules as one bar.
  const path = rows.map((row, y) => [...row.map((isDark) => (isDark ? 'x' : ' ')).join('').matchAll(/x+/g)].map(({ index, 0: run }) => `M${String(index)} ${String(y)}h${String(run.length)}v1h-${String(run.length)}z`).join('')).join('');
  const name = label.replace(/[&<>]/g, (letter) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[letter] ?? '');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="480" height="480" shape-rendering="crispEdges" role="img"><title>${name}</title><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>\n`;
}

/** A QR code as PNG of about 500 by 500 pixels, black on white. */
export function toQrPng(text: string): Uint8Array<ArrayBuffer> {
  const rows = encodeQr(text);
  const wide = rows.map((row) => row.flatMap((isDark) => new Array<boolean>(MODULE).fill(!isDark)));
  return encodeBits(wide.flatMap((row) => new Array<readonly boolean[]>(MODULE).fill(row)));
}
