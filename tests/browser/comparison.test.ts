import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { urls } from '../site/dist.ts';
import { COMPARISONS } from '../support/site-pages.ts';
import { openSite, type OpenSite } from './launch.ts';

let site: OpenSite;
beforeAll(async () => { site = await openSite(); });
afterAll(async () => { await site.close(); });

const WAIT = { timeout: 10_000 };
const ONE_SOURCE = urls.comparison('sturingsvormen');
const FIVE_SOURCES = urls.comparison('competenties-per-bron');
const LONG = urls.comparison('metaforen');
const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Opens a comparison as a new reader, waits for its tools, and expects no complaint. */
async function on<Result>(url: string, act: (page: Page) => Promise<Result>, options: BrowserContextOptions = {}): Promise<Result> {
  const { page, context, complaints } = await site.visit(options);
  await page.goto(url);
  if (options.javaScriptEnabled !== false) await page.locator('.tool-bar').waitFor(WAIT);
  const result = await act(page);
  expect([...complaints.console, ...complaints.errors, ...complaints.foreign]).toEqual([]);
  await context.close();
  return result;
}

/** The heads of the rows, as seen. */
const rowHeads = (page: Page): Promise<readonly string[]> => page.locator('tbody tr > :first-child').evaluateAll((cells) => cells.map((cell) => cell.textContent.replace(/\s+/g, ' ').trim()));
/** The heads of the columns, as seen. */
const columnHeads = (page: Page): Promise<readonly string[]> => page.locator('thead th').evaluateAll((cells) => cells.map((cell) => cell.textContent.replace(/\s+/g, ' ').trim()));
const status = (page: Page): Promise<string> => page.locator('[data-count]').innerText();
const notices = (page: Page): Promise<string> => page.locator('[data-notices]').textContent().then((text) => text ?? '');
const query = (page: Page): string => decodeURIComponent(new URL(page.url()).search);
const press = (page: Page, name: string): Promise<void> => page.locator('.tool-bar').getByRole('button', { name, exact: true }).click();

/** Everything that makes up a view, to compare two readers' screens. */
const seen = (page: Page): Promise<string> => page.locator('table[data-comparison]').evaluate((table) => (table as HTMLElement).innerText);

/** What a reader gets who presses a button for a file. */
async function download(page: Page, name: string): Promise<{ readonly file: string; readonly text: string }> {
  const [made] = await Promise.all([page.waitForEvent('download'), press(page, name)]);
  return { file: made.suggestedFilename(), text: await readFile(await made.path(), 'utf8') };
}

