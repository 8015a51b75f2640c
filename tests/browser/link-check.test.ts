import AxeBuilder from '@axe-core/playwright';
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { urls } from '../site/dist.ts';
import { onPage } from '../support/tour.ts';
import { CONTRACT, ENCRYPTED_PDF, PDF, PRESENTATION, SITE } from '../unit/material-samples.ts';
import { openSite, type OpenSite, type Visit } from './launch.ts';

let site: OpenSite;
beforeAll(async () => { site = await openSite(); });
afterAll(async () => { await site.close(); });

const WAIT = { timeout: 10_000 };
const file = (name: string, bytes: Uint8Array) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });

/** Opens the page with a contract of our own, and notes every address that is asked for once it is there. */
async function open(): Promise<Visit & { readonly asked: string[] }> {
  const visit = await site.visit({ acceptDownloads: true });
  const asked: string[] = [];
  await visit.page.route('**/data/links.json', (route) => route.fulfill({ json: CONTRACT }));
  await visit.page.goto(urls.linkCheck, { waitUntil: 'networkidle' });
  visit.page.on('request', (request) => { asked.push(`${request.method()} ${new URL(request.url()).pathname}`); });
  return { ...visit, asked };
}

describe('the page that checks material', () => {
  test('judges the links of files, and fetches the list of addresses and nothing else', async () => {
    const { page, context, complaints, asked } = await open();
    await page.locator('input[type=file]').setInputFiles([file('les.pptx', PRESENTATION), file('reader.pdf', PDF), file('geheim.pdf', ENCRYPTED_PDF)]);
    await expect.poll(() => page.locator('[data-status]').textContent(), WAIT).toMatch(/^7 links naar deze site: /);
    const rows = await page.locator('.check-report tbody tr').evaluateAll((list) => list.map((row) => [row.getAttribute('data-outcome'), row.querySelector('td:nth-child(3)')?.textContent, row.querySelector('td:nth-child(2) a')?.getAttribute('href')]));
    expect(rows).toContainEqual(['moved', 'les.pptx, dia 2', `${SITE}begrippen/roer/`]);
    expect(rows).toContainEqual(['changed', 'les.pptx, dia 1', `${SITE}begrippen/koers/?a=1&b=2`]);
    expect(rows).toContainEqual(['withdrawn', 'les.pptx, notities bij dia 1', `${SITE}begrippen/mode/`]);
    expect(rows).toContainEqual(['changed', 'reader.pdf', `${SITE}begrippen/koers/v1/`]);
    expect(await page.locator('.check-remarks').innerText()).toMatch(/geheim\.pdf: Deze pdf is beveiligd/);
    expect(asked.filter((line) => !line.startsWith(`GET ${urls.file('_astro/')}`))).toEqual([`GET ${urls.dataFile('links.json')}`]);
    expect([...complaints.console, ...complaints.errors, ...complaints.foreign]).toEqual([]);

    const { violations } = await new AxeBuilder({ page }).setLegacyMode().options({ rules: { 'target-size': { enabled: true } } }).analyze();
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))).toEqual([]);
    expect(await page.locator('.check-report td').evaluateAll((cells) => cells.filter((cell) => cell.textContent.trim() === '').length)).toBe(0);

    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Bewaar als CSV' }).click()]);
    const csv = await readFile(await download.path(), 'utf8');
    expect(csv.split('\r\n')[0]).toBe('\uFEFFBestand;Plaats;Link;Aantal;Uitkomst;Nieuw adres;Toelichting');
    expect(csv).toContain(`;verhuisd;${SITE}begrippen/koers/;`);
    await context.close();
  });

  test('takes what is dropped, typed and pasted with its formatting', async () => {
    const { page, context } = await open();
    await page.locator('link-check').evaluate((element, bytes) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(bytes)], 'les.pptx'));
      element.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data }));
    }, [...PRESENTATION]);
    await expect.poll(() => page.locator('[data-status]').textContent(), WAIT).toMatch(/^4 links/);

    await page.locator('textarea').fill(`Zie ${SITE}begrippen/rol/.`);
    await page.locator('textarea').evaluate((field, address) => {
      const data = new DataTransfer();
      data.setData('text/html', `<a href="${address}begrippen/roer/">roer</a>`);
      field.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, clipboardData: data }));
    }, SITE);
    await page.getByRole('button', { name: 'Controleer' }).click();
    await expect.poll(() => page.locator('[data-status]').textContent(), WAIT).toBe('2 links naar deze site: 1 verhuisd, 1 werkt.');
    await context.close();
  });

  test('says so when there is nothing to check, and when the list cannot be had', async () => {
    const { page, context } = await open();
    await page.getByRole('button', { name: 'Controleer' }).click();
    await expect.poll(() => page.locator('[data-status]').textContent(), WAIT).toBe('Kies eerst een bestand of plak tekst.');
    await context.close();
    const other = await site.visit();
    await other.page.route('**/data/links.json', (route) => route.fulfill({ status: 503, body: '' }));
    await other.page.goto(urls.linkCheck);
    await other.page.locator('textarea').fill('tekst');
    await other.page.getByRole('button', { name: 'Controleer' }).click();
    await expect.poll(() => other.page.locator('[data-status]').textContent(), WAIT).toContain('probeer het opnieuw');
    await other.context.close();
  });

  test('reads a PDF that a browser printed', async () => {
    const { page, context } = await open();
    const printer = await context.newPage();
    await printer.setContent(`<p><a href="${SITE}begrippen/roer/">roer</a> en <a href="${SITE}begrippen/rol/">rol</a></p>`);
    await page.locator('input[type=file]').setInputFiles([file('afdruk.pdf', await printer.pdf())]);
    await expect.poll(() => page.locator('[data-status]').textContent(), WAIT).toBe('2 links naar deze site: 1 verhuisd, 1 werkt.');
    await context.close();
  });

  test('explains itself without JavaScript', async () => {
    await onPage(site, urls.linkCheck, { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('main').innerText()).toContain('dat gaat alleen met JavaScript');
      expect(await page.locator('main form:visible').count()).toBe(0);
    });
  });
});
