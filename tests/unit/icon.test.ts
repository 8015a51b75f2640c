import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { drawIcon, ICON_COLOURS, ICONS, toIconPng, toManifest } from '#exports/icon.ts';

/** Whether each pixel of an icon is ink, row by row. */
async function inkOf(png: Uint8Array): Promise<{ readonly size: number; readonly isInk: (x: number, y: number) => boolean }> {
  const { data, info } = await sharp(png).greyscale().raw().toBuffer({ resolveWithObject: true });
  return { size: info.width, isInk: (x, y) => (data[(y * info.width + x) * info.channels] ?? 255) < 128 };
}

describe('the icons', () => {
  test.each(ICONS)('$name has its size, and the same bytes each time', async (icon) => {
    const [one, other] = [await toIconPng(icon), await toIconPng(icon)];
    const { width, height, format } = await sharp(one).metadata();
    expect({ width, height, format }).toEqual({ width: icon.size, height: icon.size, format: 'png' });
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
    expect(one.length).toBeLessThan(8_000);
  });

  test('keep the mark within the middle 80% where a system may cut, but for the rope', async () => {
    const icon = ICONS.find(({ isMaskable }) => isMaskable);
    if (!icon) throw new Error('There is no maskable icon.');
    const { size, isInk } = await inkOf(await toIconPng(icon));
    const outside: string[] = [];
    for (let y = 0; y < size; y += 1) for (let x = 0; x < size; x += 1) {
      const isRope = Math.abs(y / size - 0.67) < 0.03;
      if (isInk(x, y) && !isRope && Math.hypot(x - size / 2, y - size / 2) > 0.4 * size) outside.push(`${String(x)},${String(y)}`);
    }
    expect(outside).toEqual([]);
    expect(isInk(size / 2, Math.round(size * 0.67))).toBe(true);
  });

  test('stand in the manifest with their sizes, under the base of the site', () => {
    const manifest = JSON.parse(toManifest('/kennisbank/')) as { readonly start_url: string; readonly icons: readonly { readonly src: string; readonly sizes: string; readonly purpose?: string }[] };
    expect(manifest.start_url).toBe('/kennisbank/');
    expect(manifest.icons.map(({ src, sizes, purpose }) => [src, sizes, purpose])).toEqual([
      ['/kennisbank/favicon.svg', 'any', undefined], ['/kennisbank/pictogram-192.png', '192x192', 'any'], ['/kennisbank/pictogram-512.png', '512x512', 'any'], ['/kennisbank/pictogram-rond-512.png', '512x512', 'maskable'],
    ]);
  });

  test('are drawn in the colours of the light theme', () => {
    expect(drawIcon({ isMaskable: false })).toContain(`fill="${ICON_COLOURS.paper}"`);
  });
});
