import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { urls } from '../site/dist.ts';
import { walk } from '../support/keyboard.ts';
import { EACH_KIND, SOURCES } from '../support/site-pages.ts';
import { openSite, type OpenSite, type Visit } from './launch.ts';

const WAIT = { timeout: 10_000 };
const FAILED = /^Zoeken lukt nu niet: de zoekindex kon niet worden geladen\./;

let site: OpenSite;
let visit: Visit;
let context: BrowserContext;
let page: Page;
beforeAll(async () => { site = await openSite(); });
afterAll(async () => { await site.close(); });
beforeEach(async () => {
  visit = await site.visit({ reducedMotion: 'reduce' });
  ({ context, page } = visit);
});
afterEach(async () => {
  // Pagefind complains of its own missing files; what matters is what the page makes of it.
  expect(visit.complaints.errors.filter((text) => !text.includes('Pagefind'))).toEqual([]);
  await context.close();
});

const status = (within = 'main'): Promise<string> => page.locator(`${within} [role=status]`).innerText();
const titles = (within = 'main'): Promise<readonly string[]> => page.locator(`${within} [data-search-result] :is(h2, h3)`).allInnerTexts();
const question = (): string | null => new URL(page.url()).searchParams.get('q');
const field = () => page.locator('main').getByLabel('Wat zoekt u?');

/** Waits until the page tells what it found for a question. */
const expectFound = (query: string, within = 'main') => expect.poll(() => status(within), WAIT).toMatch(new RegExp(`^[1-9]\\d* pagina('s)? voor '${query}'`));