describe('with the keyboard alone', () => {
  test('sorts by a column in three states, keeps the focus and says it on the head', async () => {
    await on(ONE_SOURCE, async (page) => {
      const before = await rowHeads(page);
      await page.getByLabel('Zoek in de tabel').focus();
      for (let stops = 0; stops < 12 && !await page.evaluate(() => document.activeElement?.matches('.sort') && document.activeElement.textContent.includes('Gemiddelde score')); stops += 1) await page.keyboard.press('Tab');
      const sorted = page.locator('[aria-sort]');
      await page.keyboard.press('Enter');
      await expect.poll(() => sorted.getAttribute('aria-sort'), WAIT).toBe('ascending');
      expect((await rowHeads(page)).at(-1)).toBe('Lijnsturing');
      await page.keyboard.press('Space');
      await expect.poll(() => sorted.getAttribute('aria-sort'), WAIT).toBe('descending');
      expect((await rowHeads(page))[0]).toBe('Lijnsturing');
      await expect.poll(() => query(page), WAIT).toBe('?sorteer=score-af');
      expect(await sorted.evaluate((head) => head.tagName)).toBe('TH');
      expect(await page.evaluate(() => document.activeElement?.className)).toBe('sort');
      await page.keyboard.press('Enter');
      await expect.poll(() => sorted.count(), WAIT).toBe(0);
      expect(await rowHeads(page)).toEqual(before);
      await expect.poll(() => query(page), WAIT).toBe('');
    });
  });

  test('hides, moves and pins a column, and the focus stays on the button', async () => {
    await on(ONE_SOURCE, async (page) => {
      await page.getByRole('button', { name: 'Kolommen' }).focus();
      await page.keyboard.press('Enter');
      const later = page.getByRole('button', { name: 'Later Kenmerk: waarop de aansturing rust' });
      await later.focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => columnHeads(page).then((heads) => heads.map((head) => head.slice(0, 8))), WAIT).toEqual(['Sturings', 'Wie de d', 'Kenmerk:', 'Gemiddel', 'Dominant']);
      await expect.poll(() => status(page), WAIT).toBe('Kolom Kenmerk: waarop de aansturing rust staat op plaats 2. 7 rijen, 4 kolommen.');
      expect(await later.evaluate((button) => button === document.activeElement)).toBe(true);
      await page.getByRole('button', { name: 'Toon Wie de doelen bepaalt' }).focus();
      await page.keyboard.press('Space');
      await page.getByRole('button', { name: 'Zet vast Dominant in domein' }).focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => columnHeads(page).then((heads) => heads.map((head) => head.slice(0, 8))), WAIT).toEqual(['Sturings', 'Dominant', 'Kenmerk:', 'Gemiddel']);
      await expect.poll(() => query(page), WAIT).toBe('?vast-kolom=domein&kolommen=aansturing,score,domein');
      await expect.poll(() => status(page), WAIT).toBe('7 rijen, 3 van 4 kolommen.');
    });
  });

  test('has no trap: Tab leaves the tools and the table', async () => {
    await on(ONE_SOURCE, async (page) => {
      await page.getByRole('button', { name: 'Filteren' }).press('Enter');
      await page.getByRole('button', { name: 'Alleen verschillen' }).focus();
      let hasLeft = false;
      for (let stops = 0; stops < 80 && !hasLeft; stops += 1) {
        await page.keyboard.press('Tab');
        hasLeft = await page.evaluate(() => document.activeElement?.closest('comparison-view .table-frame, .table-tools') === null);
      }
      expect(hasLeft).toBe(true);
    });
  });
});

