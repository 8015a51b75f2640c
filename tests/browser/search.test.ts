import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { DIST, urls } from '../site/dist.ts';
import { walk } from '../support/keyboard.ts';
import { EACH_KIND, SOURCES } from '../support/site-pages.ts';
import { openSite, type OpenSite, type Visit } from './launch.ts';

const WAIT = { timeout: 10_000 };
const FAILED = /^Zoeken in alle teksten lukt nu niet: de zoekindex kon niet worden geladen\./;
/** The files of the index, save for the names. */
const WORDS = '**/zoekindex/*/w*.bin';
const DOCUMENTS = '**/zoekindex/*/d*.bin';

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
  // The browser complains of files a test withholds; what matters is what the page makes of it.
  expect(visit.complaints.errors.filter((text) => !/Pagefind|zoekindex|Failed to load resource/.test(text))).toEqual([]);
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
    expect(await page.locator('main :is(img, script:not([src]), b)').count()).toBe(0);
    expect(await page.title()).toContain('Zoeken');
    await field().fill(`${query} x`);
    await expect.poll(() => status(), WAIT).toContain(`'${query} x'`);
    // What is found without fetching shows at once; the address follows when no key has come for a moment.
    await expect.poll(question, WAIT).toBe(`${query} x`);
    expect(visit.complaints.console).toEqual([]);
  });

  test('takes what the index holds for text too', async () => {
    const evil = '<img src=x onerror=1>koorddansmodel <b>na</b> &lt;i&gt;';
    const document = { path: 'begrippen/koorddansmodel/', title: evil, lead: evil, definition: evil, units: Array.from({ length: 6 }, () => ['x', evil, evil, 0, [['y', evil]]]) };
    await context.route(DOCUMENTS, (route) => route.fulfill({ body: gzipSync(JSON.stringify(document)) }));
    await page.goto(urls.search('koorddansmodel'));
    await expectFound('koorddansmodel');
    expect((await titles())[0]).toBe(evil);
    expect(await page.locator('main search-results').evaluate((panel) => panel.querySelectorAll('.results :is(img, b, i), .answers :is(img, b, i)').length)).toBe(0);
  });

  test('lists every result as soon as the first are there, and puts the words of the others under them without taking the reader off', async () => {
    let release = (): void => undefined;
    const gate = new Promise<void>((resolve) => { release = resolve; });
    let asked = 0;
    await context.route(DOCUMENTS, async (route) => {
      asked += 1;
      if (asked > 8) await gate;
      await route.continue();
    });
    await page.goto(urls.search('gemeentesecretaris'));
    await expectFound('gemeentesecretaris');
    const listed = await titles();
    expect(listed).toHaveLength(10);
    const waiting = page.locator('[data-search-result][aria-busy]');
    expect(await waiting.count()).toBeGreaterThan(0);
    expect(await page.locator('[data-search-result]').first().getAttribute('aria-busy')).toBeNull();
    await waiting.last().locator('a').first().focus();
    release();
    await expect.poll(() => waiting.count(), WAIT).toBe(0);
    expect(await page.locator('[data-search-result]:not(:has(.excerpt))').count()).toBe(0);
    expect(await titles()).toEqual(listed);
    expect(await page.evaluate(() => document.activeElement?.closest('[data-search-result]') !== null)).toBe(true);
  });

  test('leaves a first letter to the suggestions, and fetches no text for what was typed on from', async () => {
    const asked: string[] = [];
    page.on('request', (request) => { if (request.url().includes('zoekindex')) asked.push(request.url().split('/').at(-1) ?? ''); });
    await page.goto(urls.search());
    await field().press('k');
    await page.getByRole('option').first().waitFor();
    await page.evaluate(() => new Promise((resolve) => { setTimeout(resolve, 400); }));
    expect(await status()).toBe('');
    expect(asked.filter((name) => /^[wd]\d/.test(name))).toEqual([]);
    await field().fill('koorddansmodel ');
    await expect.poll(() => asked.some((name) => /^w\d/.test(name)), WAIT).toBe(true);
  });

  test('drops an older question that ends later', async () => {
    // Only the page that the first question finds first is held, so that nothing else waits for it.
    const index = join(DIST, 'zoekindex');
    const { folder } = JSON.parse(gunzipSync(readFileSync(join(index, 'entry.bin'))).toString('utf8')) as { folder: string };
    const names = JSON.parse(gunzipSync(readFileSync(join(index, folder, 'n0.bin'))).toString('utf8')) as (readonly [number, string])[];
    const first = names.find(([, path]) => path === 'begrippen/koorddansmodel')?.[0] ?? -1;
    let release = (): void => undefined;
    const gate = new Promise<void>((resolve) => { release = resolve; });
    let held = 0;
    await context.route(`**/zoekindex/*/d${String(first)}-0.bin`, async (route) => {
      held += 1;
      await gate;
      await route.continue();
    });
    await page.goto(urls.search('koorddansmodel'));
    await expect.poll(() => held, WAIT).toBeGreaterThan(0);
    await field().fill('gemeentesecretaris');
    await expectFound('gemeentesecretaris');
    const before = await titles();
    release();
    await page.evaluate(() => new Promise((resolve) => { setTimeout(resolve, 300); }));
    expect(await titles()).toEqual(before);
    await expectFound('gemeentesecretaris');
  });
});

