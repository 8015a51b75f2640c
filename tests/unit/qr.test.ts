import jsQR from 'jsqr';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { encodeBits } from '#exports/png.ts';
import { encodeQr, toQrPng, toQrSvg } from '#exports/qr.ts';

/** What a reader of codes makes of an image. */
async function scan(image: Uint8Array | string): Promise<string | undefined> {
  const { data, info } = await sharp(typeof image === 'string' ? Buffer.from(image) : image).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

const ADDRESSES = ['https://balanceerstok.example/', 'https://balanceerstok.example/begrippen/koorddansmodel/', `https://een-lange-naam.voorbeeld.nl/kennisbank/bronnen/kopgroep/${'x'.repeat(40)}/`];

describe('a QR code', () => {
  test.each(ADDRESSES)('of %s is read back from the PNG and from the SVG', async (address) => {
    expect(await scan(toQrPng(address))).toBe(address);
    expect(await scan(toQrSvg(address, 'code'))).toBe(address);
  });

  test('is the same twice, and has the white edge that readers need', () => {
    const [address = ''] = ADDRESSES;
    expect(toQrPng(address)).toEqual(toQrPng(address));
    const rows = encodeQr(address);
    expect([...rows.slice(0, 4), ...rows.slice(-4)].flat().some(Boolean)).toBe(false);
    expect(rows.flatMap((row) => [...row.slice(0, 4), ...row.slice(-4)]).some(Boolean)).toBe(false);
  });

  test('has a name, in which marks are text', () => {
    expect(toQrSvg('x', 'R&D <script>')).toContain('<title>R&amp;D &lt;script&gt;</title>');
  });
});

test('a PNG of one bit a pixel has the pixels it was given', async () => {
  const rows = [[true, false, true, true, false, true, false, false, true], [false, false, false, true, true, true, false, true, false]];
  const { data, info } = await sharp(encodeBits(rows)).toColourspace('b-w').raw().toBuffer({ resolveWithObject: true });
  expect([info.width, info.height]).toEqual([9, 2]);
  expect([...data].map((value) => value > 127)).toEqual(rows.flat());
});
