import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { urls } from '../site/dist.ts';
import { contrast, luminance } from '../support/colour.ts';
import { describeFocus, walk } from '../support/keyboard.ts';
import { at, readSiteData } from '../support/site-data.ts';
import { COMPARISONS, CONCEPTS, EACH_KIND, LOCATORS, SOURCES } from '../support/site-pages.ts';
import { openSite, type OpenSite } from './launch.ts';

let site: OpenSite;
beforeAll(async () => { site = await openSite(); });
afterAll(async () => { await site.close(); });

const data = readSiteData();
const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Opens a page, does something on it and closes it again. */
async function on<Result>(url: string, options: Parameters<OpenSite['visit']>[0], act: (page: Page) => Promise<Result>): Promise<Result> {
  const { page, context } = await site.visit(options);
  try {
    await page.goto(url);
    return await act(page);
  } finally {
    await context.close();
  }
}

/** What a reader can read in the main part. */
const readMain = async (page: Page): Promise<string> => flat(await page.locator('main').innerText());

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
      expect(await page.locator('concept-index form').isVisible()).toBe(false);
      const letter = page.locator('.letters a').last();
      const anchor = await letter.getAttribute('href') ?? '';
      await letter.click();
      expect(await page.locator(anchor).evaluate((heading) => { const { top } = heading.getBoundingClientRect(); return top >= 0 && top < innerHeight; })).toBe(true);
    });
  });

  test('a place in a source has its text, the way to the whole and what refers to it', async () => {
    const url = LOCATORS[0] ?? '';
    const source = data.sources.find((item) => url.startsWith(item.url));
    const locator = source?.locators.find((item) => item.url === url);
    const citing = data.concepts.filter(({ senses }) => senses.some((sense) => sense.source === source?.id && sense.locator === locator?.id));
    await on(url, OFF, async (page) => {
      expect(await page.locator('h1').innerText()).not.toBe('');
      expect((await page.locator('[data-locator-text]').innerText()).length).toBeGreaterThan(100);
      const links = await linksIn(page);
      expect(links).toContain(urls.passage(source?.id ?? '', locator?.id ?? ''));
      expect(citing.length).toBeGreaterThan(0);
      expect(citing.filter((concept) => !links.includes(concept.url))).toEqual([]);
    });
  });

  test('a comparison has every row, column and cell, with its place', async () => {
    for (const url of COMPARISONS) {
      const { title, columns, rows } = at(data.comparisons, url);
      await on(url, OFF, async (page) => {
        const table = page.locator('table[data-comparison]');
        expect(flat(await table.locator('caption').innerText())).toBe(title);
        expect(await table.locator('thead th[scope=col]').count()).toBe(columns.length + 1);
        expect(await table.locator('tbody tr:visible').count()).toBe(rows.length);
        for (const row of rows) {
          expect(flat(await page.locator(`[id="${row.id}"] th[scope=row]`).innerText())).toBe(row.label);
          for (const { id } of columns) {
            const cell = page.locator(`[id="${row.id}-${id}"]`);
            const said = flat(await cell.innerText());
            const expected = row.cells[id];
            if (!expected) expect(said).toBe('bron zwijgt hierover');
            else {
              if (expected.text !== undefined) expect(said).toContain(flat(expected.text));
              expect(await cell.locator('a[data-locator]').evaluateAll((links) => links.map((link) => link.getAttribute('data-locator')))).toEqual(expected.citations);
            }
          }
        }
      });
    }
  });

  test('search says what it needs and offers the A–Z list', async () => {
    await on(urls.search('regie'), OFF, async (page) => {
      const link = page.locator(`main a[href="${urls.concepts}"]`);
      expect(await link.isVisible()).toBe(true);
      await link.click();
      expect(await page.locator('h1').innerText()).toBe('Begrippen van A tot Z');
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
      const summary = page.locator('main details > summary').first();
      const content = page.locator('main details').first().locator('li').first();
      expect(await content.isVisible()).toBe(false);
      await summary.click();
      expect(await content.isVisible()).toBe(true);
    });
  });

  test('a page reads the same as with it', async () => {
    for (const [kind, url] of EACH_KIND.filter(([name]) => !name.startsWith('search') && name !== 'list of concepts')) {
      const [without, withScript] = [await on(url, OFF, readMain), await on(url, {}, readMain)];
      expect(without.length, kind).toBeGreaterThan(60);
      expect(without, kind).toBe(withScript);
    }
  });
});

