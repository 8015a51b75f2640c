import AxeBuilder from '@axe-core/playwright';
import { parseHTML } from 'linkedom';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { urls } from '../site/dist.ts';
import { walk } from '../support/keyboard.ts';
import { findPageFaults } from '../support/page-faults.ts';
import { COMPARISONS, CONCEPTS, EACH_KIND, SOURCES, spread } from '../support/site-pages.ts';
import { onPage, tour } from '../support/tour.ts';
import { openSite, type OpenSite } from './launch.ts';

let site: OpenSite;
beforeAll(async () => { site = await openSite(); });
afterAll(async () => { await site.close(); });

const named = (pages: readonly string[]): readonly (readonly [string, string])[] => pages.map((url) => [url, url]);
/** A place below places below a source: the path to it takes more lines on a phone. */
const DEEP = urls.file('bronnen/vgs/perspectief-1/');
/** One page of each kind, concepts from the largest to the smallest, all sources and some comparisons; each once. */
const PAGES: readonly (readonly [string, string])[] = [...new Map([...named([...spread(CONCEPTS, 8), ...SOURCES, ...spread(COMPARISONS, 4), DEEP]), ...EACH_KIND.map(([kind, url]) => [url, `${kind}: ${url}`] as const)].map(([url, name]) => [url, name] as const))].map(([url, name]) => [name, url]);
const STILL = { reducedMotion: 'reduce' } as const;
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong, one line for each element. */
async function violations(page: Page, rules: 'all' | 'of colour' = 'all'): Promise<readonly string[]> {
  // "Legacy" asks axe in the page itself instead of in a new one; there are no frames.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations: found, passes } = await (rules === 'all' ? axe.withTags(TAGS).options({ rules: { 'target-size': { enabled: true } } }) : axe.withRules(['color-contrast', 'link-in-text-block'])).analyze();
  expect(passes.length).toBeGreaterThan(rules === 'all' ? 15 : 0);
  return found.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary = '' }) => `${id}: ${target.join(' ')} (${failureSummary.replace(/\s+/g, ' ').slice(0, 200)})`));
}

const settle = async (page: Page, name: string): Promise<void> => {
  if (name.startsWith('search with a query')) await page.locator('[data-search-result]').first().waitFor();
  if (name.startsWith('hand-out')) await page.locator('[name=bron] option').first().waitFor({ state: 'attached' });
  if (name.startsWith('own comparison')) await page.locator('datalist option').first().waitFor({ state: 'attached' });
};

/** The pages with something wrong. */
const faulty = (found: ReadonlyMap<string, readonly string[]>): Readonly<Record<string, readonly string[]>> => Object.fromEntries([...found].filter(([, faults]) => faults.length > 0));

describe('axe', () => {
  test('notices a fault, of contrast and of size too', async () => {
    const found = await onPage(site, urls.about, STILL, async (page) => {
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('.lead { color: #bbb !important; background: #fff } .tiny { font-size: 6px; margin: 0; padding: 0; border: 0; min-height: 0; width: 8px; height: 8px }');
        document.adoptedStyleSheets = [sheet];
        for (const name of ['Een', 'Twee']) document.querySelector('main')?.append(Object.assign(document.createElement('button'), { className: 'tiny', ariaLabel: name }));
      });
      return violations(page);
    });
    expect(found.map((line) => line.split(':')[0])).toEqual(expect.arrayContaining(['color-contrast', 'target-size']));
  });

  test.each([320, 1280])('finds nothing at %i px, light or dark', async (width) => {
    const found = await tour(site, PAGES, { ...STILL, viewport: { width, height: 800 } }, async (page, name) => {
      await settle(page, name);
      await page.evaluate(() => { for (const details of document.querySelectorAll('details')) details.open = true; });
      await page.emulateMedia({ colorScheme: 'light' });
      const light = await violations(page);
      // What has nothing to do with colour is the same in the dark.
      await page.emulateMedia({ colorScheme: 'dark' });
      return [...light, ...(await violations(page, 'of colour')).map((fault) => `dark: ${fault}`)];
    });
    expect(found.size).toBe(PAGES.length);
    expect(faulty(found)).toEqual({});
  }, 300_000);

  test.each(['light', 'dark'] as const)('finds nothing in the open dialog with results, %s', async (colorScheme) => {
    for (const width of [320, 1280]) {
      const found = await onPage(site, urls.home, { ...STILL, colorScheme, viewport: { width, height: 800 } }, async (page) => {
        await page.keyboard.press('/');
        await page.keyboard.type('koorddansmodel');
        await page.locator('dialog [data-search-result]').first().waitFor();
        return violations(page);
      });
      expect(found).toEqual([]);
    }
  });
});

