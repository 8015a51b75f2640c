import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { urls } from '../site/dist.ts';
import { readSiteData, type ConceptData } from '../support/site-data.ts';
import { onPage } from '../support/tour.ts';
import { visitEach } from '../support/visit-each.ts';
import type { OpenSite, Visit } from './launch.ts';

const WAIT = { timeout: 10_000 };
const { concepts, sources, comparisons } = readSiteData();
const spoken = [...concepts].sort((a, b) => b.senses.length - a.senses.length);
const [first, second, third] = spoken as [ConceptData, ConceptData, ConceptData];
const PAGE = urls.ownComparison();
const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

let site: OpenSite;
let visit: Visit;
let page: Page;
visitEach((given) => { ({ site, visit, page } = given); }, { acceptDownloads: true });

const table = () => page.locator('own-comparison table');
const heads = (): Promise<readonly string[]> => table().locator('thead th[data-column]').evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-column') ?? ''));
const about = () => page.locator('select[name=onderwerp]');
const status = async (): Promise<string> => flat((await page.locator('[data-status]').textContent()) ?? '');
const cell = async (row: string, column: string): Promise<string> => flat((await page.locator(`[id="${row}-${column}"]`).textContent()) ?? '');
const query = (): string => decodeURIComponent(new URL(page.url()).search);

/** Opens the page with a query and waits for the table. */
async function open(search: string): Promise<void> {
  await page.goto(PAGE + search);
  await table().waitFor(WAIT);
  await page.locator('.tool-bar').waitFor(WAIT);
}

describe('a shared link', () => {
  test('shows concepts next to each other, each cell with its place or its silence', async () => {
    await open(`?begrippen=${first.id},${second.id}`);
    expect(await heads()).toEqual([first.id, second.id]);
    for (const concept of [first, second]) {
      expect(await cell('definitie', concept.id)).toContain(flat(concept.definition));
      for (const source of sources) {
        const senses = concept.senses.filter((sense) => sense.source === source.id);
        const text = await cell(`bron-${source.id}`, concept.id);
        if (senses.length === 0) expect(text).toBe('bron zwijgt hierover');
        for (const sense of senses) expect(text).toContain(flat(sense.text));
        const places = await page.locator(`[id="bron-${source.id}-${concept.id}"] a.chip`).evaluateAll((links) => links.map((link) => link.getAttribute('href')));
        expect(places).toEqual([...new Set(senses.map(({ locator }) => urls.passage(source.id, locator)))]);
      }
    }
    expect(await status()).toBe('');
    expect(await page.title()).toContain('naast elkaar');
  });

  test('shows sources over a kind, and over a theme', async () => {
    const [one, two] = sources.slice(-2) as [(typeof sources)[number], (typeof sources)[number]];
    await open(`?bronnen=${one.id},${two.id}&soort=rol`);
    expect(await heads()).toEqual([one.id, two.id]);
    const roles = concepts.filter(({ kind }) => kind === 'rol');
    expect(await table().locator('tbody tr').evaluateAll((rows) => rows.map(({ id }) => id).sort())).toEqual(roles.map(({ id }) => id).sort());
    const used = roles.find(({ senses }) => senses.some(({ source }) => source === one.id));
    expect(await cell(used?.id ?? '', one.id)).toContain(flat(used?.senses.find(({ source }) => source === one.id)?.text ?? ''));
    expect(await about().inputValue()).toBe('soort:rol');

    const theme = await about().locator('optgroup').last().locator('option').first().getAttribute('value');
    await about().selectOption(theme);
    await page.getByRole('button', { name: 'Zet bronnen naast elkaar' }).click();
    await expect.poll(query, WAIT).toBe(`?bronnen=${one.id},${two.id}&${(theme ?? '').replace(':', '=')}`);
    await table().waitFor(WAIT);
    expect(await table().locator('tbody tr').count()).toBeGreaterThan(3);
  });

  test('keeps the view beside the choice, on the way back too', async () => {
    await open(`?begrippen=${first.id},${second.id}&draai=1`);
    expect(await table().locator('tbody tr').count()).toBe(2);
    expect(await page.locator('[data-notices]').textContent()).toBe('');
    await page.getByRole('button', { name: 'Onderdeel' }).click();
    await expect.poll(query, WAIT).toBe(`?begrippen=${first.id},${second.id}&sorteer=_rij-op&draai=1`);
    await page.goBack();
    await expect.poll(query, WAIT).toBe(`?begrippen=${first.id},${second.id}&draai=1`);
    expect(await table().locator('[aria-sort]').count()).toBe(0);
    await page.reload();
    await page.locator('.tool-bar').waitFor(WAIT);
    expect(await table().locator('tbody tr').count()).toBe(2);
  });
});

