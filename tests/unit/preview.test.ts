import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listPreviews } from '#exports/preview/cards.ts';
import { drawPreview, planPreview, PREVIEW_SIZE } from '#exports/preview/draw.ts';
import { fitText } from '#exports/preview/fit.ts';
import { readTypeface } from '#exports/preview/typeface.ts';
import { readKnowledge } from '#integration/names.ts';
import { createUrls } from '#knowledge/urls.ts';

const face = (weight: number) => readTypeface(readFileSync(createRequire(import.meta.url).resolve(`@fontsource/source-serif-4/files/source-serif-4-latin-${String(weight)}-normal.woff`)));
const faces = { bold: face(600), text: face(400) };
const cards = listPreviews(await readKnowledge(process.cwd(), ['themas']), createUrls('/'));
const EDGE = 72;
/** Where the line above the sources is. */
const FOOT = 536;

/** What of a plan lies beyond the edges, one line each. */
function overflow(card: { readonly title: string; readonly text: string }): readonly string[] {
  const plan = planPreview(card, faces);
  return (['title', 'text'] as const).flatMap((part) => {
    const { lines, size, baselines } = plan[part];
    const measure = (part === 'title' ? faces.bold : faces.text).width;
    return lines.flatMap((line, index) => [
      ...(measure(line) * size > PREVIEW_SIZE.width - 2 * EDGE + 0.5 ? [`too wide: ${line}`] : []),
      // Letters such as g reach a quarter of the size below the line.
      ...((baselines[index] ?? 0) + size * 0.25 > FOOT ? [`too low: ${line}`] : []),
    ]);
  });
}

describe('a preview', () => {
  test('there is one of every concept, source, comparison, theme and instrument, each with its text', () => {
    expect(cards.length).toBeGreaterThan(400);
    expect(new Set(cards.map(({ image }) => image)).size).toBe(cards.length);
    // The picture of a group is after no source.
    expect(cards.filter(({ title, text, sources }) => title === '' || text === '' || sources.length === 0).map(({ image }) => image)).toEqual(['/voorvertoning/training/instrumenten/groepsbeeld.png']);
  });

  test('holds its text, whatever the content', () => {
    expect(cards.flatMap((card) => overflow(card).map((fault) => `${card.image}: ${fault}`))).toEqual([]);
    fc.assert(fc.property(fc.string({ minLength: 1, maxLength: 120 }), fc.string({ minLength: 1, maxLength: 600 }), (title, text) => { expect(overflow({ title, text })).toEqual([]); }), { numRuns: 40 });
    expect(overflow({ title: 'W'.repeat(300), text: 'W'.repeat(900) })).toEqual([]);
  });

  test('shows whole titles, and whole texts but for long ones, which end with an ellipsis', () => {
    const whole = (lines: readonly string[]): string => lines.join(' ');
    expect(cards.filter((card) => whole(planPreview(card, faces).title.lines) !== card.title).map(({ title }) => title)).toEqual([]);
    const cut = cards.map((card) => ({ card, text: whole(planPreview(card, faces).text.lines) })).filter(({ card, text }) => text !== card.text.trim().replace(/\s+/g, ' '));
    expect(cut.filter(({ text }) => !text.endsWith(' …')).map(({ card }) => card.image)).toEqual([]);
    expect(cut.length).toBeLessThan(cards.length / 50);
  });

  test('is drawn the same twice', () => {
    const [, card] = cards;
    expect(card && drawPreview(card, faces)).toBe(card && drawPreview(card, faces));
  });
});

describe('a text', () => {
  const measure = (text: string): number => text.length;
  const room = { width: 100, height: 25, leading: 1.25, sizes: [20, 10] };

  test('is as large as fits', () => {
    expect(fitText('abcde', room, measure)).toEqual({ size: 20, lines: ['abcde'] });
    expect(fitText('abc def gh', room, measure)).toEqual({ size: 10, lines: ['abc def gh'] });
    expect(fitText('abcdef', room, measure)).toEqual({ size: 10, lines: ['abcdef'] });
  });

  test('that does not fit ends with an ellipsis, and a word that is too long is broken', () => {
    expect(fitText('abc def ghi jkl mno pqr', room, measure)).toEqual({ size: 10, lines: ['abc def', 'ghi jkl …'] });
    expect(fitText('abcdefghijklm', room, measure)).toEqual({ size: 10, lines: ['abcdefghij', 'klm'] });
  });
});

describe('the images', () => {
  let root = '';
  beforeAll(async () => { root = await mkdtemp(join(tmpdir(), 'voorvertoning-')); });
  afterAll(() => rm(root, { recursive: true, force: true }));

  test('are made once, small, and taken from the cache after that', async () => {
    const { makeImages } = await import('#integration/previews.ts');
    const some = cards.filter((_, index) => index % 60 === 0);
    const places = { root: process.cwd(), directory: join(root, 'site'), base: '/', cache: join(root, 'cache') };
    expect(await makeImages(some, places)).toBe(some.length);
    const made = await Promise.all(some.map(({ image }) => readFile(join(root, 'site', image))));
    for (const png of made) {
      const { width, height, format } = await sharp(png).metadata();
      expect({ width, height, format }).toEqual({ width: 1200, height: 630, format: 'png' });
      expect(png.length).toBeLessThan(45_000);
    }
    const times = async () => Promise.all((await readdir(places.cache)).sort().map(async (name) => [name, (await stat(join(places.cache, name))).mtimeMs] as const));
    const before = await times();
    await makeImages(some, { ...places, directory: join(root, 'again') });
    expect(await times()).toEqual(before);
    expect(before).toHaveLength(some.length);
    expect(await Promise.all(some.map(({ image }) => readFile(join(root, 'again', image))))).toEqual(made);
    const [first] = some;
    if (first) await makeImages([{ ...first, text: 'Een andere tekst.' }], places);
    expect(await readdir(places.cache)).toHaveLength(some.length + 1);
  });
});