describe('the search page', () => {
  test('shows what it finds for the question in the address, with places within pages', async () => {
    await page.goto(urls.search('koorddansmodel'));
    await expectFound('koorddansmodel');
    expect((await titles())[0]).toBe('Koorddansmodel');
    const result = page.locator('[data-search-result]', { has: page.locator('[data-search-subresult]') }).first();
    const place = result.locator('[data-search-subresult] a').first();
    expect(await place.getAttribute('href')).toMatch(/#[a-z]/);
    expect(await page.locator('[data-search-result] .excerpt mark').first().innerText()).toMatch(/koorddans/i);
    expect(await field().inputValue()).toBe('koorddansmodel');
    for (const link of await page.locator('[data-search-result] a').evaluateAll((links) => links.map((element) => (element as HTMLAnchorElement).href))) {
      expect((await context.request.get(link)).status(), link).toBe(200);
    }
    await place.click();
    await page.waitForURL((url) => url.hash !== '');
    const anchor = decodeURIComponent(new URL(page.url()).hash.slice(1));
    await expect.poll(() => page.locator(`[id="${anchor}"]`).evaluate((element) => { const { top } = element.getBoundingClientRect(); return top >= 0 && top < innerHeight; }), WAIT).toBe(true);
  });

  test('announces the number in a region that is there from the start', async () => {
    await page.goto(urls.search());
    expect(await page.locator('main [role=status]').count()).toBe(1);
    expect(await status()).toBe('');
    await page.locator('main [role=status]').evaluate((element) => { (window as unknown as { region: Element }).region = element; });
    await field().fill('regie');
    await expectFound('regie');
    expect(await page.evaluate(() => document.querySelector('main [role=status]') === (window as unknown as { region: Element }).region)).toBe(true);
    const said = Number.parseInt(await status(), 10);
    expect((await titles()).length).toBe(Math.min(said, 10));
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(await field().getAttribute('id'));
    await field().fill('');
    await expect.poll(() => status(), WAIT).toBe('');
    expect(await titles()).toEqual([]);
  });

  test('keeps the question in the address while one types', async () => {
    await page.goto(urls.search());
    await field().pressSequentially('evenwicht');
    await expectFound('evenwicht');
    await expect.poll(question, WAIT).toBe('evenwicht');
    const before = await titles();
    await page.reload();
    await expectFound('evenwicht');
    expect(await titles()).toEqual(before);
    await field().fill('');
    await expect.poll(question, WAIT).toBeNull();
  });

  test('gives earlier questions back on the way back and forth', async () => {
    await page.goto(urls.search('koorddansmodel'));
    await expectFound('koorddansmodel');
    const first = await titles();
    await field().fill('regiegemeente');
    await expectFound('regiegemeente');
    await field().press('Enter');
    const second = await titles();
    expect(second).not.toEqual(first);
    await field().fill('uitvoeringsdriehoek');
    await field().press('Enter');
    await expectFound('uitvoeringsdriehoek');

    await page.goBack();
    await expectFound('regiegemeente');
    expect(await titles()).toEqual(second);
    expect(await field().inputValue()).toBe('regiegemeente');
    await page.goBack();
    await expectFound('koorddansmodel');
    expect(await titles()).toEqual(first);
    await page.goForward();
    await expectFound('regiegemeente');

    await page.locator('[data-search-result] a').first().click();
    await page.waitForURL((url) => url.pathname !== urls.search());
    await page.goBack();
    await expectFound('regiegemeente');
    expect(await titles()).toEqual(second);
    expect(await field().inputValue()).toBe('regiegemeente');
  });

  test('is honest about nonsense', async () => {
    await page.goto(urls.search('xqzjwv'));
    await expect.poll(() => status(), WAIT).toMatch(/^Geen resultaat voor 'xqzjwv'\. /);
    expect(await titles()).toEqual([]);
  });

  test.each(['<img src=x onerror="document.title=1">', '<b>regie</b>', '</script><script>document.title=1</script>', '"\'&amp;%00%', 'regie & verbinden', '\\u003c', '🤹 koord', '..//?#'])('takes %s for text', async (query) => {
    await page.goto(urls.search(query));
    await expect.poll(() => status(), WAIT).toContain(`'${query}'`);
    expect(await field().inputValue()).toBe(query);
    expect(await page.locator('main :is(img, script, b)').count()).toBe(0);
    expect(await page.title()).toContain('Zoeken');
    await field().fill(`${query} x`);
    await expect.poll(() => status(), WAIT).toContain(`'${query} x'`);
    expect(question()).toBe(`${query} x`);
    expect(visit.complaints.console).toEqual([]);
  });

  test('takes what the index holds for text too', async () => {
    const evil = { title: '<img src=x>&lt;b&gt;', url: urls.home, excerpt: '<img src=x onerror=1>voor <mark>woord<i>x</i></mark> &lt;b&gt;na&lt;/b&gt; <a href="//elders.invalid">link</a>' };
    const found = { ...evil, meta: { title: evil.title }, filters: { pagina: ['<u>begrip</u>'] }, sub_results: [{ ...evil, url: `${urls.home}#x` }] };
    await context.route('**/pagefind/pagefind.js', (route) => route.fulfill({
      contentType: 'text/javascript',
      body: `const found = ${JSON.stringify(found)}; export const options = async () => {}, init = async () => {}, search = async () => ({ results: [{ data: async () => found }] });`,
    }));
    await page.goto(urls.search('woord'));
    await expectFound('woord');
    expect(await titles()).toEqual([evil.title]);
    expect(await page.locator('main .results').evaluate((list) => [...new Set([...list.querySelectorAll('*')].map(({ tagName }) => tagName))].sort())).toEqual(['A', 'H2', 'LI', 'MARK', 'P', 'UL']);
    expect(await page.locator('main [data-search-subresult] .excerpt').innerText()).toBe('voor woordx <b>na</b> link');
  });

  test('drops an older question that ends later', async () => {
    await context.route('**/pagefind/pagefind.js', (route) => route.fulfill({
      contentType: 'text/javascript',
      body: 'const page = (title) => ({ title, url: "/", excerpt: "", meta: { title }, filters: {}, sub_results: [] }); window.late = []; export const options = async () => {}, init = async () => {}, search = (query) => new Promise((resolve) => { const give = () => resolve({ results: [{ data: async () => page(query) }] }); if (query === "traag") window.late.push(give); else give(); });',
    }));
    await page.goto(urls.search('traag'));
    await expect.poll(() => page.evaluate(() => (window as unknown as { late?: unknown[] }).late?.length), WAIT).toBe(1);
    await field().fill('snel');
    await expectFound('snel');
    await page.evaluate(async () => {
      for (const give of (window as unknown as { late: (() => void)[] }).late) give();
      await new Promise((resolve) => { requestAnimationFrame(resolve); });
    });
    expect(await titles()).toEqual(['snel']);
    await expectFound('snel');
  });
});

describe('when the index cannot be loaded', () => {
  // Which file fails makes no difference to the reader.
  test.each(['**/pagefind/**', '**/pagefind/pagefind-entry.json*', '**/pagefind/*.pf_meta*', '**/pagefind/wasm.*', '**/pagefind/fragment/*'])('for want of %s, the page says so and offers the A–Z list', async (files) => {
    await context.route(files, (route) => route.abort());
    await page.goto(urls.search('regie'));
    await expect.poll(() => status(), WAIT).toMatch(FAILED);
    expect(await titles()).toEqual([]);
    const link = page.locator(`main search-results a[href="${urls.concepts}"]`);
    expect(await link.isVisible()).toBe(true);
    await link.click();
    expect(await page.locator('h1').innerText()).toBe('Begrippen van A tot Z');
  });

  test('earlier results do not stay under the message', async () => {
    await page.goto(urls.search('koorddansmodel'));
    await expectFound('koorddansmodel');
    await context.route('**/pagefind/**', (route) => route.abort());
    await field().fill('vergadertijger gemeentesecretaris');
    await expect.poll(() => status(), WAIT).toMatch(FAILED);
    expect(await titles()).toEqual([]);
  });

  test('the dialog says so too', async () => {
    await context.route('**/pagefind/**', (route) => route.abort());
    await page.goto(urls.home);
    await page.keyboard.press('/');
    await page.keyboard.type('regie');
    await expect.poll(() => status('dialog'), WAIT).toMatch(FAILED);
    expect(await page.locator(`dialog a[href="${urls.concepts}"]`).isVisible()).toBe(true);
  });

  test('a later try may succeed', async () => {
    await context.route('**/pagefind/**', (route) => route.abort());
    await page.goto(urls.search('regie'));
    await expect.poll(() => status(), WAIT).toMatch(FAILED);
    await context.unroute('**/pagefind/**');
    await field().fill('koorddansmodel');
    await expectFound('koorddansmodel');
    expect(await page.locator(`main search-results a[href="${urls.concepts}"]`).isVisible()).toBe(false);
  });
});

describe('the dialog', () => {
  const isOpen = (): Promise<boolean> => page.locator('dialog.search-dialog').evaluate((dialog) => (dialog as HTMLDialogElement).open);
  const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.id || document.activeElement?.tagName || '');

  test.each([['/'], ['Control+k'], ['Meta+k'], ['Control+K']])('opens with %s', async (keys) => {
    await page.goto(urls.home);
    await page.keyboard.press(keys);
    expect(await isOpen()).toBe(true);
    expect(await focused()).toBe('zoekvraag-venster');
    await page.keyboard.type('koorddansmodel');
    await expectFound('koorddansmodel', 'dialog');
    expect((await titles('dialog'))[0]).toBe('Koorddansmodel');
    expect(new URL(page.url()).search).toBe('');
    await page.keyboard.press('Escape');
    await expect.poll(isOpen, WAIT).toBe(false);
  });

  test('leaves / alone while one types in a field', async () => {
    for (const [url, selector] of [[urls.search(), '#zoekvraag'], [urls.home, '#zoek-begin'], [urls.concepts, 'input[name=tekst]'], [urls.concepts, 'select[name=soort]']] as const) {
      await page.goto(url);
      await page.locator(selector).focus();
      await page.keyboard.press('/');
      expect(await isOpen(), selector).toBe(false);
      if (selector.startsWith('select')) continue;
      expect(await page.locator(selector).inputValue()).toBe('/');
    }
    await page.keyboard.press('Control+k');
    expect(await isOpen()).toBe(true);
    await page.keyboard.press('/');
    expect(await page.locator('#zoekvraag-venster').inputValue()).toBe('/');
  });

  test('leaves combinations of the browser alone', async () => {
    await page.goto(urls.home);
    for (const keys of ['Control+/', 'Alt+/', 'k', 'Shift+K']) {
      await page.keyboard.press(keys);
      expect(await isOpen(), keys).toBe(false);
    }
  });

  test('opens from the field in the header with what was typed, and gives the focus back', async () => {
    await page.goto(urls.home);
    await page.getByLabel('Zoek op de site').click();
    expect(await isOpen()).toBe(false);
    await page.keyboard.type('koorddansmodel');
    expect(await isOpen()).toBe(true);
    expect(await page.locator('#zoekvraag-venster').inputValue()).toBe('koorddansmodel');
    await expectFound('koorddansmodel', 'dialog');
    await page.keyboard.press('Escape');
    await expect.poll(isOpen, WAIT).toBe(false);
    expect(await focused()).toBe('zoek-kop');
    expect(await page.getByLabel('Zoek op de site').inputValue()).toBe('');

    await page.locator('.header-search button').click();
    expect(await isOpen()).toBe(true);
    await page.getByRole('button', { name: 'Sluit' }).click();
    await expect.poll(isOpen, WAIT).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.closest('.header-search') !== null)).toBe(true);
  });

  test('gives the focus back to where a shortcut was pressed', async () => {
    await page.goto(urls.concepts);
    await page.locator('.letters a').nth(2).focus();
    await page.keyboard.press('/');
    expect(await isOpen()).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(isOpen, WAIT).toBe(false);
    expect(await page.evaluate(() => document.activeElement === document.querySelectorAll('.letters a')[2])).toBe(true);
  });

  test.each(['Tab', 'Shift+Tab'] as const)('keeps %s within', async (key) => {
    await page.goto(SOURCES[0] ?? '');
    await page.keyboard.press('/');
    await page.keyboard.type('koorddansmodel');
    await expectFound('koorddansmodel', 'dialog');
    // Between the last and the first element the focus is with the browser.
    const stops = [...(await walk(page, key, 60)), ...(await walk(page, key, 60))];
    expect(stops.length).toBeGreaterThan(6);
    expect(stops.filter(({ inDialog }) => !inDialog)).toEqual([]);
    expect(stops.filter(({ outlined, visible }) => !outlined || visible < 0.5)).toEqual([]);
  });

  test('closes by a press beside it, not within it', async () => {
    await page.goto(urls.home);
    await page.keyboard.press('/');
    await page.locator('#zoekvenster').click();
    expect(await isOpen()).toBe(true);
    await page.mouse.click(5, 5);
    await expect.poll(isOpen, WAIT).toBe(false);
  });

  test('leads to the search page with the same question', async () => {
    await page.goto(urls.home);
    await page.keyboard.press('/');
    await page.keyboard.type('koorddansmodel');
    await expectFound('koorddansmodel', 'dialog');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === urls.search());
    expect(question()).toBe('koorddansmodel');
    await expectFound('koorddansmodel');
  });

  test('makes way for a place on the page itself', async () => {
    await page.goto(urls.source('bodok'));
    await page.keyboard.press('/');
    await page.keyboard.type('koorddansmodel');
    await expectFound('koorddansmodel', 'dialog');
    const link = page.locator(`dialog a[href^="${urls.source('bodok')}#"]`).first();
    const anchor = (await link.getAttribute('href') ?? '').split('#')[1] ?? '';
    await link.click();
    await expect.poll(isOpen, WAIT).toBe(false);
    await expect.poll(() => page.locator(`[id="${anchor}"]`).evaluate((element) => { const { top } = element.getBoundingClientRect(); return top >= 0 && top < innerHeight; }), WAIT).toBe(true);
  });
});

test('no page but that of search fetches search before the reader opens it', async () => {
  const fetched: string[] = [];
  context.on('request', (request) => { if (/\/pagefind\/|search-results|pagefind/.test(request.url())) fetched.push(request.url()); });
  for (const [kind, url] of EACH_KIND.filter(([name]) => !name.startsWith('search'))) {
    await page.goto(url, { waitUntil: 'networkidle' });
    await page.keyboard.press('Tab');
    await page.getByLabel('Zoek op de site').focus();
    expect(fetched, kind).toEqual([]);
  }
  await page.keyboard.type('regie');
  await expectFound('regie', 'dialog');
  expect(fetched.filter((url) => url.includes('search-results'))).toHaveLength(1);
  expect(fetched.some((url) => url.endsWith('/pagefind/pagefind.js'))).toBe(true);
});
