import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { urls } from '../site/dist.ts';
import { contrast, luminance } from '../support/colour.ts';
import { describeFocus, walk } from '../support/keyboard.ts';
import { at, readSiteData } from '../support/site-data.ts';
import { COMPARISONS, CONCEPTS, EACH_KIND, LOCATORS, SOURCES } from '../support/site-pages.ts';
import { onPage, tour } from '../support/tour.ts';
import { openSite, type OpenSite } from './launch.ts';

let site: OpenSite;
beforeAll(async () => { site = await openSite(); });
afterAll(async () => { await site.close(); });

const data = readSiteData();
const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Opens one page as a new reader. */
const on = <Result>(url: string, options: BrowserContextOptions, act: (page: Page) => Promise<Result>): Promise<Result> => onPage(site, url, options, act);

/** What a reader can read in the main part. */
const readMain = async (page: Page): Promise<string> => {
  // What scripts bring to copy, cite and print is no text to read.
  await page.locator('main').evaluate((main) => { for (const tool of main.querySelectorAll('.citing-acts, .citing-said, .citing-button, .print-addresses, .print-number, reading-guide')) tool.remove(); });
  return flat(await page.locator('main').innerText());
};

/** The links in the main part, by address. */
const linksIn = (page: Page): Promise<readonly string[]> => page.locator('main a[href]').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));

/** The tables of a page: name, number of heading cells without a scope, and rows. */
const tablesIn = (page: Page) => page.locator('main table').evaluateAll((tables) => tables.map((table) => ({
  caption: table.querySelector('caption')?.textContent.trim() ?? '',
  unscoped: table.querySelectorAll('th:not([scope])').length,
  scoped: table.querySelectorAll('th[scope]').length,
  rows: table.querySelectorAll('tbody tr').length,
})));

const OFF = { javaScriptEnabled: false };
const WAIT = { timeout: 10_000 };

