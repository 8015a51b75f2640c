import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { urls } from '../site/dist.ts';
import { readSiteData } from '../support/site-data.ts';
import { onPage } from '../support/tour.ts';
import { visitEach } from '../support/visit-each.ts';
import type { OpenSite } from './launch.ts';

const WAIT = { timeout: 20_000 };
const { concepts, comparisons, sources } = readSiteData();
const [concept, other] = [...concepts].sort((a, b) => b.senses.length - a.senses.length);
const [comparison] = comparisons;
const source = sources.find(({ id }) => id === 'vgs') ?? sources[0];
const place = source?.locators[1];
const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();
if (!concept || !other || !comparison || !source || !place) throw new Error('The data files are empty.');
const QUERY = `?titel=Les+1&begrippen=${concept.id}&vindplaatsen=${source.id}.${place.id}&tabellen=${comparison.id}`;

let site: OpenSite;
let page: Page;
visitEach((given) => { ({ site, page } = given); }, { acceptDownloads: true });

const parts = (): Promise<readonly string[]> => page.locator('[data-parts] li > span').allTextContents();
const query = (): string => decodeURIComponent(new URL(page.url()).search).replaceAll('+', ' ');
async function open(search: string): Promise<void> {
  await page.goto(urls.handout() + search);
  await page.locator('.handout-sheet .handout-origin').waitFor(WAIT);
}

describe('a shared hand-out', () => {
  test('holds its parts in order, each with its address, and the sources at the end', async () => {
    await open(QUERY);
    const text = flat(await page.locator('.handout-sheet').innerText());
    expect(await page.locator('.handout-title').textContent()).toBe('Les 1');
    expect(text).toContain(flat(concept.definition));
    for (const sense of concept.senses) expect(text).toContain(flat(sense.text));
    const passage = await onPage(site, place.url, {}, async (own) => flat(await own.locator('[data-locator-text] p').first().innerText()));
    expect(text).toContain(passage);
    expect(await page.locator('.handout-sheet tbody tr').count()).toBe(comparison.rows.length);
    for (const url of [concept.url, place.url, comparison.url]) expect(text).toContain(new URL(url, site.url).href);
    const headings = await page.locator('.handout-sheet > section > h3').allTextContents();
    expect(headings.slice(3)).toEqual(['Afkortingen', 'Bronnen']);
    expect(text).toContain('VGS: Vereniging van Gemeentesecretarissen');
    expect(await page.locator('h1').count()).toBe(1);
  });

  test('is ordered with the keyboard, and the address follows', async () => {
    await open(QUERY);
    const before = await parts();
    expect(before).toHaveLength(3);
    await page.locator('[data-parts] li').nth(2).getByRole('button', { name: /^Omhoog/ }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(parts, WAIT).toEqual([before[0], before[2], before[1]]);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Omhoog/);
    await page.keyboard.press('Enter');
    await expect.poll(parts, WAIT).toEqual([before[2], before[0], before[1]]);
    await expect.poll(query, WAIT).toBe(`?titel=Les+1&tabellen=${comparison.id}&begrippen=${concept.id}&vindplaatsen=${source.id}.${place.id}`.replaceAll('+', ' '));
    await page.goBack();
    await expect.poll(parts, WAIT).toEqual([before[0], before[2], before[1]]);
  });

  test('says what it left out of an odd address', async () => {
    await page.goto(`${urls.handout()}?begrippen=__proto__,%3Cscript%3E,${concept.id}`);
    await page.locator('.handout-sheet .handout-origin').waitFor(WAIT);
    expect(await page.locator('[data-status]').textContent()).toContain('2 onderdelen uit het adres');
    expect(await parts()).toHaveLength(1);
  });
});

describe('a reader', () => {
  test('adds a concept, a place and a table, and takes one away', async () => {
    await page.goto(urls.handout());
    await expect.poll(() => page.locator('datalist option').count(), WAIT).toBe(concepts.length);
    await page.getByLabel('Begrip', { exact: true }).fill(other.term);
    await page.keyboard.press('Enter');
    await page.locator('[name=bron]').selectOption(source.id);
    await page.locator('[name=vindplaats]').selectOption(`${source.id}#${place.id}`);
    await page.getByRole('button', { name: 'Voeg vindplaats toe' }).click();
    await page.locator('[name=tabel]').selectOption(comparison.id);
    await page.getByRole('button', { name: 'Voeg tabel toe' }).click();
    await page.getByLabel('Titel', { exact: true }).fill('Mijn les');
    await page.keyboard.press('Tab');
    await expect.poll(query, WAIT).toBe(`?titel=Mijn les&begrippen=${other.id}&vindplaatsen=${source.id}.${place.id}&tabellen=${comparison.id}`);
    await page.locator('[data-parts] li').first().getByRole('button', { name: /^Haal weg/ }).click();
    await expect.poll(async () => (await parts()).length, WAIT).toBe(2);
  });

  test('saves it as HTML and as Markdown, with full addresses', async () => {
    await open(QUERY);
    const save = async (name: string): Promise<readonly [string, string]> => {
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
      return [download.suggestedFilename(), await readFile(await download.path(), 'utf8')];
    };
    const [htmlName, html] = await save('Bewaar als HTML');
    expect(htmlName).toBe('les-1.html');
    expect(html).toContain('<h1>Les 1</h1>');
    expect(html).not.toMatch(/href="\/|<script|data-/);
    expect(html).toContain(`href="${new URL(concept.url, site.url).href}"`);
    const [markdownName, markdown] = await save('Bewaar als Markdown');
    expect(markdownName).toBe('les-1.md');
    expect(markdown.startsWith('# Les 1\n\n## ')).toBe(true);
    expect(markdown).toContain('| --- |');
    expect(markdown).toContain(`(<${new URL(place.url, site.url).href}>)`);
  });

  test('prints it without the tools, on A4 with page numbers', async () => {
    await open(QUERY);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.handout-tools, .page-head').filter({ visible: true }).count()).toBe(0);
    expect(await page.locator('.handout-title').isVisible()).toBe(true);
    expect((await page.pdf({ preferCSSPageSize: true })).length).toBeGreaterThan(10_000);
  });
});

test('without JavaScript the page explains itself', async () => {
  await onPage(site, urls.handout(), { javaScriptEnabled: false }, async (plain) => {
    expect(await plain.locator('main').innerText()).toContain('dat gaat alleen met JavaScript');
    expect(await plain.locator('main form:visible, main button:visible').count()).toBe(0);
  });
});
