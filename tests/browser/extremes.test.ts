import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EACH_KIND } from '../support/site-pages.ts';
import { tour } from '../support/tour.ts';
import { openSite, type OpenSite } from './launch.ts';

let site: OpenSite;
beforeAll(async () => { site = await openSite(); });
afterAll(async () => { await site.close(); });

const KINDS = EACH_KIND.filter(([kind]) => !/^map of concepts$|^unknown page$|^check of links$/.test(kind));
/** The spacing that WCAG 1.4.12 has readers set. */
const SPACING = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }';

const adopt = (page: Page, css: string): Promise<void> => page.evaluate((text) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}, css);

/** What sticks out of the page sideways, or is cut off where no one can scroll. */
const faults = (page: Page): Promise<readonly string[]> => page.evaluate(() => {
  const name = (element: Element): string => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} "${element.textContent.trim().slice(0, 30)}"`;
  const wide = document.documentElement.scrollWidth > document.documentElement.clientWidth ? [`page of ${String(document.documentElement.scrollWidth)} px`] : [];
  const cut = [...document.querySelectorAll('main *, header *, footer *')].filter((element) => {
    const { overflowX, overflowY, textOverflow, clipPath, position } = getComputedStyle(element);
    // Hidden on purpose, or a name that is given in full elsewhere.
    if (clipPath !== 'none' || textOverflow === 'ellipsis' || position === 'fixed') return false;
    return (overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1) || (overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1);
  });
  return [...wide, ...cut.map((element) => `cut off: ${name(element)}`)];
});

const look = async (options: BrowserContextOptions, css = ''): Promise<readonly string[]> => {
  const found = await tour(site, KINDS, options, async (page) => {
    if (css !== '') await adopt(page, css);
    return faults(page);
  });
  return [...found].flatMap(([kind, list]) => list.map((fault) => `${kind}: ${fault}`));
};

describe('at the extremes every kind of page fits, and nothing is cut off', () => {
  test.each<readonly [string, BrowserContextOptions, string]>([
    ['zoomed to 400%', { viewport: { width: 320, height: 256 } }, ''],
    ['with the text spaced out at 320 px', { viewport: { width: 320, height: 640 } }, SPACING],
    ['with the text spaced out on a desk', { viewport: { width: 1280, height: 800 } }, SPACING],
    ['with letters of twice the size', { viewport: { width: 1280, height: 800 } }, ':root { font-size: 200%; }'],
    ['on a phone on its side', { viewport: { width: 740, height: 360 } }, ''],
    ['on a projector', { viewport: { width: 1920, height: 1080 } }, ''],
    ['on a very large screen', { viewport: { width: 3840, height: 2160 } }, ''],
  ])('%s', async (_name, options, css) => {
    expect(await look(options, css)).toEqual([]);
  });

  test('the check sees a box that cuts its text off', async () => {
    const [home] = KINDS;
    if (!home) throw new Error('There is no home page.');
    const found = await tour(site, [home], {}, async (page) => {
      await adopt(page, 'h1 { height: 20px; overflow: hidden; }');
      return faults(page);
    });
    expect([...found.values()].flat().join()).toMatch(/cut off: h1/);
  });
});

describe('in forced colours', () => {
  test('buttons and fields keep an edge, signs keep their shape, and no text hides', async () => {
    const found = await tour(site, KINDS, { forcedColors: 'active' }, async (page) => {
      // The buttons in the heads of a table come with its script.
      if (await page.locator('[data-tools]').count() > 0) await page.locator('.sort').first().waitFor();
      return page.evaluate(() => {
        const bare = [...document.querySelectorAll('button, input, select')].filter((control) => control.checkVisibility() && !control.matches('[type=checkbox], [type=radio]') && getComputedStyle(control).borderTopStyle === 'none');
        const shapeless = [...document.querySelectorAll('.chip[class*=sign-], .source-name, .source-tag')].filter((sign) => !/[^"' ]/.test(getComputedStyle(sign, '::before').content.replace('none', '')));
        const nameless = [...document.querySelectorAll('.chip, .source-name, .source-tag')].filter((sign) => sign.textContent.trim() === '');
        return [...bare, ...shapeless, ...nameless].map((element) => element.outerHTML.slice(0, 120));
      });
    });
    expect([...found].filter(([, list]) => list.length > 0)).toEqual([]);
  });
});

describe('on a projector', () => {
  test('text is larger than on a desk, so that the back row reads along', async () => {
    const sizes: number[] = [];
    for (const width of [1280, 2560]) {
      const { page, context } = await site.visit({ viewport: { width, height: 1080 } });
      await page.goto(EACH_KIND[0]?.[1] ?? '');
      sizes.push(await page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize)));
      await context.close();
    }
    expect((sizes[1] ?? 0) / (sizes[0] ?? 1)).toBeGreaterThan(1.15);
  });
});
