import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { urls } from '../site/dist.ts';
import { luminance } from '../support/colour.ts';
import { visitEach } from '../support/visit-each.ts';
import type { OpenSite, Visit } from './launch.ts';

const WAIT = { timeout: 10_000 };
const [CONCEPT, SOURCE] = [urls.concept('koorddansmodel'), urls.source('bodok')];

let site: OpenSite;
let visit: Visit;
let page: Page;
visitEach((given) => { ({ site, visit, page } = given); }, { colorScheme: 'light' });

const button = () => page.getByRole('button', { name: 'Weergave' });
const panel = () => page.getByRole('group', { name: 'Weergave' });
const choose = (part: string, value: string): Promise<void> => panel().getByRole('group', { name: part }).getByRole('radio', { name: value }).check();
const open = async (): Promise<void> => {
  await button().click();
  await panel().waitFor();
};
/** What tab and device hold, as `where name`. */
const stored = (): Promise<readonly string[]> => page.evaluate(() => [...Object.keys(sessionStorage).map((key) => `tab ${key}`), ...Object.keys(localStorage).map((key) => `device ${key}`)]);
const background = (of: Page = page): Promise<string> => of.evaluate(() => getComputedStyle(document.body).backgroundColor);

describe('colours, letters and lines', () => {
  test('are as the device has them until the reader chooses, and nothing is kept before', async () => {
    await page.goto(CONCEPT);
    await open();
    expect(await panel().getByRole('radio', { name: 'Zoals uw apparaat' }).isChecked()).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => panel().isVisible(), WAIT).toBe(false);
    expect(await stored()).toEqual([]);
    expect(luminance(await background())).toBeGreaterThan(0.8);
  });

  test('hold at once, and in this tab on the next page, without a flash', async () => {
    await page.goto(CONCEPT);
    await open();
    await choose('Kleuren', 'Donker');
    expect(luminance(await background())).toBeLessThan(0.05);
    expect(await stored()).toEqual(['tab weergave']);
    // The attribute is there before any style or text is: the first paint has it.
    await page.addInitScript(() => { addEventListener('DOMContentLoaded', () => { Object.assign(globalThis, { early: document.documentElement.dataset['weergave'] }); }); });
    await page.goto(SOURCE);
    expect(await page.evaluate(() => (globalThis as unknown as { readonly early?: string }).early)).toBe('donker');
    expect(luminance(await background())).toBeLessThan(0.05);
    const other = await visit.context.newPage();
    await other.goto(CONCEPT);
    expect(luminance(await background(other))).toBeGreaterThan(0.8);
  });

  test('stay on the device only when the reader asks, and go when the reader takes that back', async () => {
    await page.goto(CONCEPT);
    await open();
    await choose('Kleuren', 'Donker');
    await choose('Letters', 'Groter');
    const keep = panel().getByRole('checkbox', { name: 'Bewaar op dit apparaat' });
    await keep.check();
    expect(await panel().getByRole('status').innerText()).toBe('De weergave wordt op dit apparaat bewaard.');
    expect(await stored()).toEqual(['device weergave']);
    const other = await visit.context.newPage();
    await other.goto(urls.version('koorddansmodel', 1));
    expect(luminance(await background(other))).toBeLessThan(0.05);
    await keep.uncheck();
    expect(await stored()).toEqual(['tab weergave']);
    await choose('Kleuren', 'Zoals uw apparaat');
    await choose('Letters', 'Gewoon');
    expect(await stored()).toEqual([]);
  });

  test('make letters larger and lines shorter or longer', async () => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(SOURCE);
    const measures = () => page.locator('.prose p').first().evaluate((paragraph) => ({ size: Number.parseFloat(getComputedStyle(paragraph).fontSize), width: paragraph.getBoundingClientRect().width }));
    const usual = await measures();
    await open();
    await choose('Regels', 'Korter');
    expect((await measures()).width).toBeLessThan(usual.width);
    await choose('Regels', 'Langer');
    expect((await measures()).width).toBeGreaterThan(usual.width);
    await choose('Regels', 'Gewoon');
    await choose('Letters', 'Grootst');
    expect((await measures()).size / usual.size).toBeGreaterThan(1.4);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true);
  });

  test('work by keyboard, and Escape gives the button back', async () => {
    await page.goto(CONCEPT);
    await button().focus();
    await page.keyboard.press('Enter');
    await panel().waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect.poll(async () => luminance(await background()), WAIT).toBeLessThan(0.05);
    await page.keyboard.press('Escape');
    await expect.poll(() => panel().isVisible(), WAIT).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Weergave');
  });

  test('stand within the screen and are large enough to press, at 320 px too', async () => {
    for (const width of [320, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(CONCEPT);
      await open();
      const box = await panel().boundingBox();
      expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 9999) <= width, String(width)).toBe(true);
      const small = await panel().locator('label').evaluateAll((labels) => labels.map((label) => label.getBoundingClientRect()).filter(({ width: wide, height }) => wide < 43.9 || height < 43.9).length);
      expect(small).toBe(0);
    }
  });

  test('print in black on white whatever is chosen', async () => {
    await page.goto(CONCEPT);
    await open();
    await choose('Kleuren', 'Donker');
    await page.emulateMedia({ media: 'print' });
    expect(await background()).toBe('rgb(255, 255, 255)');
    expect(await panel().isVisible()).toBe(false);
  });

  test('are not offered without JavaScript; the page follows the device', async () => {
    const { page: plain, context } = await site.visit({ javaScriptEnabled: false, colorScheme: 'dark' });
    await plain.goto(CONCEPT);
    expect(await plain.locator('reading-settings').isVisible()).toBe(false);
    expect(luminance(await background(plain))).toBeLessThan(0.05);
    await context.close();
  });
});

describe('the menu on a small screen', () => {
  test('opens and closes by pointer and keyboard, without JavaScript too', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const { page: small, context } = await site.visit({ javaScriptEnabled, viewport: { width: 360, height: 740 } });
      await small.goto(CONCEPT);
      const link = small.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Begrippen' });
      expect(await link.isVisible()).toBe(false);
      await small.getByRole('button', { name: 'Menu' }).focus();
      await small.keyboard.press('Enter');
      await link.waitFor();
      await small.keyboard.press('Escape');
      await expect.poll(() => link.isVisible(), WAIT).toBe(false);
      await small.getByRole('button', { name: 'Menu' }).click();
      await link.click();
      expect(new URL(small.url()).pathname).toBe(urls.concepts);
      await context.close();
    }
  });
});
