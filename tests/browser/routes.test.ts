import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { urls } from '../site/dist.ts';
import { visitEach } from '../support/visit-each.ts';
import type { OpenSite } from './launch.ts';

const WAIT = { timeout: 10_000 };
const ROUTE = 'inwerken-als-gemeentesecretaris';

let site: OpenSite;
let page: Page;
visitEach((given) => { ({ site, page } = given); });

const boxes = () => page.locator('route-progress [data-done]');
const status = (): Promise<string> => page.locator('route-progress [data-status]').innerText();
const keep = () => page.locator('route-progress [data-keep]');
const stored = (): Promise<Readonly<Record<string, string>>> => page.evaluate(() => ({ ...localStorage }));

describe('progress on a route', () => {
  test('counts what is done by keyboard, keeps nothing, and is gone on the next visit', async () => {
    await page.goto(urls.route(ROUTE));
    await expect.poll(status, WAIT).toBe('Nog geen halte gedaan.');
    await boxes().first().focus();
    await page.keyboard.press('Space');
    const count = await boxes().count();
    await expect.poll(status, WAIT).toBe(`1 van ${String(count)} haltes gedaan.`);
    expect(await stored()).toEqual({});
    await page.reload();
    await expect.poll(status, WAIT).toBe('Nog geen halte gedaan.');
  });

  test('stays on the device when the reader asks, follows what changes, and is forgotten on request', async () => {
    await page.goto(urls.route(ROUTE));
    await boxes().nth(1).check();
    await keep().click();
    expect(Object.keys(await stored())).toEqual([`route:${ROUTE}`]);
    await boxes().nth(2).check();
    await page.reload();
    await expect.poll(() => boxes().evaluateAll((all) => all.map((box) => (box as HTMLInputElement).checked).slice(0, 4)), WAIT).toEqual([false, true, true, false]);
    await expect.poll(status, WAIT).toMatch(/^2 van /);
    expect(await keep().innerText()).toBe('Niet meer bewaren');
    await keep().click();
    expect(await stored()).toEqual({});
    expect(await boxes().nth(1).isChecked()).toBe(true);
  });

  test('can be begun again, and says when all is done', async () => {
    await page.goto(urls.route(ROUTE));
    for (const box of await boxes().all()) await box.check();
    await expect.poll(status, WAIT).toMatch(/^Alle \d+ haltes gedaan\.$/);
    await page.getByRole('button', { name: 'Begin opnieuw' }).click();
    await expect.poll(status, WAIT).toBe('Nog geen halte gedaan.');
    expect(await page.getByRole('button', { name: 'Begin opnieuw' }).isDisabled()).toBe(true);
  });

  test('of one route says nothing of another', async () => {
    await page.goto(urls.route(ROUTE));
    await boxes().first().check();
    await keep().click();
    await page.goto(urls.route('bronnen-vergelijken'));
    await expect.poll(status, WAIT).toBe('Nog geen halte gedaan.');
    expect(await keep().innerText()).toBe('Bewaar op dit apparaat');
  });
});

describe('a route', () => {
  test('leads from stop to stop and back', async () => {
    await page.goto(urls.route(ROUTE));
    const first = page.locator('.stop').first();
    await first.getByRole('link', { name: /^Volgende halte/ }).click();
    await expect.poll(() => new URL(page.url()).hash, WAIT).toBe('#toen-en-nu');
    await page.locator('.stop').nth(1).getByRole('link', { name: /^Vorige halte/ }).click();
    await expect.poll(() => new URL(page.url()).hash, WAIT).toBe('#wie-spreekt');
  });

  test('is whole without JavaScript: stops, questions, reader and script, without the tools that need it', async () => {
    const { page: plain, context } = await site.visit({ javaScriptEnabled: false });
    await plain.goto(urls.route(ROUTE));
    expect(await plain.locator('.stop .stop-task:visible').count()).toBe(7);
    expect(await plain.locator('.progress-tools:visible, .stop-done:visible').count()).toBe(0);
    await plain.goto(urls.routeReader(ROUTE));
    expect((await plain.locator('.route-text').allInnerTexts()).join(' ').length).toBeGreaterThan(5000);
    expect(await plain.locator('.route-text [data-locator]').count()).toBeGreaterThan(10);
    await plain.goto(urls.routeScript(ROUTE));
    expect(await plain.locator('.time-plan tbody tr').count()).toBe(7);
    expect(await plain.getByText('Aanwijzing.').count()).toBe(7);
    await context.close();
  });

  test.each([['route', urls.route(ROUTE)], ['reader', urls.routeReader('workshop-regie-en-verbinden')], ['script', urls.routeScript('module-ambtelijk-leiderschap')]])('fits a narrow screen as a %s', async (_, url) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(url);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  test('prints without the tools of the screen, the reader with room to write', async () => {
    await page.goto(urls.routeReader(ROUTE));
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.route-print').isVisible()).toBe(false);
    expect(await page.locator('.stop-notes').first().evaluate((notes) => notes.getBoundingClientRect().height)).toBeGreaterThan(100);
    await page.goto(urls.route(ROUTE));
    expect(await page.locator('.progress-tools').isVisible()).toBe(false);
  });
});