describe('when the index cannot be loaded', () => {
  // Which file fails makes no difference to the reader.
  test.each(['**/zoekindex/**', '**/zoekindex/entry.bin', '**/zoekindex/*/n*.bin'])('for want of %s, the page says so and offers the A–Z list', async (files) => {
    await context.route(files, (route) => route.abort());
    await page.goto(urls.search('regie'));
    await expect.poll(() => status(), WAIT).toMatch(FAILED);
    expect(await titles()).toEqual([]);
    const link = page.locator(`main search-results a[href="${urls.concepts}"]`);
    expect(await link.isVisible()).toBe(true);
    await link.click();
    expect(await page.locator('h1').innerText()).toBe('Begrippen van A tot Z');
  });

  test.each([WORDS, DOCUMENTS, '**/zoekindex/*/woorden.bin'])('for want of %s, the names still answer and the page says what is missing', async (files) => {
    await context.route(files, (route) => route.abort());
    await page.goto(urls.search('regie'));
    await expect.poll(() => status(), WAIT).toMatch(FAILED);
    expect(await status()).toContain('Dit zijn alleen de namen die passen.');
    expect((await titles())[0]).toMatch(/regie/i);
    expect(await page.locator(`main search-results a[href="${urls.concepts}"]`).isVisible()).toBe(true);
  });

  test('quoted words are looked for as words when Pagefind cannot be loaded', async () => {
    await context.route('**/pagefind/wasm.*', (route) => route.abort());
    await page.goto(urls.search('"papieren werkelijkheid"'));
    await expectFound('"papieren werkelijkheid"');
    expect((await titles())[0]).toMatch(/papieren werkelijkheid/i);
  });

  test('what was typed before the script came in is kept and looked for', async () => {
    let release = (): void => undefined;
    const gate = new Promise<void>((resolve) => { release = resolve; });
    await context.route('**/_astro/*.js', async (route) => { await gate; await route.continue(); });
    await page.goto(urls.search(), { waitUntil: 'commit' });
    await field().fill('koorddansmodel');
    release();
    await expectFound('koorddansmodel');
    expect(await field().inputValue()).toBe('koorddansmodel');
    await expect.poll(question, WAIT).toBe('koorddansmodel');
  });

  test('quoted words that no page has to the letter are looked for as words, and the page says so', async () => {
    await page.goto(urls.search('"zelfsturing betekent vrijblijvendheid voor iedereen"'));
    await expect.poll(() => status(), WAIT).toMatch(/^Nergens letterlijk zo\. [1-9]\d* pagina/);
    expect((await titles()).join()).toMatch(/zelfsturing/i);
  });

  test('quoted words find first what they are the name of', async () => {
    await page.goto(urls.search('"guur weer"'));
    await expect.poll(() => status(), WAIT).toContain('letterlijk gezocht');
    expect((await titles())[0]).toBe('Guur weer');
  });

  test('earlier results do not stay under the message', async () => {
    await page.goto(urls.search('koorddansmodel'));
    await expectFound('koorddansmodel');
    await context.route('**/zoekindex/**', (route) => route.abort());
    await field().fill('vergadertijger gemeentesecretaris');
    await expect.poll(() => status(), WAIT).toMatch(FAILED);
    expect((await titles()).filter((title) => /koorddans/i.test(title))).toEqual([]);
  });

  test('the dialog says so too', async () => {
    await context.route('**/zoekindex/**', (route) => route.abort());
    await page.goto(urls.home);
    await page.keyboard.press('/');
    await page.keyboard.type('regie');
    await expect.poll(() => status('dialog'), WAIT).toMatch(FAILED);
    expect(await page.locator(`dialog a[href="${urls.concepts}"]`).isVisible()).toBe(true);
  });

  test('a later try may succeed', async () => {
    await context.route('**/zoekindex/**', (route) => route.abort());
    await page.goto(urls.search('regie'));
    await expect.poll(() => status(), WAIT).toMatch(FAILED);
    await context.unroute('**/zoekindex/**');
    await field().fill('koorddansmodel');
    await expectFound('koorddansmodel');
    expect(await page.locator(`main search-results a[href="${urls.concepts}"]`).isVisible()).toBe(false);
  });
});

