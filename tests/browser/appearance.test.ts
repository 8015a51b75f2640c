import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { urls } from '../site/dist.ts';
import { distance, fingerprint } from '../support/fingerprint.ts';
import { openSite, type OpenSite } from './launch.ts';

/** How each part of /over/vormgeving/ looked when someone last said that it was right; written anew with `UPDATE_APPEARANCE=1`. */
const FILE = join(import.meta.dirname, 'appearance.json');
const UPDATES = process.env['UPDATE_APPEARANCE'] !== undefined;
/** Mean difference of the cells, in sixteenths between black and white, that is still noise of rendering; one line of text more in a part gives more. */
const NOISE = 0.45;

type Looks = Readonly<Record<string, readonly string[]>>;

let site: OpenSite;
beforeAll(async () => { site = await openSite(); });
afterAll(async () => { await site.close(); });

/** The fingerprint of a part once two pictures in a row give the same: one that is taller than the window is not always painted whole in the first. */
async function settle(part: Locator): Promise<readonly string[]> {
  let before: readonly string[] = [];
  for (let attempt = 0; attempt < 10; attempt += 1) {
    const found = await fingerprint(await part.screenshot({ animations: 'disabled', caret: 'hide' }));
    if (found.join() === before.join()) return found;
    before = found;
  }
  throw new Error(`${await part.getAttribute('data-specimen') ?? ''} keeps looking different.`);
}

/** Photographs every part of the page; only with the site's own typeface, since that of the system differs by machine. */
async function photograph(colorScheme: 'light' | 'dark', css = ''): Promise<Looks> {
  const { page, context } = await site.visit({ colorScheme, viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
  await page.goto(urls.design, { waitUntil: 'networkidle' });
  await page.evaluate(async (more) => {
    // Waited for, unlike on the site: a picture in the fallback would be another picture.
    const font = document.querySelector<HTMLLinkElement>('link[as=font]')?.href ?? '';
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`@font-face { font-family: 'Photo'; font-weight: 200 900; font-display: block; src: url('${font}') format('woff2'); } :root { --bs-font-interface: 'Photo'; --bs-font-reading: 'Photo'; } ${more}`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    await document.fonts.load('400 1em Photo');
    await document.fonts.ready;
  }, css);
  const found: Record<string, readonly string[]> = {};
  for (const part of await page.locator('[data-specimen]').all()) found[`${await part.getAttribute('data-specimen') ?? ''} ${colorScheme}`] = await settle(part);
  await context.close();
  return found;
}

const known = (): Looks => (existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) as Looks : {});
/** Parts that look different, with how much. */
const differing = (found: Looks, expected: Looks): readonly string[] => Object.keys({ ...expected, ...found }).filter((part) => distance(found[part] ?? [], expected[part] ?? []) > NOISE).map((part) => `${part}: ${distance(found[part] ?? [], expected[part] ?? []).toFixed(2)}`);

describe('the design', () => {
  test.each(['light', 'dark'] as const)('looks as it was approved: %s', async (colorScheme) => {
    const found = await photograph(colorScheme);
    expect(Object.keys(found).length).toBeGreaterThan(8);
    if (UPDATES) writeFileSync(FILE, `${JSON.stringify({ ...known(), ...found }, undefined, 1)}\n`);
    const expected = Object.fromEntries(Object.entries(known()).filter(([part]) => part.endsWith(colorScheme)));
    expect(differing(found, expected), 'When the change is meant: UPDATE_APPEARANCE=1 npx vitest run --project browser tests/browser/appearance.test.ts').toEqual([]);
  });

  test('is compared so that a change is seen: larger buttons, another paper, a part gone', async () => {
    const expected = Object.fromEntries(Object.entries(known()).filter(([part]) => part.endsWith('light')));
    expect(differing(await photograph('light', 'button { min-height: 70px; }'), expected).map((part) => part.split(' ')[0])).toContain('knoppen');
    expect(differing(await photograph('light', ':root { --bs-paper: #d5cbb5; }'), expected).length).toBeGreaterThan(8);
    expect(differing(await photograph('light', '.bars { display: none; }'), expected).map((part) => part.split(' ')[0])).toContain('cijfers');
  });
});

describe('a house style', () => {
  test('of one file changes the pages, light and dark, and keeps text readable', async () => {
    const style = readFileSync(join(import.meta.dirname, '../../docs/huisstijl-voorbeeld.css'), 'utf8');
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page, context } = await site.visit({ colorScheme });
      await page.goto(urls.concept('koorddansmodel'));
      const look = () => page.evaluate(() => {
        const of = (selector: string) => { const element = document.querySelector(selector); return element ? getComputedStyle(element) : undefined; };
        return { paper: of('body')?.backgroundColor, ink: of('body')?.color, heading: of('h1')?.color, family: of('body')?.fontFamily, button: of('.citing-acts button')?.backgroundColor, label: of('.citing-acts button')?.color, radius: of('.citing-acts button')?.borderTopLeftRadius, link: of('.use-it a')?.color };
      });
      const before = await look();
      await page.evaluate((css) => { const sheet = new CSSStyleSheet(); sheet.replaceSync(css); document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]; }, style);
      const after = await look();
      for (const name of Object.keys(before) as (keyof typeof before)[]) expect(after[name], `${colorScheme}: ${name}`).not.toBe(before[name]);
      await context.close();
    }
  });
});
