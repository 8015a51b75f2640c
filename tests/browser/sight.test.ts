import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { urls } from '../site/dist.ts';
import { contrast } from '../support/colour.ts';
import { walk } from '../support/keyboard.ts';
import { EVERY_KIND } from '../support/site-pages.ts';
import { onPage, tour } from '../support/tour.ts';
import { openSite, type OpenSite } from './launch.ts';

let site: OpenSite;
beforeAll(async () => { site = await openSite(); });
afterAll(async () => { await site.close(); });

const STILL = { reducedMotion: 'reduce' } as const;
/** Contrast of text that costs a reader with poor sight no effort (WCAG 2.2, 1.4.6). */
const ENOUGH = 7;

const settle = async (page: Page, name: string): Promise<void> => {
  if (name.startsWith('search with a query')) await page.locator('[data-search-result]').first().waitFor();
  await page.evaluate(() => { for (const details of document.querySelectorAll('details')) details.open = true; });
};
const faulty = (found: ReadonlyMap<string, readonly string[]>): Readonly<Record<string, readonly string[]>> => Object.fromEntries([...found].filter(([, faults]) => faults.length > 0));

/** Every combination of a text's colour and what lies behind it on the page, as `rgb(…)`, with an example. */
const textColours = (page: Page): Promise<readonly { readonly text: string; readonly colour: string; readonly behind: string }[]> => page.evaluate(() => {
  const brush = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const known = new Map<string, readonly number[]>();
  const rgba = (colour: string): readonly number[] => {
    const found = known.get(colour);
    if (found || !brush) return found ?? [];
    brush.clearRect(0, 0, 1, 1);
    brush.fillStyle = colour;
    brush.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = brush.getImageData(0, 0, 1, 1).data;
    const value = [red, green, blue, alpha / 255];
    known.set(colour, value);
    return value;
  };
  const over = (top: readonly number[], bottom: readonly number[]): readonly number[] => {
    const alpha = top[3] ?? 0;
    return [0, 1, 2].map((index) => (top[index] ?? 0) * alpha + (bottom[index] ?? 0) * (1 - alpha)).concat(1);
  };
  const behind = (element: Element): readonly number[] => {
    const layers: (readonly number[])[] = [];
    for (let at: Element | null = element; at; at = at.parentElement) layers.push(rgba(getComputedStyle(at).backgroundColor));
    return layers.reduceRight((below, layer) => over(layer, below), rgba('Canvas'));
  };
  const combinations = new Map<string, { text: string; colour: string; behind: string }>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = (node.nodeValue ?? '').trim();
    if (!element || !/[\p{L}\p{N}]/u.test(text) || !element.checkVisibility({ visibilityProperty: true }) || element.closest('.visually-hidden, .skip-link, script, style, :disabled') !== null) continue;
    const { color, fill } = getComputedStyle(element);
    const base = behind(element);
    const [colour, ground] = [over(rgba(element instanceof SVGElement ? fill : color), base), base].map((value) => `rgb(${value.slice(0, 3).map((part) => Math.round(part)).join(', ')})`);
    const key = `${colour ?? ''} ${ground ?? ''}`;
    if (!combinations.has(key)) combinations.set(key, { text: `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} '${text.slice(0, 40)}'`, colour: colour ?? '', behind: ground ?? '' });
  }
  return [...combinations.values()];
});

const tooFaint = async (page: Page): Promise<readonly string[]> => (await textColours(page))
  .map(({ text, colour, behind }) => ({ text, colour, behind, ratio: contrast(colour, behind) }))
  .filter(({ ratio }) => ratio < ENOUGH)
  .map(({ text, colour, behind, ratio }) => `${text}: ${ratio.toFixed(2)} (${colour} on ${behind})`);

/** Puts a style on the page; the policy does not let a style element in. */
const wear = (page: Page, css: string): Promise<void> => page.evaluate((text) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}, css);

describe('text', () => {
  test('that is faint is noticed', async () => {
    const found = await onPage(site, urls.about, STILL, async (page) => {
      const before = await tooFaint(page);
      await wear(page, '.lead { color: #666 !important }');
      return [before.length, (await tooFaint(page)).length];
    });
    expect(found).toEqual([0, 1]);
  });

  test.each(['light', 'dark'] as const)('stands out 7 to 1 from what is behind it, on every kind of page: %s', async (colorScheme) => {
    const found = await tour(site, EVERY_KIND, { ...STILL, colorScheme }, async (page, name) => {
      await settle(page, name);
      return tooFaint(page);
    });
    expect(faulty(found)).toEqual({});
  });
});

/** The spacing that a reader may set (WCAG 2.2, 1.4.12). */
const SPACED = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';

/** Text that is cut off, and parts that stick out of the window. */
const cutOff = (page: Page): Promise<readonly string[]> => page.evaluate(() => {
  const clipped = [...document.querySelectorAll('body *')].filter((element) => {
    const { overflowX, overflowY, position, textOverflow } = getComputedStyle(element);
    if (!element.checkVisibility() || element.closest('.visually-hidden, .skip-link, svg') !== null || element.matches('.specimen, [aria-hidden]') || element.matches('input, textarea, select') || !/\S/.test(element.textContent)) return false;
    const hides = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
    return position !== 'absolute' && ((hides(overflowY) && element.scrollHeight > element.clientHeight + 1) || (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) || textOverflow === 'ellipsis');
  }).map((element) => `cut off: ${element.outerHTML.slice(0, 100)}`);
  const { scrollWidth, clientWidth } = document.documentElement;
  return [...clipped, ...(scrollWidth > clientWidth ? [`${String(scrollWidth)} px wide`] : [])];
});

describe('wider spacing of text', () => {
  test('that does not fit is noticed', async () => {
    const found = await onPage(site, urls.about, { ...STILL, viewport: { width: 320, height: 800 } }, async (page) => {
      await wear(page, '.lead { height: 2em; overflow: hidden }');
      return cutOff(page);
    });
    expect(found).toEqual([expect.stringContaining('lead')]);
  });

  test.each([320, 1280])('cuts nothing off at %i px', async (width) => {
    const found = await tour(site, EVERY_KIND, { ...STILL, viewport: { width, height: 800 } }, async (page, name) => {
      await settle(page, name);
      await wear(page, SPACED);
      return cutOff(page);
    });
    expect(faulty(found)).toEqual({});
  });
});

describe('colours that the system forces', () => {
  test('leave the focus, the edges of buttons and all text to be seen', async () => {
    const found = await tour(site, EVERY_KIND, { ...STILL, forcedColors: 'active' }, async (page, name) => {
      await settle(page, name);
      const stops = await walk(page, 'Tab', 14);
      const kept = await page.evaluate(() => [
        ...[...document.querySelectorAll('button, input, select, textarea')].filter((control) => control.checkVisibility() && !control.matches('[type=checkbox], [type=radio]') && control.closest('.visually-hidden, th') === null && parseFloat(getComputedStyle(control).borderTopWidth) < 1 && getComputedStyle(control).textDecorationLine === 'none').map((control) => `no edge: ${control.outerHTML.slice(0, 80)}`),
        ...[...document.querySelectorAll('body *')].filter((element) => !(element instanceof SVGElement) && getComputedStyle(element).forcedColorAdjust === 'none' && /\S/.test(element.textContent)).map((element) => `keeps its own colours: ${element.outerHTML.slice(0, 80)}`),
      ]);
      return [...stops.filter(({ outlined }) => !outlined).map((stop) => `no outline: ${stop.name}`), ...kept];
    });
    expect(faulty(found)).toEqual({});
  });
});