describe('the dialog', () => {
  const isOpen = (): Promise<boolean> => page.locator('dialog.search-dialog').evaluate((dialog) => (dialog as HTMLDialogElement).open);
  /** Escape puts the suggestions away first. */
  const leave = async (): Promise<void> => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect.poll(isOpen, WAIT).toBe(false);
  };
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
    await leave();
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
    await leave();
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
    // What is filled in later moves what stands below it.
    await expect.poll(() => page.locator('dialog [aria-busy="true"]').count(), WAIT).toBe(0);
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
    const link = page.locator(`dialog [data-search-subresult] a[href^="${urls.source('bodok')}"]`).first();
    const anchor = (await link.getAttribute('href') ?? '').split('#')[1] ?? '';
    await link.click();
    await page.waitForURL((url) => url.hash === `#${anchor}`);
    await expect.poll(isOpen, WAIT).toBe(false);
    await expect.poll(() => page.locator(`[id="${anchor}"]`).evaluate((element) => { const { top } = element.getBoundingClientRect(); return top >= 0 && top < innerHeight; }), WAIT).toBe(true);
  });
});

test('no page but that of search fetches search before the reader opens it', async () => {
  const fetched: string[] = [];
  context.on('request', (request) => { if (/\/pagefind\/|\/zoekindex\/|search-results|search-marks/.test(request.url())) fetched.push(request.url()); });
  for (const [kind, url] of EACH_KIND.filter(([name]) => !name.startsWith('search'))) {
    await page.goto(url, { waitUntil: 'networkidle' });
    await page.keyboard.press('Tab');
    await page.getByLabel('Zoek op de site').focus();
    expect(fetched, kind).toEqual([]);
  }
  await page.keyboard.type('regie');
  await expectFound('regie', 'dialog');
  expect(fetched.filter((url) => url.includes('search-results'))).toHaveLength(1);
  expect(fetched.some((url) => url.endsWith('/zoekindex/entry.bin'))).toBe(true);
  expect(fetched.filter((url) => url.includes('/pagefind/'))).toEqual([]);
});

describe('suggestions', () => {
  const options = (): Promise<readonly string[]> => page.locator('main [role=option] .suggestion-term').allInnerTexts();

  test('come at the first letter, are chosen with the arrows and opened with Enter', async () => {
    await page.goto(urls.search());
    await field().focus();
    await page.keyboard.type('k');
    await expect.poll(options, WAIT).not.toEqual([]);
    await page.keyboard.type('oord');
    await expect.poll(async () => (await options())[0], WAIT).toMatch(/^koord/);
    expect(await field().getAttribute('role')).toBe('combobox');
    expect(await field().getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('ArrowDown');
    const id = await field().getAttribute('aria-activedescendant');
    expect(await page.locator(`[id="${id ?? ''}"]`).getAttribute('aria-selected')).toBe('true');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('zoekvraag');
    const href = await page.locator(`[id="${id ?? ''}"]`).getAttribute('href');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === href);
  });

  test('are put away with Escape, and in the dialog only then the dialog', async () => {
    await page.goto(urls.home);
    await page.keyboard.press('/');
    await page.keyboard.type('regie');
    await expect.poll(() => page.locator('dialog [role=listbox]').isVisible(), WAIT).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog [role=listbox]').isVisible()).toBe(false);
    expect(await page.locator('dialog.search-dialog').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('dialog.search-dialog').isVisible(), WAIT).toBe(false);
  });
});

