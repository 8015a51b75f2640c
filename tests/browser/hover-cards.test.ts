import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { urls } from '../site/dist.ts';
import { readSiteData } from '../support/site-data.ts';
import { SOURCES } from '../support/site-pages.ts';
import { openSite, type OpenSite, type Visit } from './launch.ts';

const WAIT = { timeout: 10_000 };
const { concepts } = readSiteData();
const concept = concepts.find(({ id }) => id === 'koorddansmodel') ?? concepts[0];
const SOURCE = SOURCES[0] ?? '';

let site: OpenSite;
beforeAll(async () => { site = await openSite(); });
afterAll(async () => { await site.close(); });

/** Opens a page as a new reader; what the browser complains of is a fault. */
async function on(url: string, options: Parameters<OpenSite['visit']>[0], act: (page: Page, visit: Visit) => Promise<void>): Promise<void> {
  const visit = await site.visit(options);
  try {
    await visit.page.goto(url);
    await act(visit.page, visit);
    expect([...visit.complaints.console, ...visit.complaints.errors, ...visit.complaints.foreign]).toEqual([]);
  } finally {
    await visit.context.close();
  }
}

const card = (page: Page): Locator => page.locator('#kaartje');
const isOpen = (page: Page): Promise<boolean> => card(page).evaluate((element) => element.matches(':popover-open'));
const opens = (page: Page) => expect.poll(() => isOpen(page), WAIT).toBe(true);
const closes = (page: Page) => expect.poll(() => isOpen(page), WAIT).toBe(false);
/** Long enough for a card that should not open, or should not close, to have done so. */
const settle = (page: Page) => page.waitForTimeout(700);
const firstLink = (page: Page): Locator => page.locator('main .prose p a[data-concept], main [data-passage] p a[data-concept]').first();
const chip = (page: Page): Locator => page.locator('main a.chip[data-locator]').first();

describe('with the pointer', () => {
  test('a link shows what the concept is, from the page itself', async () => {
    await on(SOURCE, {}, async (page, { context }) => {
      const link = firstLink(page);
      const id = await link.getAttribute('data-concept');
      const shown = concepts.find((item) => item.id === id);
      await link.scrollIntoViewIfNeeded();
      const asked: string[] = [];
      context.on('request', (request) => { asked.push(request.url()); });
      await link.hover();
      await opens(page);
      const text = await card(page).innerText();
      expect(text).toContain(shown?.term);
      expect(text).toContain(shown?.kind);
      expect(text).toContain(shown?.definition);
      for (const source of new Set(shown?.senses.map((sense) => sense.source))) expect((await card(page).locator('.source-tag').allInnerTexts()).join(' ').toLowerCase()).toContain(source);
      expect(asked).toEqual([]);
      expect(await card(page).locator('a, button').count()).toBe(0);
      expect(await card(page).getAttribute('role')).toBeNull();
    });
  });

  test('the card can be pointed at, stays, and goes when the pointer has left', async () => {
    await on(SOURCE, {}, async (page) => {
      await firstLink(page).hover();
      await opens(page);
      const box = await card(page).boundingBox();
      await page.mouse.move((box?.x ?? 0) + 60, (box?.y ?? 0) + 30, { steps: 5 });
      await settle(page);
      expect(await isOpen(page)).toBe(true);
      await page.mouse.move(2, 2);
      await closes(page);
    });
  });

  test('Escape closes it without moving pointer or focus, and it stays away', async () => {
    await on(SOURCE, {}, async (page) => {
      await firstLink(page).hover();
      await opens(page);
      await page.keyboard.press('Escape');
      await closes(page);
      await settle(page);
      expect(await isOpen(page)).toBe(false);
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
    });
  });

  test('passing by opens nothing', async () => {
    await on(SOURCE, {}, async (page) => {
      await firstLink(page).hover();
      await page.mouse.move(2, 2);
      await settle(page);
      expect(await isOpen(page)).toBe(false);
    });
  });

  test('a chip shows the source, the place and who speaks', async () => {
    await on(SOURCES.find((url) => url.includes('lochem')) ?? SOURCE, {}, async (page) => {
      const link = chip(page);
      await link.hover();
      await opens(page);
      const text = await card(page).innerText();
      expect(text).toContain(await link.innerText());
      expect(text).toContain(await page.locator(`[data-legend="${(await link.getAttribute('data-locator'))?.split('#')[0] ?? ''}"] cite`).innerText());
      expect(await card(page).locator('a, button').count()).toBe(0);
      const speaks = await page.locator('template').evaluate((element) => (element as HTMLTemplateElement).content.textContent.includes('Aan het woord: '));
      expect(speaks).toBe(true);
    });
  });

  test('a press on the link goes to the concept', async () => {
    await on(SOURCE, {}, async (page) => {
      const link = firstLink(page);
      await link.hover();
      await opens(page);
      await link.click();
      await page.waitForURL((url) => url.pathname.startsWith(urls.concepts));
    });
  });
});

