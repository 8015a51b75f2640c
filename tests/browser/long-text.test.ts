import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { urls } from '../site/dist.ts';
import { visitEach } from '../support/visit-each.ts';
import type { OpenSite } from './launch.ts';

const WAIT = { timeout: 10_000 };
const [SOURCE, THEME] = [urls.source('bodok'), urls.theme('druk-en-schaarste')];
const PLACE = 'koorddansmodel';

let site: OpenSite;
let page: Page;
visitEach((given) => { ({ site, page } = given); }, { viewport: { width: 1440, height: 900 } });

const box = async (of: Page, selector: string) => {
  const found = await of.locator(selector).first().boundingBox();
  if (!found) throw new Error(`Not in sight: ${selector}`);
  return found;
};
const goTo = (place: string): Promise<void> => page.evaluate((id) => { document.getElementById(id)?.scrollIntoView({ behavior: 'instant', block: 'start' }); scrollBy({ top: -220, behavior: 'instant' }); }, place);

describe('the margin', () => {
  test.each([['a source', SOURCE], ['a theme', THEME]])('of %s holds what concepts mean, beside the paragraph that links them', async (_kind, url) => {
    await page.goto(url);
    const [text, note] = [await box(page, '.noted > p'), await box(page, '.noted > .notes')];
    expect(note.x).toBeGreaterThan(text.x + text.width);
    expect(Math.abs(note.y - text.y)).toBeLessThan(30);
    // Notes never push the paragraphs apart.
    const taller = await page.locator('.noted').evaluateAll((blocks) => blocks.filter((block) => (block.querySelector('.notes')?.getBoundingClientRect().height ?? 0) > (block.querySelector('p')?.getBoundingClientRect().height ?? 0) + 24).length);
    expect(taller).toBe(0);
  });

  test('folds in place on a small screen, when the reader asks, without JavaScript too', async () => {
    const { page: small, context } = await site.visit({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
    await small.goto(SOURCE);
    const passage = small.locator('.passage:has(> .noted)').first();
    expect(await passage.locator('.notes').first().isVisible()).toBe(false);
    await passage.locator('> .passage-concepts > summary').click();
    await expect.poll(() => passage.locator('.notes').first().isVisible(), WAIT).toBe(true);
    await small.goto(THEME);
    expect(await small.locator('.notes').first().isVisible()).toBe(false);
    await small.locator('.notes-switch > summary').click();
    await expect.poll(() => small.locator('.notes').first().isVisible(), WAIT).toBe(true);
    await context.close();
  });
});

describe('the contents', () => {
  test('stay beside the text and show where the reader is', async () => {
    await page.goto(SOURCE);
    await goTo(PLACE);
    const current = page.locator('.contents a[aria-current]');
    await expect.poll(() => current.getAttribute('href'), WAIT).toBe(`#${PLACE}`);
    expect(await current.count()).toBe(1);
    const { y, height } = await box(page, '.contents a[aria-current]');
    expect(y >= 0 && y + height <= 900).toBe(true);
  });

  test('open from the bar on a small screen, lead to a place that is not under it, and close', async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(SOURCE);
    await page.getByRole('button', { name: 'Inhoud' }).click();
    const list = page.locator('.contents');
    await list.waitFor();
    await list.locator(`a[href="#${PLACE}"]`).click();
    await expect.poll(() => list.isVisible(), WAIT).toBe(false);
    await expect.poll(async () => (await page.locator(`#${PLACE}`).evaluate((heading) => heading.getBoundingClientRect().top)) < 300, WAIT).toBe(true);
    const bar = await box(page, '.reading-bar');
    expect(await page.locator(`#${PLACE}`).evaluate((heading) => heading.getBoundingClientRect().top)).toBeGreaterThanOrEqual(bar.y + bar.height);
  });
});

describe('the rope', () => {
  const walker = () => page.locator('.walker svg').evaluate((mark) => mark.getBoundingClientRect().left);

  test('shows how far the reader is, and stands still on request', async () => {
    await page.goto(SOURCE);
    const start = await walker();
    expect(start).toBeLessThan(50);
    await page.evaluate(() => { scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }); });
    await expect.poll(walker, WAIT).toBeGreaterThan(1300);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await page.locator('.walker').isVisible()).toBe(false);
  });
});

describe('the place where one was', () => {
  const stored = (): Promise<readonly string[]> => page.evaluate(() => Object.keys(localStorage));
  const button = () => page.locator('reading-guide button');

  test('is kept only when the reader asks, offered on the next visit without moving the text, and forgotten on request', async () => {
    await page.goto(SOURCE);
    await goTo(PLACE);
    await expect.poll(() => page.locator('.contents a[aria-current]').getAttribute('href'), WAIT).toBe(`#${PLACE}`);
    expect(await stored()).toEqual([]);
    await button().evaluate((element: HTMLButtonElement) => { element.click(); });
    expect(await page.locator('reading-guide [role=status]').innerText()).toMatch(/^Uw apparaat onthoudt/);
    await goTo(PLACE);
    await page.goto(SOURCE);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    const offer = page.locator('reading-guide a');
    await offer.waitFor();
    expect(await offer.innerText()).toMatch(/^Lees verder bij /);
    await offer.click();
    await expect.poll(() => page.evaluate(() => location.hash), WAIT).toBe(`#${PLACE}`);
    await page.evaluate(() => { scrollTo({ top: 0, behavior: 'instant' }); });
    await button().click();
    expect(await stored()).toEqual([]);
  });
});
