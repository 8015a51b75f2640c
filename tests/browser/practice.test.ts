import type { Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { urls } from '../site/dist.ts';
import { visitEach } from '../support/visit-each.ts';
import type { OpenSite } from './launch.ts';

const WAIT = { timeout: 10_000 };
const at = (form: string, count = 5, seed = 'abc12', set = 'bron-vgs'): string => `${urls.cards}?set=${set}&vorm=${form}&aantal=${String(count)}&reeks=${seed}`;

let site: OpenSite;
let page: Page;
visitEach((given) => { ({ site, page } = given); });
afterEach(async () => {
  if (page.url().startsWith('http')) expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

const head = () => page.locator('practice-desk [data-sheet] h2');
const button = (name: string | RegExp) => page.getByRole('button', { name });
const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent.trim() ?? '');

describe('the cards', () => {
  test('are fetched only when a reader begins', async () => {
    const asked: string[] = [];
    page.on('request', (request) => { if (request.url().endsWith('/kaarten.json')) asked.push(request.url()); });
    await page.goto(urls.cards, { waitUntil: 'networkidle' });
    expect(asked).toEqual([]);
    await button('Begin').click();
    await expect.poll(() => head().count(), WAIT).toBe(1);
    expect(asked).toHaveLength(1);
    expect(new URL(page.url()).searchParams.get('reeks')).toMatch(/^[a-z0-9]{5}$/);
  });

  test('are gone through by keyboard alone; what is not known comes back', async () => {
    await page.goto(at('kaarten'));
    await expect.poll(() => head().count(), WAIT).toBe(1);
    const first = await head().innerText();
    await button('Toon de definitie').focus();
    await page.keyboard.press('Enter');
    await expect.poll(focused, WAIT).toBe('Wist ik');
    expect(await page.locator('.practice-card .card-origin').last().innerText()).toMatch(/^(?:Definitie naar|Omschrijving van de redactie)/);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(focused, WAIT).not.toBe(first);
    for (let turn = 0; turn < 5; turn += 1) {
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect.poll(focused, WAIT).toBe('Wist ik');
      if (turn === 4) expect(await head().innerText()).toBe(first);
      await page.keyboard.press('Enter');
    }
    await expect.poll(() => head().innerText(), WAIT).toBe('Klaar');
    expect(await page.locator('.practice-list a').allInnerTexts()).toEqual([first]);
  });

  test('are the same for everyone with the same address, and others in a new series', async () => {
    await page.goto(at('kaarten'));
    await expect.poll(() => head().count(), WAIT).toBe(1);
    const first = await head().innerText();
    await page.reload();
    await expect.poll(() => head().innerText(), WAIT).toBe(first);
    const firsts = new Set([first]);
    for (const seed of ['b', 'c', 'd']) {
      await page.goto(at('kaarten', 5, seed));
      await expect.poll(() => head().count(), WAIT).toBe(1);
      firsts.add(await head().innerText());
    }
    expect(firsts.size).toBeGreaterThan(1);
  });
});

describe('the self-test', () => {
  test.each(['begrip', 'bron'])('by %s says what is right and where to read it, and gives no mark', async (form) => {
    await page.goto(at(form));
    await expect.poll(() => head().innerText(), WAIT).toBe('Vraag 1 van 5');
    for (let number = 1; number <= 5; number += 1) {
      await page.locator('.practice-options input').first().focus();
      await page.keyboard.press('Space');
      await page.keyboard.press('Enter');
      await expect.poll(() => page.locator('.practice-verdict').count(), WAIT).toBe(1);
      expect(await page.locator('.practice-verdict').innerText()).toMatch(/^(?:Goed: |Niet goed\. Het is ).+\.$/);
      expect(await page.locator('.practice-card a[href]').count()).toBeGreaterThan(0);
      await expect.poll(focused, WAIT).toBe(number === 5 ? 'Naar het overzicht' : 'Volgende vraag');
      await page.keyboard.press('Enter');
    }
    await expect.poll(() => head().innerText(), WAIT).toBe('Klaar');
    const overview = await page.locator('.practice-card').innerText();
    expect(overview).toMatch(/\d van de 5 vragen had u goed/);
    expect(overview).toContain('geen getoetste kennistoets');
  });

  test('asks for an answer first, and a reload asks the same', async () => {
    await page.goto(at('begrip'));
    await expect.poll(() => head().count(), WAIT).toBe(1);
    const stem = await page.locator('.practice-stem').innerText();
    await button('Controleer').click();
    expect(await page.locator('.practice-verdict').count()).toBe(0);
    await page.reload();
    await expect.poll(() => page.locator('.practice-stem').innerText(), WAIT).toBe(stem);
  });
});

test('an address with cards that do not exist says so', async () => {
  await page.goto(`${urls.cards}?set=nergens`);
  await expect.poll(() => page.locator('practice-desk [data-status]').innerText(), WAIT).toBe('Deze kaarten bestaan niet. Kies er hierboven andere.');
});

test('without JavaScript every set is a list of cards that open', async () => {
  const { page: plain, context } = await site.visit({ javaScriptEnabled: false });
  await plain.goto(urls.cards);
  expect(await plain.locator('practice-desk').isVisible()).toBe(false);
  expect(await plain.locator('noscript p').innerText()).toMatch(/^Oefenen gaat alleen met JavaScript\./);
  await plain.getByRole('link', { name: 'Kopgroep' }).first().click();
  const card = plain.locator('.flash-card').first();
  await card.locator('summary').click();
  expect(await card.locator('p').first().isVisible()).toBe(true);
  await context.close();
});

test('a narrow screen holds the cards', async () => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(at('begrip'));
  await expect.poll(() => head().count(), WAIT).toBe(1);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