describe('what the reader chooses', () => {
  test('is found by typing, said in a region that was there, and does not fill the history', async () => {
    await on(FIVE_SOURCES, async (page) => {
      const length = await page.evaluate(() => history.length);
      await page.locator('[data-count]').evaluate((element) => { (window as unknown as { region: Element }).region = element; });
      await page.getByLabel('Zoek in de tabel').pressSequentially('luister');
      await expect.poll(() => status(page), WAIT).toMatch(/^\d+ van \d+ rijen, 5 kolommen\.$/);
      expect(await page.evaluate(() => (window as unknown as { region: Element }).region === document.querySelector('[role=status][data-count]'))).toBe(true);
      await expect.poll(() => query(page), WAIT).toBe('?zoek=luister');
      expect(await page.evaluate(() => history.length)).toBe(length);
      await page.getByLabel('Zoek in de tabel').fill('<b>xqzj</b>');
      await expect.poll(() => status(page), WAIT).toContain('0 van');
      expect(await status(page)).toContain('begin opnieuw');
      await press(page, 'Begin opnieuw');
      await expect.poll(() => query(page), WAIT).toBe('');
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    });
  });

  test('filters by source and shows two side by side', async () => {
    await on(FIVE_SOURCES, async (page) => {
      await press(page, 'Filteren');
      await press(page, 'VGS');
      await expect.poll(() => columnHeads(page), WAIT).toEqual(['Competentie', 'VGS']);
      expect(await page.locator('[data-reference]:visible').count()).toBe(1);
      await page.getByLabel('Eerste bron').selectOption('lochem');
      await page.getByLabel('Tweede bron').selectOption('vgs');
      await expect.poll(() => columnHeads(page), WAIT).toEqual(['Competentie', 'Lochem', 'VGS']);
      await expect.poll(() => query(page), WAIT).toBe('?bron=vgs&twee=lochem,vgs');
      await press(page, 'Alleen rijen zonder lege cel');
      await expect.poll(() => page.locator('tbody td.silent').count(), WAIT).toBe(0);
    });
  });

  test('turns rows into columns, with heads and anchors', async () => {
    await on(ONE_SOURCE, async (page) => {
      const [rows, columns] = [await rowHeads(page), await columnHeads(page)];
      await press(page, 'Weergave');
      await press(page, 'Draai rijen en kolommen');
      await expect.poll(() => columnHeads(page), WAIT).toEqual([columns[0], ...rows]);
      expect(await rowHeads(page)).toEqual(columns.slice(1));
      expect(await page.locator('thead th:not([scope=col]), tbody th:not([scope=row])').count()).toBe(0);
      expect(await page.locator('#lijnsturing').evaluate((element) => element.tagName)).toBe('TH');
      expect(await page.locator('#lijnsturing-score a[data-locator]').getAttribute('href')).toContain('#fig-2');
      await press(page, 'Draai rijen en kolommen');
      await expect.poll(() => rowHeads(page), WAIT).toEqual(rows);
      expect(await page.locator('#lijnsturing').evaluate((element) => element.tagName)).toBe('TR');
    });
  });

  test('hides our own reading, the conclusion included', async () => {
    for (const url of COMPARISONS) {
      const { page, context } = await site.visit();
      await page.goto(url);
      const isOurs = await page.locator('td[data-interpretation]').count();
      if (isOurs > 0) {
        await page.goto(`${url}?zonder-duiding=1`);
        await page.locator('.tool-bar').waitFor(WAIT);
        expect(await page.locator('td[data-interpretation]').count(), url).toBe(0);
        expect(await page.getByText('duiding verborgen').count(), url).toBe(isOurs);
        expect(await page.locator('[data-conclusion]').isVisible(), url).toBe(false);
      }
      await context.close();
      if (isOurs > 0) return;
    }
  });

  test('follows the switch that hides our own reading on the whole site, and leaves it in the address', async () => {
    const { page, context, complaints } = await site.visit();
    const ours: string[] = [];
    for (const url of COMPARISONS) {
      await page.goto(url);
      if (await page.locator('td[data-interpretation]').count() > 0) ours.push(url);
      if (ours.length > 0) break;
    }
    await page.goto(`${ours[0] ?? ''}?duiding=uit&draai=1`);
    await page.locator('.tool-bar').waitFor(WAIT);
    expect(await notices(page)).toBe('');
    expect(await page.locator('td[data-interpretation]').count()).toBe(0);
    await page.locator('.sort').first().click();
    await expect.poll(() => query(page), WAIT).toBe('?sorteer=_rij-op&draai=1&duiding=uit');
    await page.locator('source-only [data-toggle]').click();
    await expect.poll(() => page.locator('td[data-interpretation]').count(), WAIT).toBeGreaterThan(0);
    expect([...complaints.console, ...complaints.errors]).toEqual([]);
    await context.close();
  });

  test('goes back and forward, and opens the same for another reader', async () => {
    await on(ONE_SOURCE, async (page) => {
      const first = await seen(page);
      await page.locator('.sort').nth(3).click();
      const second = await seen(page);
      await press(page, 'Weergave');
      await press(page, 'Draai rijen en kolommen');
      const third = await seen(page);
      expect(new Set([first, second, third]).size).toBe(3);
      // The address follows the table a moment later.
      await expect.poll(() => query(page), WAIT).toContain('draai=1');
      const shared = page.url();
      await page.goBack();
      await expect.poll(() => seen(page), WAIT).toBe(second);
      await page.goBack();
      await expect.poll(() => seen(page), WAIT).toBe(first);
      await page.goForward();
      await page.goForward();
      await expect.poll(() => seen(page), WAIT).toBe(third);
      await on(shared, async (other) => { await expect.poll(() => seen(other), WAIT).toBe(third); });
      await page.locator('tbody a.chip').first().click();
      await page.waitForURL((url) => !url.pathname.startsWith(urls.comparisons));
      await page.goBack();
      await page.locator('.tool-bar').waitFor(WAIT);
      await expect.poll(() => seen(page), WAIT).toBe(third);
    });
  });

  test('keeps the anchor of a cell that was linked', async () => {
    await on(`${ONE_SOURCE}?sorteer=score-op#lijnsturing-score`, async (page) => {
      await expect.poll(() => page.locator('#lijnsturing-score').evaluate((cell) => { const { top, bottom } = cell.getBoundingClientRect(); return top >= 0 && bottom <= innerHeight; }), WAIT).toBe(true);
      await page.locator('.sort').first().press('Enter');
      expect(new URL(page.url()).hash).toBe('#lijnsturing-score');
    });
  });
});