describe('what axe does not see', () => {
  /** The faults of a page as scripts have made it, one line each. */
  const faultsNow = async (page: Page): Promise<readonly string[]> => findPageFaults(parseHTML(await page.content()).document, new URL(page.url()).pathname);

  test('is found in what a script adds', async () => {
    const found = await onPage(site, urls.about, STILL, async (page) => {
      await page.evaluate(() => { document.querySelector('main')?.insertAdjacentHTML('beforeend', '<h4>Over</h4><p><a href="#weg">klik hier</a></p>'); });
      return faultsNow(page);
    });
    expect(found.map((fault) => fault.split(':')[0])).toEqual(['one h1, levels in order, no empty heading', 'link texts stand alone', 'ids that something refers to are there, once']);
  });

  test('is right on every kind of page, with what scripts add', async () => {
    const found = await tour(site, PAGES, STILL, async (page, name) => {
      await settle(page, name);
      return faultsNow(page);
    });
    expect(faulty(found)).toEqual({});
  });

  test('a part that scrolls sideways has a name and can be reached; one that fits takes no stop', async () => {
    let scrolling = 0;
    const pages = [...named([...spread(COMPARISONS, 8), ...SOURCES]), ...EACH_KIND];
    const found = await tour(site, pages, STILL, async (page) => {
      const faults: string[] = [];
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        const frames = await page.locator('main *').evaluateAll((elements) => elements.filter((element) => ['auto', 'scroll'].includes(getComputedStyle(element).overflowX) && element.scrollWidth > element.clientWidth).map((element) => ({
          html: element.outerHTML.slice(0, 90),
          name: element.getAttribute('aria-label') ?? document.getElementById(element.getAttribute('aria-labelledby') ?? '')?.textContent.trim() ?? '',
          role: element.getAttribute('role'),
          isStop: (element as HTMLElement).tabIndex === 0,
        })));
        scrolling += frames.length;
        faults.push(...frames.filter(({ name, role, isStop }) => name === '' || role !== 'region' || !isStop).map(({ html }) => `${String(width)} px: ${html}`));
      }
      return faults;
    });
    expect(scrolling).toBeGreaterThan(0);
    expect(faulty(found)).toEqual({});
  });

  test('a wide table scrolls with the arrow keys', async () => {
    await onPage(site, COMPARISONS[0] ?? '', { ...STILL, viewport: { width: 320, height: 800 } }, async (page) => {
      const frame = page.locator('.table-frame').first();
      await frame.focus();
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => frame.evaluate(({ scrollLeft }) => scrollLeft), { timeout: 10_000 }).toBeGreaterThan(0);
    });
  });
});

describe('the keyboard', () => {
  test.each([[1280, 500], [320, 480]])('meets nothing that is covered or out of view, at %i by %i px', async (width, height) => {
    const found = await tour(site, EACH_KIND, { ...STILL, viewport: { width, height } }, async (page, name) => {
      await settle(page, name);
      const forwards = await walk(page, 'Tab', 50);
      // From the end of the page, or from where the walk was cut off.
      const backwards = await walk(page, 'Shift+Tab', 30);
      expect(forwards.length, name).toBeGreaterThan(8);
      expect(backwards.length, name).toBeGreaterThan(8);
      // Browsers leave a link that is partly beyond the edge of a scrolling table where it is.
      return [...forwards.map((stop) => ['forwards', stop] as const), ...backwards.map((stop) => ['backwards', stop] as const)]
        .filter(([, { outlined, visible }]) => !outlined || visible < 0.15)
        .map(([way, stop]) => `${way}: ${stop.name}, ${stop.outlined ? '' : 'no outline, '}${String(Math.round(stop.visible * 100))}% visible`);
    });
    expect(faulty(found)).toEqual({});
  }, 180_000);

  test('a link to a place brings it into view, also below the edge of a narrow window', async () => {
    for (const [width, height] of [[1280, 500], [320, 480]] as const) {
      const found = await onPage(site, SOURCES[0] ?? '', { ...STILL, viewport: { width, height } }, async (page) => {
        const hidden: string[] = [];
        const anchors = await page.locator('.contents a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
        expect(anchors.length).toBeGreaterThan(5);
        for (const anchor of spread(anchors, 6)) {
          await page.goto(`${SOURCES[0] ?? ''}${anchor}`);
          const isSeen = await page.locator(`[id="${anchor.slice(1)}"]`).evaluate((element) => {
            const { left, top } = element.getBoundingClientRect();
            return top >= 0 && top < innerHeight && element.contains(document.elementFromPoint(left + 4, top + 8));
          });
          if (!isSeen) hidden.push(anchor);
        }
        return hidden;
      });
      expect(found).toEqual([]);
    }
  });
});