describe('with the keyboard', () => {
  test('focus shows the card, and leaving or Escape closes it', async () => {
    await on(concept?.url ?? '', {}, async (page) => {
      const link = page.locator('.relations a[data-concept]').first();
      // The keyboard comes there from the stop before.
      await link.focus();
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Tab');
      await opens(page);
      expect(await link.getAttribute('aria-describedby')).toBe('kaartje');
      await page.keyboard.press('Escape');
      await closes(page);
      expect(await link.evaluate((element) => document.activeElement === element)).toBe(true);
      expect(await link.getAttribute('aria-describedby')).toBeNull();
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Tab');
      await opens(page);
      await page.locator('.brand').focus();
      await closes(page);
    });
  });

  test.each([[1280, 800], [320, 640]])('adds no tab stop and never covers the next one, at %i by %i px', async (width, height) => {
    await on(SOURCE, { viewport: { width, height }, reducedMotion: 'reduce' }, async (page) => {
      const link = firstLink(page);
      await link.focus();
      await page.keyboard.press('Shift+Tab');
      let seen = 0;
      const faults: string[] = [];
      for (let step = 0; step < 24; step += 1) {
        await page.keyboard.press('Tab');
        await page.waitForTimeout(330);
        const found = await page.evaluate(() => {
          const [open, focus] = [document.querySelector('#kaartje:popover-open'), document.activeElement];
          const stops = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')].filter((element) => element.getClientRects().length > 0);
          const next = focus ? stops[stops.indexOf(focus) + 1] : undefined;
          const isIn = open?.contains(focus) ?? false;
          const box = open?.getBoundingClientRect();
          const covered = box && [...(next?.getClientRects() ?? [])].some((line) => line.left < box.right && box.left < line.right && line.top < box.bottom && box.top < line.bottom);
          return { isOpen: open !== null, isIn, covered: covered ? `${focus?.textContent ?? ''} → ${next?.textContent ?? ''}` : '' };
        });
        seen += Number(found.isOpen);
        if (found.covered || found.isIn) faults.push(found.covered || 'focus in the card');
      }
      expect(faults).toEqual([]);
      expect(seen).toBeGreaterThan(width > 400 ? 10 : 6);
    });
  });
});

describe('by touch', () => {
  const TOUCH = { hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } };

  test('the first tap shows the card with a way on; the second follows the link', async () => {
    await on(SOURCE, TOUCH, async (page) => {
      const link = firstLink(page);
      const href = await link.getAttribute('href');
      await link.tap();
      await opens(page);
      expect(new URL(page.url()).pathname).toBe(SOURCE);
      const onward = card(page).getByRole('link');
      expect(await onward.getAttribute('href')).toBe(href);
      expect((await onward.boundingBox())?.height).toBeGreaterThanOrEqual(44);
      const box = await card(page).boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
      await link.tap();
      await page.waitForURL((url) => url.pathname === href);
    });
  });

  test('a tap elsewhere closes the card, and its link goes on', async () => {
    await on(SOURCE, TOUCH, async (page) => {
      await firstLink(page).tap();
      await opens(page);
      await page.locator('h1').tap();
      await closes(page);
      await firstLink(page).tap();
      await opens(page);
      await card(page).getByRole('link').tap();
      await page.waitForURL((url) => url.pathname.startsWith(urls.concepts));
    });
  });
});

describe('without script', () => {
  test('links lead on and no card is in the way', async () => {
    await on(SOURCE, { javaScriptEnabled: false }, async (page) => {
      expect(await card(page).isVisible()).toBe(false);
      await firstLink(page).click();
      await page.waitForURL((url) => url.pathname.startsWith(urls.concepts));
    });
  });
});