const LONG_TEXT = 'x'.repeat(6000);
/** Addresses as nobody should write them. */
const ODD: readonly string[] = [
  'bron=<script>alert(1)</script>', 'zoek=<script>alert(1)</script>', 'zoek=%3Cimg%20src=x%20onerror=alert(1)%3E', 'zoek=%', 'zoek=%E0%A4%A', 'sorteer=%', 'sorteer=%00', `zoek=${LONG_TEXT}`, `bron=${LONG_TEXT}`, `${LONG_TEXT}=1`,
  'bron=vgs&bron=vgs', 'sorteer=score-op&sorteer=score-af', 'bron=vgs,vgs,vgs', 'kolommen=', 'kolommen=,,,', 'kolommen=score,score', 'kolommen=__proto__', 'kolommen=constructor,score', '__proto__=1', 'constructor=1',
  'sorteer=', 'sorteer=-', 'sorteer=-op', 'sorteer=score', 'sorteer=SCORE-OP', 'sorteer=onbekend-op', 'sorteer=_rij-af', 'sorteer=score-op-af', 'draai=ja', 'draai=0', 'draai=true', 'verschil=2', 'gevuld=-1', 'kaarten=kaarten',
  'twee=vgs', 'twee=vgs,vgs', 'twee=vgs,meijs,bodok', 'twee=a,b', 'soort=rol', 'soort=<b>', 'vast=*', 'vast=lijnsturing,onbekend', 'vast-kolom=javascript:alert(1)', 'utm_source=nieuwsbrief', '?', '&&&', '=', '=x', 'zoek=+++', 'zoek=%F0%9F%A4%B9', 'zoek=%E2%80%AE', "zoek='--", 'zoek="><svg onload=alert(1)>', '%3Cb%3E=%3Ci%3E',
];

