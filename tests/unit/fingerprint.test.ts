import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { distance, fingerprint } from '../support/fingerprint.ts';

/** A white picture of 320 by 160 pixels with a black block and, on request, some noise. */
async function picture(left: number, noise = 0): Promise<Buffer> {
  const block = await sharp({ create: { width: 80, height: 80, channels: 3, background: '#000' } }).png().toBuffer();
  const { data, info } = await sharp({ create: { width: 320, height: 160, channels: 3, background: '#fff' } }).composite([{ input: block, left, top: 40 }]).raw().toBuffer({ resolveWithObject: true });
  for (let at = 0; at < data.length; at += 7) data[at] = Math.max(0, Math.min(255, (data[at] ?? 0) + (at % 2 === 0 ? noise : -noise)));
  return sharp(data, { raw: info }).png().toBuffer();
}

describe('a fingerprint', () => {
  test('has 32 cells a row and as many rows as the picture is high', async () => {
    const rows = await fingerprint(await picture(40));
    expect(rows).toHaveLength(16);
    for (const row of rows) expect(row).toMatch(/^[0-9a-f]{32}$/);
    expect(rows[8]?.slice(5, 11)).toBe('000000');
    expect(rows[0]).toBe('f'.repeat(32));
  });

  test('hardly differs by noise, and clearly when something moves or the picture grows', async () => {
    const own = await fingerprint(await picture(40));
    expect(distance(own, own)).toBe(0);
    expect(distance(own, await fingerprint(await picture(40, 6)))).toBeLessThan(0.3);
    expect(distance(own, await fingerprint(await picture(70)))).toBeGreaterThan(0.7);
    expect(distance(own, [...own, ...own])).toBeGreaterThan(5);
  });
});