describe('without JavaScript', () => {
  test('a concept has its definition, all senses with their place, and its relations', async () => {
    const url = CONCEPTS[0] ?? '';
    const concept = at(data.concepts, url);
    await on(url, OFF, async (page) => {
      const text = await readMain(page);
      expect(text.toLowerCase()).toContain(concept.term.toLowerCase());
      expect(text).toContain(flat(concept.definition));
      expect(concept.senses.length).toBeGreaterThan(1);
      const links = await linksIn(page);
      for (const sense of concept.senses) {
        expect(text).toContain(flat(sense.text));
        expect(links).toContain(urls.passage(sense.source, sense.locator));
      }
      for (const { target } of concept.relations) expect(links).toContain(urls.concept(target));
    });
  });

  test('every source has all its places, with tables that have a caption and headings', async () => {
    let tables = 0;
    for (const url of SOURCES) {
      const source = at(data.sources, url);
      await on(url, OFF, async (page) => {
        expect(await page.locator('h1').innerText()).toBe(source.title);
        const places = await page.locator('[data-passage]').evaluateAll((sections) => sections.map((section) => [section.getAttribute('data-passage') ?? '', section.textContent.length] as const));
        expect(places.map(([id]) => id)).toEqual(source.locators.map(({ id }) => id));
        expect(places.filter(([, length]) => length < 40)).toEqual([]);
        const links = await linksIn(page);
        expect(source.locators.filter((locator) => !links.includes(locator.url))).toEqual([]);
        for (const table of await tablesIn(page)) {
          tables += 1;
          expect(table).toMatchObject({ unscoped: 0 });
          expect(table.caption).not.toBe('');
          expect(Math.min(table.scoped, table.rows)).toBeGreaterThan(0);
        }
      });
    }
    expect(tables).toBeGreaterThan(2);
  });

  test('the A–Z list has every concept, without filters that do nothing', async () => {
    await on(urls.concepts, OFF, async (page) => {
      const links = await linksIn(page);
      expect(data.concepts.filter(({ url }) => !links.includes(url))).toEqual([]);
      expect(await page.locator('.terms li').count()).toBe(data.concepts.length);
      expect(await page.locator('.terms li:visible').count()).toBe(data.concepts.length);
      expect(await page.locator('concept-index form:visible').count()).toBe(0);
      const letter = page.locator('.letters a').last();
      const anchor = await letter.getAttribute('href') ?? '';
      await letter.click();
      await expect.poll(() => page.locator(anchor).evaluate((heading) => { const { top } = heading.getBoundingClientRect(); return top >= 0 && top < innerHeight; }), WAIT).toBe(true);
    });
  });

  test('a place in a source has its text, the way to the whole and what refers to it', async () => {
    const cited = (source: string, locator: string) => data.concepts.filter(({ senses }) => senses.some((sense) => sense.source === source && sense.locator === locator));
    // The place that most concepts get a meaning from.
    const places = data.sources.flatMap((source) => source.locators.map((locator) => ({ source, locator, concepts: cited(source.id, locator.id) }))).sort((a, b) => b.concepts.length - a.concepts.length);
    for (const { source, locator, concepts } of [...places.slice(0, 1), ...places.filter(({ locator: { url } }) => url === LOCATORS[0])]) {
      await on(locator.url, OFF, async (page) => {
        expect(await page.locator('h1').innerText()).not.toBe('');
        expect((await page.locator('[data-locator-text]').innerText()).length).toBeGreaterThan(100);
        const links = await linksIn(page);
        expect(links).toContain(urls.passage(source.id, locator.id));
        expect(concepts.filter(({ url }) => !links.includes(url))).toEqual([]);
      });
    }
    expect(places[0]?.concepts.length).toBeGreaterThan(2);
  });

  test('a comparison has every row, column and cell, with its place', async () => {
    await tour(site, COMPARISONS.map((url) => [url, url]), OFF, async (page, url) => {
      const { title, columns, rows } = at(data.comparisons, url);
      const table = page.locator('table[data-comparison]');
      expect(flat(await table.locator('caption').innerText()), url).toBe(title);
      expect(await table.locator('thead th[scope=col]').count(), url).toBe(columns.length + 1);
      const found = await table.locator('tbody tr').evaluateAll((lines) => lines.map((line) => ({
        label: line.querySelector<HTMLElement>('th[scope=row]')?.innerText ?? '',
        cells: [...line.querySelectorAll<HTMLElement>('td')].map((cell) => ({ text: cell.innerText.replace(/\s+/g, ' ').trim(), places: [...cell.querySelectorAll('a[data-locator]')].map((link) => link.getAttribute('data-locator')) })),
      })));
      expect(found.map(({ label }) => flat(label)), url).toEqual(rows.map(({ label }) => label));
      for (const [index, { cells }] of rows.entries()) {
        for (const [column, { id }] of columns.entries()) {
          const [said, expected] = [found[index]?.cells[column], cells[id]];
          expect(said?.places, `${url} ${id}`).toEqual(expected?.citations ?? []);
          if (!expected) expect(said?.text, url).toBe('bron zwijgt hierover');
          else expect(said?.text, url).toContain(flat(expected.text ?? ''));
        }
      }
    });
  });

  test('search says what it needs and offers every term from A to Z', async () => {
    await on(urls.search('regie'), OFF, async (page) => {
      expect(await page.locator('main').innerText()).toContain('werkt met JavaScript');
      const link = page.locator(`main a[href="${urls.concept('koorddansmodel')}"]`).first();
      expect(await link.isVisible()).toBe(true);
      await link.click();
      expect(await page.locator('h1').innerText()).toBe('Koorddansmodel');
    });
  });

  test('the form in the header leads to the search page', async () => {
    await on(urls.home, OFF, async (page) => {
      await page.locator('.header-search input').fill('regie');
      await page.locator('.header-search button').click();
      expect(new URL(page.url()).pathname).toBe(urls.search());
      expect(new URL(page.url()).searchParams.get('q')).toBe('regie');
    });
  });

  test('all folded parts can be unfolded', async () => {
    await on(SOURCES[0] ?? '', OFF, async (page) => {
      const summary = page.locator('.facts details > summary').first();
      const content = page.locator('.facts details').first().locator('li').first();
      expect(await content.isVisible()).toBe(false);
      await summary.click();
      expect(await content.isVisible()).toBe(true);
    });
  });

  test('a page reads the same as with it', async () => {
    // Pages with tools for the reader have more with it; what they hold without is tested above.
    const pages = EACH_KIND.filter(([kind]) => !/^search|^list of concepts$|^map of concepts$|^comparison$|^own comparison$|^check of links$|^hand-out$/.test(kind));
    const [without, withScript] = [await tour(site, pages, OFF, readMain), await tour(site, pages, {}, readMain)];
    for (const [kind, text] of without) expect(text.length, kind).toBeGreaterThan(60);
    expect(without).toEqual(withScript);
  });
});