describe('a long table', () => {
  const boxes = (page: Page) => page.locator('tr > *').evaluateAll((cells) => Object.fromEntries(cells.map((cell) => { const { width, height } = cell.getBoundingClientRect(); return [cell.id || cell.textContent, [Math.round(width), height]] as const; })));
  const frozen = (page: Page): Promise<number> => page.locator('table[data-frozen]').count();

  test('is frozen without any cell changing its size', async () => {
    for (const width of [360, 1280]) {
      await on(LONG, async (page) => {
        await expect.poll(() => frozen(page), WAIT).toBe(1);
        // Rows out of sight are not laid out.
        await page.evaluate(() => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync('tr { content-visibility: visible !important }');
          document.adoptedStyleSheets.push(sheet);
        });
        const after = await boxes(page);
        await page.locator('table[data-frozen]').evaluate((table) => { table.removeAttribute('data-frozen'); });
        const before = await boxes(page);
        expect(Object.keys(after).length).toBeGreaterThan(100);
        for (const [name, [cellWidth = 0, cellHeight = 0]] of Object.entries(before)) {
          expect(after[name]?.[0], name).toBe(cellWidth);
          expect(Math.abs((after[name]?.[1] ?? 0) - cellHeight), name).toBeLessThan(2);
        }
      }, { viewport: { width, height: 800 } });
    }
  });

  test('that is frozen stays a table that sorts, pins and scrolls', async () => {
    await on(LONG, async (page) => {
      await expect.poll(() => frozen(page), WAIT).toBe(1);
      const rows = await rowHeads(page);
      await page.locator('.sort').first().click();
      await page.locator('.sort').first().click();
      const sorted = [...rows].sort(new Intl.Collator('nl', { sensitivity: 'base', numeric: true }).compare).reverse();
      // The rows are shown in order at once, and stand in it a moment later.
      expect(await page.locator('tbody tr').evaluateAll((lines) => [...lines].sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top).map((line) => line.querySelector('th')?.textContent.trim()))).toEqual(sorted);
      await expect.poll(() => rowHeads(page), WAIT).toEqual(sorted);
      await expect.poll(() => page.locator('tbody tr[style*=order]').count(), WAIT).toBe(0);
      expect(await frozen(page)).toBe(1);
      const table = page.getByRole('table', { name: 'Metaforen' });
      expect(await table.getByRole('row').count()).toBe(rows.length + 1);
      expect(await table.getByRole('rowheader').count()).toBe(rows.length);
      await press(page, 'Weergave');
      await page.locator('.tool-bar').getByRole('button', { name: rows[5] ?? '', exact: true }).click();
      await page.locator('.comparison').evaluate((frame) => { frame.scrollTop = 1500; });
      const [head, pinned] = await page.locator('thead, tr[data-kept]').evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect()));
      const top = await page.locator('.comparison').evaluate((frame) => frame.getBoundingClientRect().top);
      expect(Math.abs((head?.top ?? 0) - top)).toBeLessThan(2);
      expect(Math.abs((pinned?.top ?? 0) - (head?.bottom ?? 0))).toBeLessThan(2);
    });
  });

  test('becomes cards that fit a narrow screen', async () => {
    await on(LONG, async (page) => {
      await expect.poll(() => frozen(page), WAIT).toBe(1);
      await press(page, 'Weergave');
      await press(page, 'Rijen als kaarten');
      await page.locator('.sort').first().click();
      await page.waitForTimeout(700);
      expect(await frozen(page)).toBe(0);
      expect(await page.locator('.comparison').evaluate((frame) => frame.scrollWidth)).toBeLessThanOrEqual(360);
    }, { viewport: { width: 360, height: 740 } });
  });

  test('is laid out by its contents when its columns, its frame or its medium change', async () => {
    await on(LONG, async (page) => {
      await expect.poll(() => frozen(page), WAIT).toBe(1);
      await press(page, 'Kolommen');
      await page.locator('.tool-list').getByRole('button', { name: /^Toon/ }).last().click();
      expect(await frozen(page)).toBe(0);
      await expect.poll(() => frozen(page), WAIT).toBe(1);
      await page.setViewportSize({ width: 900, height: 800 });
      await expect.poll(() => page.locator('table').evaluate((table) => Math.abs(table.getBoundingClientRect().width - (table.parentElement?.clientWidth ?? 0))), WAIT).toBeLessThan(2);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('tbody tr').first().evaluate((row) => getComputedStyle(row).display)).toBe('table-row');
    });
  });
});

describe('odd addresses', () => {
  test(`give a table and never an error or markup: ${String(ODD.length)} of them`, async () => {
    const { page, context, complaints } = await site.visit();
    page.on('dialog', () => { complaints.errors.push('a dialog'); });
    for (const odd of ODD) {
      await page.goto(`${ONE_SOURCE}?${odd}`);
      await page.locator('.tool-bar').waitFor(WAIT);
      expect(await page.locator('comparison-view :is(script, img, svg, b, i)').count(), odd).toBe(0);
      expect(await status(page), odd).toMatch(/rijen, /);
      expect((await notices(page)).length, odd).toBeLessThan(2500);
      if (!odd.startsWith('zoek=')) expect(await page.locator('tbody tr').count(), odd).toBeGreaterThan(0);
    }
    expect([...complaints.console, ...complaints.errors, ...complaints.foreign]).toEqual([]);
    await context.close();
  });

  test('say what was not used, and follow the rest', async () => {
    await on(`${ONE_SOURCE}?bron=<script>&sorteer=score-af&kleur=rood`, async (page) => {
      expect(await notices(page)).toBe('Niet gebruikt uit het adres: kleur=rood (onbekend); bron=<script> (past niet bij deze tabel). De rest van het adres is wel gevolgd.');
      expect((await rowHeads(page))[0]).toBe('Lijnsturing');
      await page.locator('.sort').first().click();
      await expect.poll(() => query(page), WAIT).toBe('?sorteer=_rij-op');
      expect(await notices(page)).toBe('');
    });
  });
});

