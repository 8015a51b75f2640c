import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { urls } from '../site/dist.ts';
import { visitEach } from '../support/visit-each.ts';
import type { OpenSite } from './launch.ts';

const WAIT = { timeout: 10_000 };
/** A theme, a comparison and a concept that hold both a source's words and ours. */
const [THEME, COMPARISON, CONCEPT] = [urls.theme('druk-en-schaarste'), urls.comparison('sturingsvormen'), urls.concept('koorddansmodel')];

let site: OpenSite;
let page: Page;
visitEach((given) => { ({ site, page } = given); });

const toggle = () => page.getByRole('button', { name: 'Alleen wat de bronnen zeggen' });
const keep = () => page.locator('source-only [data-keep]');
/** Our own reading that a reader can see, cells left out: those keep their place and say that they are empty. */
const visibleReadings = (): Promise<number> => page.locator('main [data-interpretation=""]:not(td):visible').count();
const stored = (): Promise<readonly string[]> => page.evaluate(() => Object.keys(localStorage));

describe('the switch in the header', () => {
  test.each([['theme', THEME], ['comparison', COMPARISON], ['concept', CONCEPT]])('hides and shows our own reading on a %s, and says so', async (_kind: string, url: string) => {
    await page.goto(url);
    await expect.poll(visibleReadings, WAIT).toBeGreaterThan(0);
    await toggle().click();
    await expect.poll(visibleReadings, WAIT).toBe(0);
    expect(await toggle().getAttribute('aria-pressed')).toBe('true');
    expect(await page.locator('source-only [role=status]').innerText()).toMatch(/^Duiding is verborgen/);
    expect(new URL(page.url()).searchParams.get('duiding')).toBe('uit');
    await toggle().click();
    await expect.poll(visibleReadings, WAIT).toBeGreaterThan(0);
    expect(new URL(page.url()).search).toBe('');
  });

  test('works by keyboard, and leaves what sources say and the notes of the editor', async () => {
    await page.goto(urls.source('bodok'));
    const words = await page.locator('.passage p').count();
    await toggle().focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => toggle().getAttribute('aria-pressed'), WAIT).toBe('true');
    expect(await page.locator('.passage p').count()).toBe(words);
    expect(await page.locator('#noot-zeventig-procent').isVisible()).toBe(true);
  });

  test('is kept by the address, also on the next page, and a shared link opens with it', async () => {
    await page.goto(`${THEME}?duiding=uit`);
    await expect.poll(visibleReadings, WAIT).toBe(0);
    await page.locator('main a[data-concept]').first().click();
    await page.waitForURL(/\/begrippen\/.*duiding=uit/);
    await expect.poll(visibleReadings, WAIT).toBe(0);
  });

  test('moves nothing when a page opens with it: the choice counts before the first paint', async () => {
    await page.addInitScript(() => {
      const shifts: number[] = [];
      new PerformanceObserver((list) => { for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { readonly value: number }).value); }).observe({ type: 'layout-shift', buffered: true });
      Object.assign(globalThis, { shifts });
    });
    await page.goto(`${THEME}?duiding=uit`, { waitUntil: 'networkidle' });
    expect(await page.evaluate(() => (globalThis as unknown as { readonly shifts: readonly number[] }).shifts.reduce((sum, shift) => sum + shift, 0))).toBe(0);
  });

  test('is kept on the device only when the reader asks, and forgotten on request', async () => {
    await page.goto(THEME);
    await toggle().click();
    expect(await stored()).toEqual([]);
    await keep().click();
    expect(await stored()).toEqual(['duiding']);
    await page.goto(CONCEPT);
    await expect.poll(visibleReadings, WAIT).toBe(0);
    await keep().click();
    expect(await stored()).toEqual([]);
  });

  test('ignores other values in the address', async () => {
    await page.goto(`${THEME}?duiding=%3Cscript%3E`);
    await expect.poll(visibleReadings, WAIT).toBeGreaterThan(0);
  });

  test('is not there without JavaScript; our own reading is shown and marked', async () => {
    const { page: plain, context } = await site.visit({ javaScriptEnabled: false });
    await plain.goto(`${THEME}?duiding=uit`);
    expect(await plain.locator('source-only').isVisible()).toBe(false);
    expect(await plain.locator('.duiding:visible').count()).toBeGreaterThan(0);
    await context.close();
  });
});