describe('the keyboard', () => {
  test.each(EACH_KIND)('skips to the main part: %s', async (_, url) => {
    await on(url, {}, async (page) => {
      await page.keyboard.press('Tab');
      const stop = await describeFocus(page);
      expect(stop).toMatchObject({ name: "a 'Direct naar de inhoud'", outlined: true, visible: 1 });
      await page.keyboard.press('Enter');
      await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => { const main = document.querySelector('main'); return main?.contains(document.activeElement) === true || (main?.compareDocumentPosition(document.activeElement ?? main) ?? 0) === Node.DOCUMENT_POSITION_FOLLOWING; })).toBe(true);
    });
  });

  test.each(['light', 'dark'] as const)('shows where it is: %s', async (colorScheme) => {
    for (const url of [urls.home, urls.concepts, COMPARISONS[0] ?? '', SOURCES[0] ?? '']) {
      await on(url, { colorScheme, reducedMotion: 'reduce' }, async (page) => {
        const background = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
        const stops = await walk(page, 'Tab', 40);
        expect(stops.length).toBeGreaterThan(12);
        expect(stops.filter(({ outlined, outline }) => !outlined || contrast(outline, background) < 3)).toEqual([]);
      });
    }
  });
});

describe('the layout', () => {
  test.each([320, 360, 768, 1440])('does not scroll sideways at %i px', async (width) => {
    const tooWide: string[] = [];
    for (const [kind, url] of EACH_KIND) {
      await on(url, { viewport: { width, height: 800 } }, async (page) => {
        if (kind === 'search with a query') await page.locator('[data-search-result]').first().waitFor();
        const [inner, outer] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
        if ((inner ?? 0) > (outer ?? 0)) tooWide.push(`${kind}: ${String(inner)} px`);
      });
    }
    expect(tooWide).toEqual([]);
  });

  test.each([360, 1440])('has controls of at least 44 by 44 px at %i px', async (width) => {
    const small = new Set<string>();
    let measured = 0;
    for (const [kind, url] of EACH_KIND) {
      await on(url, { viewport: { width, height: 800 } }, async (page) => {
        const sizes = await page.locator('button:visible, input:visible, select:visible, summary:visible, .brand, .site-header nav a, .letters a, .neighbours a, .onward, .wishes a').evaluateAll((controls) => controls.map((control) => {
          const { width: wide, height: high } = control.getBoundingClientRect();
          return { name: `${control.tagName.toLowerCase()}.${control.className || control.parentElement?.className || ''} '${control.textContent.trim().slice(0, 30)}'`, wide, high };
        }));
        measured += sizes.length;
        // Browsers give a box of 44 px as 43.99 where the text before it has a broken height.
        for (const { name, wide, high } of sizes) if (wide < 43.9 || high < 43.9) small.add(`${kind}: ${name} ${wide.toFixed(1)} × ${high.toFixed(1)}`);
      });
    }
    expect(measured).toBeGreaterThan(100);
    expect([...small]).toEqual([]);
  });

  test('is light or dark as the reader has set', async () => {
    for (const [kind, url] of EACH_KIND) {
      const colours = (colorScheme: 'light' | 'dark') => on(url, { colorScheme }, (page) => page.evaluate(() => { const { color, backgroundColor } = getComputedStyle(document.body); return { color, backgroundColor }; }));
      const [light, dark] = [await colours('light'), await colours('dark')];
      expect(luminance(light.backgroundColor), kind).toBeGreaterThan(0.8);
      expect(luminance(dark.backgroundColor), kind).toBeLessThan(0.05);
      for (const { color, backgroundColor } of [light, dark]) expect(contrast(color, backgroundColor), kind).toBeGreaterThan(7);
    }
  });
});
