import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contrast } from '../support/colour.ts';
import { at, readSiteData } from '../support/site-data.ts';
import { COMPARISONS, CONCEPTS, EACH_KIND, SOURCES } from '../support/site-pages.ts';
import { onPage, tour } from '../support/tour.ts';
import { openSite, type OpenSite } from './launch.ts';

let site: OpenSite;
beforeAll(async () => { site = await openSite(); });
afterAll(async () => { await site.close(); });

const data = readSiteData();
const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();
const [concept = '', comparison = '', source = ''] = [CONCEPTS[0], COMPARISONS[0], SOURCES[0]];
/** The width of an A4 sheet within its margins, and a dark screen: that must not matter. */
const PAPER = { colorScheme: 'dark', viewport: { width: 718, height: 1000 } } as const;
const WAIT = { timeout: 10_000 };

/** Opens a page as it comes on paper. */
const onPaper = <Result>(url: string, act: (page: Page) => Promise<Result>): Promise<Result> => onPage(site, url, PAPER, async (page) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  return act(page);
});

describe('on paper', () => {
  test.each(EACH_KIND.filter(([kind]) => ['home', 'list of concepts', 'concept', 'source', 'locator', 'comparison', 'unknown page'].includes(kind)))('a %s has no navigation, search or buttons', async (_, url) => {
    await onPaper(url, async (page) => {
      const visible = await page.locator('nav, search-opener, [role=search], dialog, button, input, select, .skip-link').filter({ visible: true }).evaluateAll((elements) => elements.map((element) => element.outerHTML.slice(0, 100)));
      expect(visible).toEqual([]);
      expect(await page.locator('h1').isVisible()).toBe(true);
      expect((await page.locator('main').innerText()).length).toBeGreaterThan(200);
    });
  });

  test('is black on white, also from a dark screen', async () => {
    await onPaper(concept, async (page) => {
      const { color, backgroundColor } = await page.evaluate(() => { const style = getComputedStyle(document.body); return { color: style.color, backgroundColor: style.backgroundColor }; });
      expect(backgroundColor).toBe('rgb(255, 255, 255)');
      expect(contrast(color, backgroundColor)).toBeGreaterThan(15);
      const links = await page.locator('main a:visible').evaluateAll((elements) => [...new Set(elements.map((element) => getComputedStyle(element).color))]);
      expect(links.filter((colour) => contrast(colour, backgroundColor) < 4.5)).toEqual([]);
    });
  });

  test('a concept has its definition, every sense and every place where the word falls', async () => {
    const { definition, senses } = at(data.concepts, concept);
    await onPaper(concept, async (page) => {
      const text = flat(await page.locator('main').innerText());
      expect(text).toContain(flat(definition));
      for (const sense of senses) expect(text).toContain(flat(sense.text));
    });
  });

  test('a comparison has all its rows and columns, none of them behind an edge', async () => {
    await tour(site, COMPARISONS.map((url) => [url, url]), PAPER, async (page, url) => {
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      const { rows, columns } = at(data.comparisons, url);
      const found = await page.locator('.comparison').evaluate((frame) => {
        const visible = (selector: string): readonly Element[] => [...frame.querySelectorAll(selector)].filter((element) => element.checkVisibility());
        return {
          rows: visible('tbody tr').length,
          columns: visible('thead th').length - 1,
          overflow: getComputedStyle(frame).overflowX,
          head: getComputedStyle(frame.querySelector('thead') ?? frame).display,
          hint: getComputedStyle(frame, '::before').content,
          hiddenInside: frame.scrollWidth - frame.clientWidth,
          beyondTheEdge: visible('td, th').filter((cell) => cell.getBoundingClientRect().right > document.documentElement.clientWidth + 1).length,
        };
      });
      expect(found, url).toEqual({ rows: rows.length, columns: columns.length, overflow: 'visible', head: 'table-header-group', hint: 'none', hiddenInside: 0, beyondTheEdge: 0 });
    });
  });

  test('a page of many sheets becomes a PDF with its outline', async () => {
    for (const url of [concept, comparison, source]) {
      await onPaper(url, async (page) => {
        const pdf = (await page.pdf({ format: 'A4', tagged: true, outline: true })).toString('latin1');
        expect(pdf.startsWith('%PDF-'), url).toBe(true);
        expect(pdf, url).toMatch(/\/StructTreeRoot/);
        expect(pdf, url).toMatch(/\/Lang ?\(nl/);
        const sheets = Number(/\/Type ?\/Pages\b[^>]*\/Count (\d+)|\/Count (\d+)[^>]*\/Type ?\/Pages\b/.exec(pdf)?.slice(1).find(Boolean));
        expect(sheets, url).toBeGreaterThan(0);
        expect(sheets, url).toBeLessThan(url === source ? 60 : 12);
      });
    }
  });

  test('folded parts are open', async () => {
    await onPage(site, source, {}, async (page) => {
      const item = page.locator('main .facts details li').first();
      expect(await item.isVisible()).toBe(false);
      await page.emulateMedia({ media: 'print' });
      await expect.poll(() => item.isVisible(), WAIT).toBe(true);
    });
  });

  test.each(EACH_KIND.filter(([kind]) => ['home', 'concept', 'source', 'locator', 'comparison', 'theme 0'].includes(kind)))('a %s lists the addresses behind its links once, at the end, and nothing of it stays', async (_, url) => {
    await onPage(site, url, PAPER, async (page) => {
      await page.emulateMedia({ media: 'print' });
      await page.locator('.print-addresses').waitFor(WAIT);
      const { addresses, numbered, isLast } = await page.evaluate(() => ({
        addresses: [...document.querySelectorAll('.print-addresses li')].map(({ textContent }) => textContent),
        numbered: [...document.querySelectorAll<HTMLAnchorElement>('main a:has(> .print-number)')].map((link) => [link.href, link.querySelector('.print-number')?.textContent]),
        isLast: document.querySelector('main')?.lastElementChild?.className === 'print-addresses',
      }));
      expect(isLast).toBe(true);
      expect(addresses.length).toBeGreaterThan(0);
      expect(new Set(addresses).size).toBe(addresses.length);
      expect(numbered.filter(([href, mark]) => addresses[Number(mark?.replace(/\D/g, '')) - 1] !== href)).toEqual([]);
      await page.emulateMedia({ media: 'screen' });
      await expect.poll(() => page.locator('.print-addresses, .print-number').count(), WAIT).toBe(0);
    });
  });
});