describe('the keyboard', () => {
  test('skips to the main part of every page', async () => {
    await tour(site, EACH_KIND, {}, async (page, kind) => {
      await page.keyboard.press('Tab');
      expect(await describeFocus(page), kind).toMatchObject({ name: "a 'Direct naar de inhoud'", outlined: true, visible: 1 });
      await page.keyboard.press('Enter');
      await expect.poll(() => page.evaluate(() => document.activeElement?.tagName), { ...WAIT, message: kind }).toBe('MAIN');
      await page.keyboard.press('Tab');
      const isPast = await page.evaluate(() => {
        const [main, focus] = [document.querySelector('main'), document.activeElement];
        return main !== null && focus !== null && focus !== document.body && (main.contains(focus) || main.compareDocumentPosition(focus) === Node.DOCUMENT_POSITION_FOLLOWING);
      });
      expect(isPast, kind).toBe(true);
    });
  });

  test.each(['light', 'dark'] as const)('shows where it is: %s', async (colorScheme) => {
    const pages = EACH_KIND.filter(([kind]) => ['home', 'list of concepts', 'comparison', 'source'].includes(kind));
    await tour(site, pages, { colorScheme, reducedMotion: 'reduce' }, async (page, kind) => {
      const background = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      const stops = await walk(page, 'Tab', 40);
      expect(stops.length, kind).toBeGreaterThan(12);
      expect(stops.filter(({ outlined, outline }) => !outlined || contrast(outline, background) < 3), kind).toEqual([]);
    });
  });
});

/** What a reader presses, apart from links in running text. */
const CONTROLS = 'button:visible, input:visible, select:visible, summary:visible, .brand, .site-header nav a:visible, .letters a, .neighbours a, .onward, .wish';

describe('the layout', () => {
  test('does not scroll sideways at 320, 360, 768 or 1440 px', async () => {
    const pages = [...EACH_KIND, ...SOURCES.map((url) => [url, url] as const)];
    const tooWide = await tour(site, pages, {}, async (page, kind) => {
      if (kind === 'search with a query') await page.locator('[data-search-result]').first().waitFor();
      const found: string[] = [];
      for (const width of [320, 360, 768, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        const [inner = 0, outer = 0] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
        expect(outer).toBeLessThanOrEqual(width);
        if (inner > outer) found.push(`${String(inner)} of ${String(outer)} px`);
      }
      return found;
    });
    expect([...tooWide].filter(([, found]) => found.length > 0)).toEqual([]);
  });

  test('has controls of at least 44 by 44 px', async () => {
    const small = new Set<string>();
    let measured = 0;
    await tour(site, EACH_KIND, {}, async (page, kind) => {
      for (const width of [360, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        const sizes = await page.locator(CONTROLS).evaluateAll((controls) => controls.map((control) => {
          // A box is pressed by its label too.
          const box = (control.matches('[type=checkbox]') ? (control.closest('label') ?? control) : control).getBoundingClientRect();
          return { name: `${control.tagName.toLowerCase()} '${(control.textContent.trim() || control.id).slice(0, 30)}'`, wide: box.width, high: box.height };
        }));
        measured += sizes.length;
        // Rounding of positions costs a hundredth of a pixel.
        for (const { name, wide, high } of sizes) if (wide < 43.9 || high < 43.9) small.add(`${kind}, ${String(width)} px: ${name} is ${wide.toFixed(1)} × ${high.toFixed(1)}`);
      }
    });
    expect(measured).toBeGreaterThan(200);
    expect([...small]).toEqual([]);
  });

  test('is light or dark as the reader has set', async () => {
    await tour(site, EACH_KIND, {}, async (page, kind) => {
      const colours = async (colorScheme: 'light' | 'dark') => {
        await page.emulateMedia({ colorScheme });
        return page.evaluate(() => { const { color, backgroundColor } = getComputedStyle(document.body); return { color, backgroundColor }; });
      };
      const [light, dark] = [await colours('light'), await colours('dark')];
      expect(luminance(light.backgroundColor), kind).toBeGreaterThan(0.8);
      expect(luminance(dark.backgroundColor), kind).toBeLessThan(0.05);
      for (const { color, backgroundColor } of [light, dark]) expect(contrast(color, backgroundColor), kind).toBeGreaterThan(7);
    });
  });
});
