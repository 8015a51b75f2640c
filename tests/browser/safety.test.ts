import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inlineHashesIn } from '#security/hash.ts';
import { securityHeaders } from '#security/policy.ts';
import { DIST, listFiles, urls } from '../site/dist.ts';
import { CONCEPTS, EACH_KIND, SOURCES, UNKNOWN } from '../support/site-pages.ts';
import { onPage, tour } from '../support/tour.ts';
import { openSite, type OpenSite } from './launch.ts';

let site: OpenSite;
beforeAll(async () => { site = await openSite(); });
afterAll(async () => { await site.close(); });

const WAIT = { timeout: 10_000 };

/** Notes everything the browser says that is more than a message, and every breach of the policy, over all pages of a visit. */
async function overhear(context: BrowserContext): Promise<readonly string[]> {
  const heard: string[] = [];
  context.on('console', (message) => {
    if (['error', 'warning', 'assert'].includes(message.type())) heard.push(`${message.page()?.url() ?? ''} ${message.type()}: ${message.text()}`);
  });
  await context.exposeFunction('noteBreach', (text: string) => { heard.push(text); });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      (window as unknown as { noteBreach: (text: string) => void }).noteBreach(`${location.pathname} breaks ${violatedDirective}: ${blockedURI}`);
    });
  });
  return heard;
}

/** What a page has left behind in the browser. */
const leftBehind = (page: Page): Promise<readonly string[]> => page.evaluate(async () => [
  ...document.cookie.split(';').filter((cookie) => cookie.trim() !== '').map((cookie) => `cookie ${cookie}`),
  ...Object.keys(localStorage).map((key) => `localStorage ${key}`),
  ...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
  ...(await indexedDB.databases()).map(({ name }) => `database ${name ?? ''}`),
  ...(await caches.keys()).map((key) => `cache ${key}`),
  ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => `worker ${scope}`),
]);

describe('a visit to every kind of page', () => {
  test('gives no complaint, asks nothing of others and leaves nothing behind', async () => {
    const { page, context, complaints } = await site.visit();
    const heard = await overhear(context);
    for (const [kind, url] of EACH_KIND) {
      await page.goto(url, { waitUntil: 'networkidle' });
      if (kind === 'search with a query') await page.locator('[data-search-result]').first().waitFor();
      await page.keyboard.press('Control+k');
      await page.locator('dialog[open] input').fill('regie');
      await page.locator('dialog[open] [data-search-result]').first().waitFor();
      expect(await leftBehind(page), kind).toEqual([]);
      await page.keyboard.press('Escape');
    }
    // The browser itself says so of a page that is not there.
    const isExpected = (text: string): boolean => text.includes('404') && text.includes('Failed to load resource') && text.includes(UNKNOWN);
    expect(heard.filter((text) => !isExpected(text))).toEqual([]);
    expect(complaints.errors).toEqual([]);
    expect(complaints.foreign).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    await context.close();
  });

  test('notices what it should: an inline script is refused and heard', async () => {
    const { page, context, complaints } = await site.visit();
    const heard = await overhear(context);
    await page.goto(urls.home);
    const ran = await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "taken over"';
      document.body.append(script);
      document.body.insertAdjacentHTML('beforeend', '<p style="color: red">red</p>');
      const image = new Image();
      image.src = 'https://elders.invalid/pixel.png';
      localStorage.setItem('a', 'b');
      return document.title;
    });
    expect(ran).not.toBe('taken over');
    await expect.poll(() => [...new Set(heard.flatMap((text) => /breaks ([a-z-]+):/.exec(text)?.[1] ?? []))].sort(), WAIT).toEqual(['img-src', 'script-src-elem', 'style-src-attr']);
    expect(complaints.console.length).toBeGreaterThan(0);
    expect(await leftBehind(page)).toEqual(['localStorage a']);
    await context.close();
  });
});

describe('the headers', () => {
  const headers = new Map(securityHeaders(inlineHashesIn(listFiles().filter((file) => file.endsWith('.html')).map((file) => readFileSync(join(DIST, file), 'utf8')))));

  test('stand with every kind of page and file', async () => {
    const files = [urls.dataFile('begrippen.json'), urls.file('favicon.svg'), urls.file('pagefind/pagefind.js'), urls.file('sitemap.xml'), ...readdirSync(join(DIST, '_astro')).map((name) => urls.file(`_astro/${name}`))];
    const { context } = await site.visit();
    expect([...headers.keys()]).toEqual(expect.arrayContaining(['Content-Security-Policy', 'Referrer-Policy', 'X-Content-Type-Options', 'X-Frame-Options', 'Permissions-Policy']));
    for (const url of [...EACH_KIND.map(([, address]) => address), ...files]) {
      const response = await context.request.get(url);
      expect(response.status(), url).toBe(url === UNKNOWN ? 404 : 200);
      for (const [name, value] of headers) expect(response.headers()[name.toLowerCase()], `${url} ${name}`).toBe(value);
      expect(response.headers()['set-cookie'], url).toBeUndefined();
    }
    await context.close();
  });

  test('keep the site out of frames', async () => {
    await onPage(site, urls.home, {}, async (page) => {
      await page.route('**/frame.html', (route) => route.fulfill({ contentType: 'text/html', body: `<iframe src="${urls.concepts}"></iframe>` }));
      await page.goto(urls.file('frame.html'));
      await expect.poll(() => page.frames()[1]?.url(), WAIT).toMatch(/^chrome-error:/);
    });
  });
});

