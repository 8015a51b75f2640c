import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { urls } from '../site/dist.ts';
import { onPage } from '../support/tour.ts';
import { visitEach } from '../support/visit-each.ts';
import type { OpenSite, Visit } from './launch.ts';

const WAIT = { timeout: 10_000 };
const [CONCEPT, SOURCE, COMPARISON, THEME] = [urls.concept('koorddansmodel'), urls.source('vgs'), urls.comparison('sturingsvormen'), urls.theme('druk-en-schaarste')];

let site: OpenSite;
let visit: Visit;
let page: Page;
visitEach((given) => { ({ site, visit, page } = given); }, { permissions: ['clipboard-read', 'clipboard-write'] });

const act = (name: string): Locator => page.locator('page-citing').getByRole('button', { name, exact: true });
const said = (): Locator => page.locator('page-citing [role=status]');
const panel = (): Locator => page.getByRole('dialog', { name: /^Citeren en delen:/ });
const full = (path: string): string => new URL(path, site.url).href;
/** What is on the clipboard, by type. */
const clipboard = (): Promise<Readonly<Record<string, string>>> => page.evaluate(async () => {
  const parts: Record<string, string> = {};
  for (const item of await navigator.clipboard.read()) for (const type of item.types) parts[type] = await (await item.getType(type)).text();
  return parts;
});
const press = async (name: string): Promise<void> => {
  await act(name).click();
  await expect.poll(() => said().innerText(), WAIT).not.toBe('');
};

describe('the page as a whole', () => {
  test.each([['concept', CONCEPT], ['source', SOURCE], ['place', urls.locator('vgs', 'fig-2')], ['comparison', COMPARISON], ['theme', THEME]])('gives the link of a %s, without a number sign or parameters', async (_kind: string, url: string) => {
    await page.goto(`${url}?duiding=uit#inhoud`);
    await press('Kopieer link');
    expect(await clipboard()).toEqual({ 'text/plain': full(url) });
    expect(await said().innerText()).toBe(`Link gekopieerd: ${full(url)}`);
  });

  test('gives a definition with its source, as rich and as plain text', async () => {
    await page.goto(CONCEPT);
    await press('Kopieer met bron');
    const { 'text/html': html = '', 'text/plain': text = '' } = await clipboard();
    const definition = (await page.locator('#definitie > p').first().innerText()).trim();
    expect(text).toMatch(/^Koorddansmodel\n\n/);
    for (const part of [definition, 'Definitie naar [Bodok · Conclusies, koorddansmodel]', 'Bron: Balanceerstok. (', 'Koorddansmodel (versie ', full(CONCEPT)]) expect(text).toContain(part);
    expect(html).toContain(`<a href="${full(urls.locator('bodok', 'koorddansmodel'))}">[Bodok · Conclusies, koorddansmodel]</a>`);
    expect(html).not.toMatch(/class=|style=|<script|<button/);
  });

  test('gives a table with the places in its cells and the publications behind them', async () => {
    await page.goto(COMPARISON);
    await page.locator('th .sort').first().waitFor();
    await press('Kopieer met bron');
    const { 'text/html': html = '', 'text/plain': text = '' } = await clipboard();
    expect(html.match(/<th>[^<]+<\/th>/g)?.length).toBeGreaterThan(3);
    expect(html).toContain(`<a href="${full(urls.locator('vgs', 'fig-1'))}">[VGS · figuur I]</a>`);
    expect(text).toMatch(/Aangehaalde publicaties:\n- Wit, J\. de, Rijkschroeff, M\., & Dool, L\. van den\. \(2020\)\./);
  });
});

