import { zlibSync } from 'fflate';

/** The remainders of CRC-32 for every byte, as the PNG specification computes them. */
const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

function crc32(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (CRC_TABLE[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}

function joinBytes(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((total, { length }) => total + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function number(value: number): Uint8Array {
  return Uint8Array.of(value >>> 24, (value >>> 16) & 0xff, (value >>> 8) & 0xff, value & 0xff);
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = joinBytes([new TextEncoder().encode(type), data]);
  return joinBytes([number(data.length), body, number(crc32(body))]);
}

/** Rows of pixels, `true` for white and `false` for black, as a PNG of one bit a pixel (PNG third edition, colour type 0); the rows are of one length. */
export function encodeBits(rows: readonly (readonly boolean[])[]): Uint8Array<ArrayBuffer> {
  const width = rows[0]?.length ?? 0;
  const stride = Math.ceil(width / 8) + 1;
  // Each row starts with 0: no filter.
  const raw = new Uint8Array(stride * rows.length);
  rows.forEach((row, y) => {
    row.forEach((isWhite, x) => {
      const at = y * stride + 1 + (x >> 3);
      if (isWhite) raw[at] = (raw[at] ?? 0) | (0x80 >> (x & 7));
    });
  });
  return joinBytes([
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', joinBytes([number(width), number(rows.length), Uint8Array.of(1, 0, 0, 0, 0)])),
    chunk('IDAT', zlibSync(raw, { level: 9 })),
    chunk('IEND', new Uint8Array()),
  ]);
}