/** The sum of all movements of a page since it was opened, and what moved. */
const movements = (page: Page) => page.evaluate(async () => {
  await document.fonts.ready;
  // Two frames: the first paints what is waiting, the second reports it.
  for (const _ of [1, 2]) await new Promise((resolve) => { requestAnimationFrame(resolve); });
  type Shift = PerformanceEntry & { readonly value: number; readonly sources: readonly { readonly node: Node | null }[] };
  return new Promise<readonly string[]>((resolve) => {
    const found: string[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as Shift[]) found.push(`${entry.value.toFixed(4)} by ${entry.sources.map(({ node }) => (node instanceof Element ? `${node.tagName.toLowerCase()}.${node.className.toString()}` : (node?.nodeName ?? '?'))).join(', ')}`);
    });
    observer.observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => { observer.disconnect(); resolve(found); }, 50);
  });
});

describe('the layout', () => {
  test('is measured: an insertion above the text counts', async () => {
    await onPage(site, urls.about, {}, async (page) => {
      expect(await movements(page)).toEqual([]);
      await page.evaluate(() => {
        const block = document.createElement('h2');
        block.textContent = 'Inserted';
        document.querySelector('main')?.prepend(block);
      });
      await expect.poll(() => movements(page), WAIT).not.toEqual([]);
    });
  });

  test.each([360, 1440])('does not move while a page loads, with cold or warm fonts, at %i px', async (width) => {
    const viewport = { width, height: 800 };
    const settled = async (page: Page, kind: string): Promise<readonly string[]> => {
      await page.waitForLoadState('networkidle');
      if (kind === 'search with a query') await page.locator('[data-search-result]').first().waitFor();
      return movements(page);
    };
    const moved: string[] = [];
    for (const entry of EACH_KIND) {
      // A reader of its own per page: nothing in the cache.
      for (const [kind, shifts] of await tour(site, [entry], { viewport }, settled)) moved.push(...shifts.map((shift) => `cold, ${kind}: ${shift}`));
    }
    for (const [kind, shifts] of await tour(site, [['first', urls.home], ...EACH_KIND], { viewport }, settled)) moved.push(...shifts.map((shift) => `warm, ${kind}: ${shift}`));
    expect(moved).toEqual([]);
  }, 300_000);
});

describe('a table that comes in row by row', () => {
  test.each([360, 1440])('keeps its columns at %i px', async (width) => {
    const url = EACH_KIND.find(([kind]) => kind === 'comparison')?.[1] ?? '';
    const widths = async (javaScriptEnabled: boolean, rows?: number): Promise<readonly number[]> => onPage(site, urls.home, { viewport: { width, height: 800 }, javaScriptEnabled }, async (page) => {
      if (rows !== undefined) await page.route(`**${url}`, async (route) => {
        const whole = await (await route.fetch()).text();
        await route.fulfill({ contentType: 'text/html', body: whole.split('</tr>').slice(0, rows + 1).join('</tr>') });
      });
      await page.goto(url);
      return page.locator('.comparison thead th').evaluateAll((heads) => heads.map((head) => Math.round(head.getBoundingClientRect().width)));
    });
    const whole = await widths(false);
    expect(whole.length).toBeGreaterThan(2);
    expect(await widths(false, 1)).toEqual(whole);
    expect(await widths(false, 4)).toEqual(whole);
  });
});

describe('the first view', () => {
  test('waits for no stylesheet and no script', async () => {
    const waits = await tour(site, EACH_KIND, {}, async (page) => {
      await page.waitForLoadState('networkidle');
      return page.evaluate(() => [
        ...(performance.getEntriesByType('resource') as (PerformanceResourceTiming & { readonly renderBlockingStatus: string })[]).filter(({ renderBlockingStatus }) => renderBlockingStatus !== 'non-blocking').map(({ name }) => name),
        ...[...document.querySelectorAll('link[rel~=stylesheet], script[src]:not([type=module], [defer], [async]), [blocking]')].map((element) => element.outerHTML),
      ]);
    });
    expect(waits.size).toBe(EACH_KIND.length);
    expect([...waits].filter(([, found]) => found.length > 0)).toEqual([]);
  });

  test('needs one request: with everything else refused the page stands there, with its style', async () => {
    for (const url of [urls.home, SOURCES[0] ?? '', CONCEPTS[0] ?? '', urls.concepts]) {
      const { page, context } = await site.visit();
      const asked: string[] = [];
      await context.route('**/*', async (route) => {
        asked.push(route.request().resourceType());
        await (route.request().resourceType() === 'document' ? route.continue() : route.abort());
      });
      await page.goto(url);
      await expect.poll(() => page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length), WAIT).toBe(1);
      expect(asked.filter((type) => type === 'document')).toHaveLength(1);
      const { margin, background } = await page.evaluate(() => { const { marginTop, backgroundColor } = getComputedStyle(document.body); return { margin: marginTop, background: backgroundColor }; });
      expect(margin).toBe('0px');
      expect(background).not.toBe('rgba(0, 0, 0, 0)');
      expect(await page.locator('h1').isVisible()).toBe(true);
      await context.close();
    }
  });
});