describe('an odd address', () => {
  test.each([
    ['with markup', '?begrippen=%3Cscript%3Ealert(1)%3C/script%3E'],
    ['with names of JavaScript', '?begrippen=__proto__,constructor,toString'],
    ['with commas alone', '?begrippen=,,,'],
    ['with one source', '?bronnen=vgs'],
    ['with odd letters', '?bronnen=%00,%F0%9F%92%A9&soort=__proto__'],
    ['of great length', `?begrippen=${'x,'.repeat(900)}`],
    ['with an attribute', '?thema=%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E'],
    ['with a script address', '?bronnen=javascript:alert(1)&thema=../../etc'],
    ['with half an escape', '?begrippen=%'],
  ])('%s gives help and no table', async (_, search) => {
    await page.goto(PAGE + search);
    await expect.poll(() => page.locator('datalist option').count(), WAIT).toBe(concepts.length);
    expect(await status()).toMatch(/dan verschijnt de tabel\.$/);
    expect(await table().count()).toBe(0);
    expect(await page.locator('own-comparison :is(script, img)').count()).toBe(0);
  });

  test('with something good in it shows that, and says what was left out', async () => {
    await open(`?begrippen=${first.id},%3Cb%3Eniets%3C/b%3E,${first.id},${second.id}&sorteer=weg-op&zomaar=1`);
    expect(await heads()).toEqual([first.id, second.id]);
    expect(await status()).toContain('<b>niets</b> (bestaat hier niet)');
    expect(await status()).toContain(`${first.id} (staat er dubbel)`);
    expect(await page.locator('[data-notices]').textContent()).toContain('zomaar=1');
    expect(await page.locator('own-comparison b').count()).toBe(0);
  });

  test('with more than six shows the first six', async () => {
    const ids = spoken.slice(0, 8).map(({ id }) => id);
    await open(`?begrippen=${ids.join(',')}`);
    expect(await heads()).toEqual(ids.slice(0, 6));
    expect(await status()).toContain('meer dan 6 naast elkaar kan niet');
  });
});

