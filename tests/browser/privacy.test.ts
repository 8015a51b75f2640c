import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { urls } from '../site/dist.ts';
import { EVERY_KIND } from '../support/site-pages.ts';
import { openSite, type OpenSite } from './launch.ts';

let site: OpenSite;
beforeAll(async () => { site = await openSite(); });
afterAll(async () => { await site.close(); });

/** What a reader can press or change on a page; links lead on and are followed elsewhere. */
const CONTROLS = 'button, summary, input[type=checkbox], input[type=radio], select';
/** The panel in which a reader chooses how the site looks; a choice holds in the tab. */
const PANEL = '.reading-panel';
/** Controls of one page that are used at most; a table has the same buttons on every column. */
const MOST = 40;
/** A control that says it keeps something, and so may. */
const KEEPS = /\bbewa(?:ar|ren)\b|onthoud/i;

/** What a page has left behind in the browser. */
const leftBehind = (page: Page): Promise<readonly string[]> => page.evaluate(async () => [
  ...document.cookie.split(';').filter((cookie) => cookie.trim() !== '').map((cookie) => `cookie ${cookie}`),
  ...Object.keys(localStorage).map((key) => `localStorage ${key}`),
  ...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
  ...(await indexedDB.databases()).map(({ name }) => `database ${name ?? ''}`),
  ...(await caches.keys()).map((key) => `cache ${key}`),
]);

/** Uses every control of a page that does not say it keeps something; gives how many were used. */
async function useControls(page: Page, url: string): Promise<number> {
  let used = 0;
  const count = Math.min(await page.locator(CONTROLS).count(), 3 * MOST);
  for (let index = 0; index < count && used < MOST; index += 1) {
    // Looked at and used in one go: a panel that comes in between would put another control in this place.
    const isUsed = await page.locator(CONTROLS).nth(index).evaluate((element, { panel, keeps }) => {
      if (element.closest(panel) || new RegExp(keeps, 'i').test((element.closest('label') ?? element).textContent) || !element.checkVisibility({ visibilityProperty: true })) return false;
      if (element instanceof HTMLSelectElement) {
        element.selectedIndex = element.options.length - 1;
        element.dispatchEvent(new Event('input', { bubbles: true }));
        element.dispatchEvent(new Event('change', { bubbles: true }));
      } else (element as HTMLElement).click();
      return true;
    }, { panel: PANEL, keeps: KEEPS.source }, { timeout: 1000 }).catch(() => false);
    if (!isUsed) continue;
    used += 1;
    await page.keyboard.press('Escape');
    if (new URL(page.url()).pathname !== new URL(url, site.url).pathname) await page.goto(url);
  }
  for (const field of await page.locator('main input[type=search]:visible, main input[type=text]:visible').all()) await field.fill('regie').catch(() => undefined);
  return used;
}

test('who uses every control on every kind of page leaves nothing behind and asks nothing of others', async () => {
  const { page, context, complaints } = await site.visit({ acceptDownloads: true });
  await page.addInitScript(() => { window.print = () => undefined; });
  const left: string[] = [];
  let used = 0;
  for (const [kind, url] of EVERY_KIND) {
    await page.goto(url, { waitUntil: 'networkidle' });
    used += await useControls(page, url);
    left.push(...(await leftBehind(page)).map((thing) => `${kind}: ${thing}`));
  }
  expect(used).toBeGreaterThan(100);
  expect(left).toEqual([]);
  expect(complaints.foreign).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  await context.close();
}, 300_000);

test('how the site looks holds in the tab, and on the device only for who asks', async () => {
  const { page, context } = await site.visit();
  await page.goto(urls.about);
  await page.locator('reading-settings > button').click();
  await page.locator(`${PANEL} label`, { hasText: 'Donker' }).click();
  expect(await leftBehind(page)).toEqual(['sessionStorage weergave']);
  await page.locator(`${PANEL} label`, { hasText: KEEPS }).click();
  expect(await leftBehind(page)).toEqual(['localStorage weergave']);
  await page.locator(`${PANEL} label`, { hasText: KEEPS }).click();
  await page.locator(`${PANEL} label`, { hasText: 'Zoals uw apparaat' }).click();
  expect(await leftBehind(page)).toEqual([]);
  await context.close();
});

test('what is kept is noticed, and only a control that says so keeps it', async () => {
  const { page, context } = await site.visit();
  await page.goto(urls.theme('druk-en-schaarste'));
  await page.locator('source-only [data-toggle]').click();
  expect(await leftBehind(page)).toEqual([]);
  const keep = page.locator('source-only [data-keep]');
  expect(await keep.innerText()).toMatch(KEEPS);
  await keep.click();
  expect(await leftBehind(page)).toEqual(['localStorage duiding']);
  await keep.click();
  expect(await leftBehind(page)).toEqual([]);
  await context.close();
});