describe('answers', () => {
  test('give a concept with its kind, definition and sources', async () => {
    await page.goto(urls.search('koord dans model'));
    await expectFound('koord dans model');
    const card = page.locator('main [data-search-answer]');
    expect(await card.locator('h2').innerText()).toBe('Koorddansmodel');
    expect(await card.innerText()).toMatch(/model[\s\S]+drie hoofdrollen[\s\S]+Bodok[\s\S]+Vergelijk/);
  });

  test('give a figure with its unit and place', async () => {
    await page.goto(urls.search('28% geduld en timing'));
    await expectFound('28% geduld en timing');
    const card = page.locator('main [data-search-answer]');
    expect(await card.innerText()).toMatch(/^28%/);
    expect(await card.locator('[data-locator="vgs#fig-6"]').innerText()).toBe('VGS · figuur VI');
  });

  test('say what was read for what', async () => {
    await page.goto(urls.search('stijlfexibiliteit'));
    await expectFound('stijlfexibiliteit');
    expect(await status()).toContain("'stijlflexibiliteit' voor 'stijlfexibiliteit'");
    await field().fill('koffer');
    await expectFound('koffer');
    expect(await page.locator('main .result-kind').allInnerTexts()).toContainEqual(expect.stringContaining('gereedschaps·koffer (samenstelling)'));
  });
});

describe('facets', () => {
  test('have counts, stand in the address and go with the way back', async () => {
    await page.goto(urls.search('sturing'));
    await expectFound('sturing');
    const all = Number.parseInt(await status(), 10);
    await page.locator('main .facets summary').click();
    const box = page.locator('main .facets input[value=lochem]');
    const count = Number(/\((\d+)\)/.exec(await page.locator('main .facets label', { has: page.locator('input[value=lochem]') }).innerText())?.[1]);
    expect(count).toBeGreaterThan(0);
    await box.check();
    await expect.poll(() => new URL(page.url()).search, WAIT).toBe('?q=sturing&bron=lochem');
    await expect.poll(async () => Number.parseInt(await status(), 10), WAIT).toBe(count);
    expect(count).toBeLessThan(all);
    await page.goBack();
    await expect.poll(async () => Number.parseInt(await status(), 10), WAIT).toBe(all);
    await page.goto(`${urls.search('sturing')}&bron=lochem&pagina=bron`);
    await expectFound('sturing');
    expect(await titles()).toHaveLength(1);
    await page.goto(`${urls.search('sturing')}&bron=<b>&soort=nietbestaand`);
    await expect.poll(() => status(), WAIT).toMatch(/^(?:0 pagina's|Geen resultaat)/);
  });

  test('leave our own reading out with the switch in the header', async () => {
    await page.goto(urls.search('koordansen evenwichtskunst'));
    await page.goto(`${urls.search('duiding druk')}&duiding=uit`);
    await expect.poll(() => status(), WAIT).not.toBe('');
    expect(await page.locator('main [data-search-result] [data-interpretation]').count()).toBe(0);
  });
});

describe('the page that a search led to', () => {
  test('marks inflections and expansions too, steps through them and puts them off', async () => {
    await page.goto(urls.search('zelfsturend team'));
    await expectFound('zelfsturend team');
    await page.locator('[data-search-result] a').first().click();
    await page.waitForURL((url) => url.searchParams.has('markeer'));
    const bar = page.locator('.search-marks');
    await bar.waitFor(WAIT);
    const marked = await page.evaluate(() => [...(CSS.highlights.get('gevonden') ?? [])].map((range) => String(range)));
    expect(marked.some((text) => /^zelfstur/i.test(text))).toBe(true);
    expect(new Set(marked.map((text) => text.toLowerCase())).size).toBeGreaterThan(1);
    const before = await bar.locator('[role=status]').innerText();
    await bar.getByRole('button', { name: 'Volgende' }).click();
    expect(await bar.locator('[role=status]').innerText()).not.toBe(before);
    await bar.getByRole('button', { name: 'Zonder markering' }).click();
    expect(await bar.count()).toBe(0);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    expect(new URL(page.url()).search).toBe('');
  });
});

test('without JavaScript the search page has every term, other name and question', async () => {
  const still = await site.visit({ javaScriptEnabled: false });
  await still.page.goto(urls.search('regie'));
  const text = await still.page.locator('main').innerText();
  for (const words of ['koorddansmodel', 'wethouders', 'Waarin verschillen de zeven sturingsvormen']) expect(text).toContain(words);
  await still.context.close();
});
