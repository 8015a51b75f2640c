import AxeBuilder from '@axe-core/playwright';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DIST, fileAt, urls } from '../site/dist.ts';
import { COMPARISONS, CONCEPTS, spread } from '../support/site-pages.ts';
import { onPage, tour } from '../support/tour.ts';
import { openSite, type OpenSite } from './launch.ts';

let site: OpenSite;
/** Another site, with one page that shows ours in a frame. */
let other: Server;
beforeAll(async () => {
  site = await openSite();
  other = createServer((request, response) => {
    const address = new URL(request.url ?? '/', 'http://localhost').searchParams.get('toon') ?? '';
    response.writeHead(200, { 'Content-Type': 'text/html' }).end(`<!doctype html><title>Cursus</title><iframe src="${address}" width="600" height="400"></iframe>`);
  });
  await new Promise<void>((resolve) => { other.listen(0, '127.0.0.1', resolve); });
});
afterAll(async () => {
  await site.close();
  await new Promise((resolve) => { other.close(resolve); });
});

const embedOf = (url: string): string => url.replace(urls.concepts, urls.file('insluiten/begrip/')).replace(urls.comparisons, urls.file('insluiten/vergelijking/'));
/** The sizes for which the page of a concept or comparison gives the code. */
function sizesOf(url: string): readonly { readonly width: number; readonly height: number }[] {
  const { document } = parseHTML(readFileSync(join(DIST, fileAt(url) ?? ''), 'utf8'));
  return [...document.querySelectorAll('.take-away textarea')].map(({ innerHTML }) => parseHTML(parseHTML(`<p>${innerHTML}</p>`).document.querySelector('p')?.textContent ?? '').document.querySelector('iframe')).map((frame) => ({ width: Number(frame?.getAttribute('width')), height: Number(frame?.getAttribute('height')) }));
}
const SAMPLE = [...spread(CONCEPTS, 24), ...spread(COMPARISONS, 6)];

describe('in a frame of the size its code gives', () => {
  test.each([0, 1])('an embed fits, and wastes little (size %i)', async (index) => {
    const faults: string[] = [];
    await tour(site, SAMPLE.map((url) => [url, embedOf(url)]), {}, async (page, url) => {
      const size = sizesOf(url)[index] ?? { width: 0, height: 0 };
      await page.setViewportSize(size);
      const { height, width, foot } = await page.evaluate(async () => {
        await document.fonts.ready;
        return { height: document.documentElement.scrollHeight, width: document.documentElement.scrollWidth, foot: document.querySelector('footer')?.getBoundingClientRect().bottom ?? 0 };
      });
      if (height > size.height || width > size.width) faults.push(`${url}: ${String(width)} by ${String(height)} in ${String(size.width)} by ${String(size.height)}`);
      if (CONCEPTS.includes(url) && size.height - foot > 130) faults.push(`${url}: ${String(size.height - foot)} pixels empty`);
    });
    expect(faults).toEqual([]);
  });

  test('a table scrolls under its heads, with the keyboard too', async () => {
    await onPage(site, embedOf(COMPARISONS[0] ?? ''), { viewport: { width: 320, height: 600 } }, async (page) => {
      const head = page.locator('thead th').first();
      const before = await head.evaluate((element) => element.getBoundingClientRect().top);
      await page.locator('.table-frame').focus();
      await page.keyboard.press('End');
      await expect.poll(() => page.locator('.table-frame').evaluate(({ scrollTop }) => scrollTop), { timeout: 10_000 }).toBeGreaterThan(100);
      expect(await head.evaluate((element) => element.getBoundingClientRect().top)).toBeLessThanOrEqual(before);
      expect(await head.evaluate((element) => { const { left, top } = element.getBoundingClientRect(); return element.contains(document.elementFromPoint(left + 4, top + 12)); })).toBe(true);
    });
  });
});

describe('another site', () => {
  test.each([['a concept', CONCEPTS[0] ?? ''], ['a comparison', COMPARISONS[0] ?? '']])('may show the embed of %s, without script, and not the page itself', async (_, url) => {
    for (const javaScriptEnabled of [true, false]) {
      const { page, context } = await site.visit({ javaScriptEnabled });
      const shownIn = async (address: string): Promise<string> => {
        await page.goto(`http://127.0.0.1:${String((other.address() as AddressInfo).port)}/?toon=${encodeURIComponent(new URL(address, site.url).href)}`);
        const frame = page.frames()[1];
        await frame?.waitForLoadState();
        return (await frame?.locator('body').innerText().catch(() => '')) ?? '';
      };
      expect(await shownIn(embedOf(url))).toContain('Lees verder op Balanceerstok');
      expect(await shownIn(url)).not.toContain('Balanceerstok');
      await context.close();
    }
  });
});

test('an embed follows the system in light and dark, and has nothing that axe or the policy holds against it', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const url of [CONCEPTS[0] ?? '', CONCEPTS.at(-1) ?? '', COMPARISONS[0] ?? '']) {
      const { page, context, complaints } = await site.visit({ colorScheme, viewport: { width: 320, height: 600 } });
      await page.goto(embedOf(url));
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().options({ rules: { 'target-size': { enabled: true } } }).analyze();
      expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`)), `${url} ${colorScheme}`).toEqual([]);
      const background = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      expect(background).toBe(colorScheme === 'dark' ? 'rgb(21, 23, 26)' : 'rgb(251, 250, 246)');
      expect([...complaints.console, ...complaints.errors, ...complaints.foreign]).toEqual([]);
      await context.close();
    }
  }
});