describe('the reader', () => {
  test('chooses with the keyboard alone; address, table and way back follow', async () => {
    await page.goto(PAGE);
    await expect.poll(() => page.locator('datalist option').count(), WAIT).toBe(concepts.length);
    await page.getByLabel('Begrip', { exact: true }).focus();
    await page.keyboard.type(first.term);
    await page.keyboard.press('Enter');
    await expect.poll(status, WAIT).toBe(`${first.term} is toegevoegd. Kies nog minstens één begrip; dan verschijnt de tabel.`);
    await page.keyboard.type(second.term);
    await page.keyboard.press('Enter');
    await table().waitFor(WAIT);
    await expect.poll(query, WAIT).toBe(`?begrippen=${first.id},${second.id}`);
    await page.keyboard.type('bestaat echt niet');
    await page.keyboard.press('Enter');
    await expect.poll(status, WAIT).toContain("past bij 'bestaat echt niet'");
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(flat(await page.evaluate(() => document.activeElement?.textContent ?? ''))).toBe(`Haal weg ${first.term}`);
    await page.keyboard.press('Enter');
    await expect.poll(query, WAIT).toBe(`?begrippen=${second.id}`);
    expect(await table().count()).toBe(0);
    expect(flat(await page.evaluate(() => document.activeElement?.textContent ?? ''))).toBe(`Haal weg ${second.term}`);
    await page.goBack();
    await table().waitFor(WAIT);
    expect(await heads()).toEqual([first.id, second.id]);
  });

  test('takes along what is seen', async () => {
    await open(`?begrippen=${first.id},${second.id}`);
    await page.getByRole('button', { name: 'Bewaren en delen' }).click();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'CSV voor Excel' }).click()]);
    const csv = await readFile(await download.path(), 'utf8');
    expect(download.suggestedFilename()).toBe('eigen-vergelijking.csv');
    expect(csv.split('\r\n')[0]).toBe(`\uFEFFOnderdeel;${first.term};${second.term};Vindplaatsen`);
    expect(csv.trimEnd().split('\r\n')).toHaveLength(1 + (await table().locator('tbody tr').count()));
    const [references] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'BibTeX' }).click()]);
    const bibtex = await readFile(await references.path(), 'utf8');
    for (const { source } of first.senses) expect(bibtex).toContain(`balanceerstok-${source}`);
  });

  test('comes from a concept, the A–Z list and the search results', async () => {
    await page.goto(first.url);
    await page.getByRole('link', { name: 'Vergelijk met andere begrippen' }).click();
    await expect.poll(query, WAIT).toBe(`?begrippen=${first.id}`);
    await expect.poll(status, WAIT).toContain('Kies nog minstens één begrip');

    await page.goto(urls.concepts);
    for (const { id } of [second, third]) await page.locator(`.pick input[value="${id}"]`).check();
    await page.getByRole('button', { name: 'Vergelijk gekozen begrippen' }).first().click();
    await table().waitFor(WAIT);
    expect([...(await heads())].sort()).toEqual([second.id, third.id].sort());

    await page.goto(urls.search(first.term));
    const result = page.locator('[data-search-result]', { has: page.locator(`a[href*="${first.url}"]`) }).first();
    await result.getByRole('link', { name: /^Vergelijk / }).click();
    await expect.poll(query, WAIT).toBe(`?begrippen=${first.id}`);
  });

  test('is told when the data cannot be had, and may try again', async () => {
    await page.route('**/data/bronnen.json', (route) => route.fulfill({ status: 503, body: '' }));
    await page.goto(`${PAGE}?begrippen=${first.id},${second.id}`);
    await expect.poll(status, WAIT).toContain('De gegevens konden niet worden geladen.');
    await page.unroute('**/data/bronnen.json');
    await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
    await table().waitFor(WAIT);
    // The browser itself says so of an answer of 503.
    visit.complaints.console.splice(0);
  });
});

test('without JavaScript the page explains itself and lists the ready-made comparisons', async () => {
  await onPage(site, PAGE, { javaScriptEnabled: false }, async (plain) => {
    const text = await plain.locator('main').innerText();
    expect(text).toContain('dat gaat alleen met JavaScript');
    for (const { title } of comparisons) expect(text).toContain(title);
    expect(await plain.locator('main form:visible, main button:visible').count()).toBe(0);
  });
});

test('the data are fetched on this page only', async () => {
  const asked: string[] = [];
  page.on('request', (request) => { if (request.url().includes('/data/')) asked.push(new URL(request.url()).pathname); });
  for (const url of [urls.home, first.url, urls.concepts, urls.comparisons]) await page.goto(url, { waitUntil: 'networkidle' });
  expect(asked).toEqual([]);
  await open(`?begrippen=${first.id},${second.id}`);
  expect(asked.sort()).toEqual(['begrippen.json', 'bronnen.json', 'themas.json'].map(urls.dataFile));
});