describe('a part of the page', () => {
  test.each([
    ['sense', CONCEPT, '.sense >> nth=0', urls.sense('koorddansmodel', 'bodok'), '(Bodok, 2024, Conclusies, koorddansmodel)'],
    ['passage', SOURCE, '[data-passage=fig-2] > .passage-meta', urls.locator('vgs', 'fig-2'), '(De Wit et al., 2020, figuur II)'],
    ['set of figures', SOURCE, '[data-passage=fig-2] figcaption', urls.locator('vgs', 'fig-2'), '(De Wit et al., 2020, figuur II)'],
  ])('a %s has a button of its own; its panel cites the publication with the place', async (_kind: string, url: string, place: string, address: string, reference: string) => {
    await page.goto(url);
    await page.locator(place).getByRole('button', { name: /^Citeer of deel: ./ }).click();
    await panel().waitFor();
    expect(await panel().getByText(reference, { exact: true }).count()).toBe(1);
    expect(await panel().getByRole('heading', { level: 3 }).allInnerTexts()).toEqual(['APA, Nederlands', 'APA, internationaal', 'BibTeX', 'RIS', 'CSL-JSON']);
    await panel().getByRole('button', { name: 'Kopieer link' }).click();
    await expect.poll(async () => (await clipboard())['text/plain'], WAIT).toBe(full(address));
    await panel().getByRole('button', { name: 'Kopieer met bron' }).click();
    await expect.poll(async () => (await clipboard())['text/plain'], WAIT).toContain(`Bron: ${reference}.`);
    await panel().getByLabel('Wat u citeert').selectOption({ label: 'Deze pagina van Balanceerstok' });
    expect(await panel().getByText(/^Balanceerstok\. \(/).first().innerText()).toContain(full(address));
  });

  test('can be downloaded in the forms that are files', async () => {
    await page.goto(SOURCE);
    await act('Citeer').click();
    for (const [name, file, start] of [['BibTeX', 'balanceerstok-vgs.bib', '@techreport{balanceerstok-vgs,'], ['RIS', 'balanceerstok-vgs.ris', 'TY  - RPRT'], ['CSL-JSON', 'balanceerstok-vgs.csl.json', '[']] as const) {
      const [download] = await Promise.all([page.waitForEvent('download'), panel().getByRole('button', { name: `Download ${name} als` }).click()]);
      expect(download.suggestedFilename()).toBe(file);
      const chunks: Buffer[] = [];
      for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
      expect(Buffer.concat(chunks).toString('utf8').startsWith(start)).toBe(true);
      await expect.poll(() => panel().getByRole('status').innerText(), WAIT).toBe(`Bestand ${file} is gemaakt.`);
    }
  });
});

describe('the panel', () => {
  test('works by keyboard: Escape closes it and the focus returns', async () => {
    await page.goto(CONCEPT);
    await act('Citeer').focus();
    await page.keyboard.press('Enter');
    await panel().waitFor();
    for (let presses = 0; presses < 30; presses += 1) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement === document.body || document.activeElement?.closest('dialog') !== null)).toBe(true);
    }
    await page.keyboard.press('Escape');
    await expect.poll(() => panel().count(), WAIT).toBe(0);
    expect(await page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset['act'])).toBe('cite');
  });

  test.each([320, 1280])('holds no fault that axe finds, and fits at %i px, light and dark', async (width) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(SOURCE);
    await act('Citeer').click();
    await panel().waitFor();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const { violations } = await new AxeBuilder({ page }).include('.citing-dialog').setLegacyMode().options({ rules: { 'target-size': { enabled: true } } }).analyze();
      expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))).toEqual([]);
    }
    expect(await panel().evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)).toBe(0);
  });

  test('says what it copied, and copies italics as such', async () => {
    await page.goto(SOURCE);
    await act('Citeer').click();
    await panel().getByRole('button', { name: 'Kopieer APA, Nederlands, in de lijst van bronnen' }).click();
    await expect.poll(() => panel().getByRole('status').innerText(), WAIT).toBe('APA, Nederlands is gekopieerd.');
    expect((await clipboard())['text/html']).toMatch(/<i>De gemeentesecretaris als evenwichtskunstenaar/);
  });

  test('still cites this page when the sources cannot be fetched, and says so', async () => {
    await page.route('**/data/bronnen.json', (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto(CONCEPT);
    await act('Citeer').click();
    expect(await panel().getByRole('status').innerText()).toMatch(/^De gegevens van de bronnen zijn niet opgehaald/);
    expect(await panel().getByText(/^Balanceerstok\. \(/).count()).toBeGreaterThan(0);
    visit.complaints.console.length = 0;
  });

  test('and where the browser keeps the clipboard shut, the next Ctrl+C takes the text', async () => {
    await page.addInitScript(() => { Object.defineProperty(navigator, 'clipboard', { value: undefined }); });
    await page.goto(CONCEPT);
    await press('Kopieer link');
    expect(await said().innerText()).toMatch(/^De browser vraagt om een toets/);
    const copied = await page.evaluate(() => {
      const data = new DataTransfer();
      document.dispatchEvent(new ClipboardEvent('copy', { clipboardData: data, bubbles: true }));
      return data.getData('text/plain');
    });
    expect(copied).toBe(full(CONCEPT));
  });

  test('costs nothing before it is used, and moves nothing', async () => {
    const asked: string[] = [];
    page.on('request', (request) => { asked.push(request.url()); });
    await page.addInitScript(() => {
      const shifts: number[] = [];
      new PerformanceObserver((list) => { for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { readonly value: number }).value); }).observe({ type: 'layout-shift', buffered: true });
      Object.assign(globalThis, { shifts });
    });
    await page.goto(SOURCE, { waitUntil: 'networkidle' });
    expect(await page.locator('.citing-button').count()).toBeGreaterThan(30);
    expect(asked.filter((url) => /citing-desk|citing\.|bronnen\.json/.test(url))).toEqual([]);
    expect(await page.evaluate(() => (globalThis as unknown as { readonly shifts: readonly number[] }).shifts.reduce((sum, shift) => sum + shift, 0))).toBe(0);
  });
});

test('without JavaScript there are no buttons, and the reference stands on the page', async () => {
  await onPage(site, CONCEPT, { javaScriptEnabled: false }, async (plain) => {
    expect(await plain.locator('page-citing button:visible').count()).toBe(0);
    await plain.locator('page-citing summary').click();
    expect(await plain.locator('page-citing details').innerText()).toContain('Koorddansmodel (versie ');
  });
});