describe('what is exported is what is seen', () => {
  test('as CSV, as Markdown and as sources', async () => {
    await on(`${FIVE_SOURCES}?twee=vgs,lochem&sorteer=vgs-op`, async (page) => {
      const [rows, columns] = [await rowHeads(page), await columnHeads(page)];
      await press(page, 'Bewaren en delen');
      const csv = await download(page, 'CSV voor Excel');
      expect(csv.file).toBe('competenties-per-bron.csv');
      const lines = csv.text.replace(/^\uFEFF/, '').trimEnd().split('\r\n');
      expect(csv.text.charCodeAt(0)).toBe(0xFEFF);
      expect(lines[0]).toBe([...columns, 'Vindplaatsen'].join(';'));
      expect(lines.slice(1).map((line) => line.split(';')[0]?.replace(/^"|"$/g, ''))).toEqual(rows);
      const markdown = await download(page, 'Markdown');
      expect(markdown.text.split('\n').filter((line) => line.startsWith('| ')).slice(2).map((line) => line.split(' | ')[0]?.slice(2))).toEqual(rows);
      expect(markdown.text).toContain(page.url());
      const [bibtex, ris] = [await download(page, 'BibTeX'), await download(page, 'RIS')];
      expect(bibtex.text.match(/^@\w+\{balanceerstok-(\w+)/gm)).toEqual(['@techreport{balanceerstok-vgs', '@techreport{balanceerstok-lochem']);
      expect(ris.text.match(/^TY {2}- /gm)).toHaveLength(2);
    }, { acceptDownloads: true });
  });

  test('on the clipboard: a table with its sources', async () => {
    await on(`${ONE_SOURCE}?draai=1`, async (page) => {
      const columns = await columnHeads(page);
      await press(page, 'Bewaren en delen');
      await press(page, 'Kopieer tabel');
      await expect.poll(() => status(page), WAIT).toContain('gekopieerd');
      const html = await page.evaluate(async () => {
        const [item] = await navigator.clipboard.read();
        return item ? (await item.getType('text/html')).text() : '';
      });
      const heads = await page.evaluate((text) => [...new DOMParser().parseFromString(text, 'text/html').querySelectorAll('thead th')].map((head) => head.textContent), html);
      expect(heads).toEqual(columns);
      expect(html).toContain('Bronnen:');
      await press(page, 'Kopieer adres');
      await expect.poll(() => page.evaluate(() => navigator.clipboard.readText()), WAIT).toBe(page.url());
    }, { permissions: ['clipboard-read', 'clipboard-write'] });
  });

  test('on paper: this view with title, question, date, address and sources', async () => {
    await on(`${ONE_SOURCE}?zoek=samenleving&kolommen=doelen,score`, async (page) => {
      const [rows, columns] = [await rowHeads(page), await columnHeads(page)];
      await page.emulateMedia({ media: 'print' });
      await expect.poll(() => page.locator('main button:visible').count(), WAIT).toBe(0);
      expect([await rowHeads(page), await columnHeads(page)]).toEqual([rows, columns]);
      const text = flat(await page.locator('main').innerText());
      expect(text).toContain('Zeven sturingsvormen');
      expect(text).toContain('Waarin verschillen');
      expect(text).toContain(page.url());
      expect(text).toMatch(/Weergave van \d+ \w+ \d{4}/);
      expect(text).toContain('Bronnen in deze tabel');
      await page.emulateMedia({ media: 'screen' });
      await expect.poll(() => page.locator('thead button:visible').count(), WAIT).toBe(columns.length);
    });
  });
});

describe('on a narrow screen', () => {
  const NARROW = { viewport: { width: 360, height: 740 } };

  test('rows become cards when asked, and stay a table for those who listen', async () => {
    await on(ONE_SOURCE, async (page) => {
      await press(page, 'Weergave');
      await press(page, 'Rijen als kaarten');
      await expect.poll(() => query(page), WAIT).toBe('?kaarten=1');
      expect(await page.locator('tbody tr').first().evaluate((row) => getComputedStyle(row).display)).toBe('block');
      expect(await page.getByRole('table', { name: 'Zeven sturingsvormen' }).getByRole('row').count()).toBe(8);
      expect(await page.getByRole('rowheader', { name: 'Lijnsturing' }).count()).toBe(1);
      expect(await page.getByRole('columnheader').count()).toBe(5);
      const [inner = 0, frame = 0] = await page.evaluate(() => [document.documentElement.scrollWidth, document.querySelector('.table-frame')?.scrollWidth ?? 0]);
      expect([inner <= 360, frame <= 360]).toEqual([true, true]);
      expect(await page.locator('#lijnsturing-score').evaluate((cell) => getComputedStyle(cell, '::before').content)).toContain('Gemiddelde score');
      await page.setViewportSize({ width: 1200, height: 800 });
      await expect.poll(() => page.locator('tbody tr').first().evaluate((row) => getComputedStyle(row).display), WAIT).toBe('table-row');
    }, NARROW);
  });

  test('no page scrolls sideways, whatever is unfolded', async () => {
    for (const url of COMPARISONS) {
      await on(url, async (page) => {
        for (const name of ['Filteren', 'Kolommen', 'Weergave', 'Bewaren en delen']) {
          await press(page, name);
          expect(await page.evaluate(() => document.documentElement.scrollWidth), `${url} ${name}`).toBeLessThanOrEqual(360);
          const small = await page.locator('comparison-view :is(button, input, select):visible').evaluateAll((controls) => controls.map((control) => [control.textContent, control.getBoundingClientRect()] as const).filter(([, { width, height }]) => width < 43.9 || height < 43.9).map(([text]) => text));
          expect(small, `${url} ${name}`).toEqual([]);
        }
      }, NARROW);
    }
  }, 240_000);

  test('nothing moves when the tools arrive', async () => {
    for (const viewport of [{ width: 360, height: 740 }, { width: 768, height: 900 }, { width: 1440, height: 900 }]) {
      await on(ONE_SOURCE, async (page) => {
        const shift = await page.evaluate(() => new Promise<number>((resolve) => {
          let total = 0;
          new PerformanceObserver((list) => { for (const entry of list.getEntries()) total += (entry as PerformanceEntry & { value: number }).value; }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => { resolve(total); }, 500);
        }));
        expect(shift, String(viewport.width)).toBeLessThan(0.02);
      }, { viewport });
    }
  });
});

describe('for everyone', () => {
  test('without JavaScript the table is whole and no tool is promised', async () => {
    for (const url of COMPARISONS) {
      await on(url, async (page) => {
        expect(await page.locator('comparison-view :is(button, input, select)').count()).toBe(0);
        expect(await page.locator('tbody tr').count()).toBeGreaterThan(1);
        expect(await page.locator('.table-tools').evaluate((tools) => tools.getBoundingClientRect().height)).toBe(0);
        expect(await page.locator('[data-reference]').count()).toBeGreaterThan(0);
        expect(await page.locator('tbody tr:not([id]), tbody td:not([id])').count()).toBe(0);
      }, { javaScriptEnabled: false });
    }
  });

  test('axe finds nothing, light and dark, with everything unfolded', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const [view, panel, width] of [['', 'Kolommen', 1280], ['?twee=vgs,lochem&sorteer=vgs-af', 'Filteren', 1280], ['?draai=1&vast=luisteren&vast-kolom=vgs', 'Weergave', 1280], ['?kaarten=1', 'Bewaren', 360]] as const) {
        await on(FIVE_SOURCES + view, async (page) => {
          await page.locator('.tool-bar').getByRole('button', { name: panel }).click();
          const { violations } = await new AxeBuilder({ page }).include('comparison-view').withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
          expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 100)).join(' | ')}`), `${view} ${panel}`).toEqual([]);
        }, { colorScheme, viewport: { width, height: 800 } });
      }
    }
  }, 240_000);
});
