import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { signClass, signShape } from '#knowledge/label.ts';
import { contrast } from '../support/colour.ts';

type Rgb = readonly [number, number, number];
type Matrix = readonly [Rgb, Rgb, Rgb];

const tokens = readFileSync(join(process.cwd(), 'src/styles/tokens.css'), 'utf8');
const toRgb = (hex: string): Rgb => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb;

/** A token's two colours: for light and for dark. */
function pair(pattern: RegExp): readonly [Rgb, Rgb] {
  const [, light, dark] = pattern.exec(tokens) ?? [];
  if (light === undefined || dark === undefined) throw new Error(`Not in tokens.css: ${String(pattern)}`);
  return [toRgb(light), toRgb(dark)];
}

const HEX = String.raw`light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)`;
const paper = pair(new RegExp(`--bs-paper: ${HEX}`));
const signs = Array.from({ length: 8 }, (_, index) => ({
  colours: pair(new RegExp(`\\.${signClass(index + 1)} \\{ --sign: ${HEX}`)),
  shape: new RegExp(`\\.${signClass(index + 1)} \\{[^}]*--shape: '(.)'`, 'u').exec(tokens)?.[1],
}));

/** How colours look to a reader who lacks one kind of cone: Viénot, Brettel and Mollon (1999) for red and green, Machado and others (2009) for blue, in linear light; and without any colour. */
const SIGHTS: Readonly<Record<string, Matrix>> = {
  'no red (protanopia)': [[0.11238, 0.88762, 0], [0.11238, 0.88762, 0], [0.00401, -0.00401, 1]],
  'no green (deuteranopia)': [[0.29275, 0.70725, 0], [0.29275, 0.70725, 0], [-0.02234, 0.02234, 1]],
  'no blue (tritanopia)': [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
  'no colour': [[0.2126, 0.7152, 0.0722], [0.2126, 0.7152, 0.0722], [0.2126, 0.7152, 0.0722]],
};

const toLinear = (value: number): number => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
const toByte = (value: number): number => Math.round(255 * Math.min(1, Math.max(0, value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055)));

/** A colour as someone with that sight sees it, as CSS writes it. */
function seen(colour: Rgb, matrix: Matrix): string {
  const linear = colour.map(toLinear);
  return `rgb(${matrix.map((row) => toByte(row.reduce((sum, part, index) => sum + part * (linear[index] ?? 0), 0))).join(', ')})`;
}

describe('the signs of the sources', () => {
  test('each have a shape of their own, the same in the styles and in drawings', () => {
    expect(signs.map(({ shape }) => shape)).toEqual(signs.map((_, index) => signShape(index + 1)));
    expect(new Set(signs.map(({ shape }) => shape)).size).toBe(signs.length);
  });

  test('each have a colour of their own, light and dark', () => {
    for (const scheme of [0, 1] as const) expect(new Set(signs.map(({ colours }) => colours[scheme].join())).size).toBe(signs.length);
  });

  test.each(Object.entries(SIGHTS))('can be read with %s: 4.5 to 1 on paper, light and dark', (_sight, matrix) => {
    for (const scheme of [0, 1] as const) for (const { colours } of signs) expect(contrast(seen(colours[scheme], matrix), seen(paper[scheme], matrix))).toBeGreaterThan(4.5);
  });

  test('the simulation keeps grey grey, and takes the colour from what is left without any', () => {
    for (const matrix of Object.values(SIGHTS)) expect(contrast(seen([128, 128, 128], matrix), 'rgb(128, 128, 128)')).toBeLessThan(1.05);
    expect(seen([200, 60, 60], SIGHTS['no colour'] as Matrix)).toMatch(/^rgb\((\d+), \1, \1\)$/);
    expect(seen([200, 60, 60], SIGHTS['no red (protanopia)'] as Matrix)).toMatch(/^rgb\((\d+), \1, /);
  });
});
