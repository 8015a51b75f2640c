import type { CDPSession, Page } from 'playwright-core';
import { openSite } from '../browser/launch.ts';
import { urls } from '../site/dist.ts';

// Measures how long a reader with a phone on a slow line waits for search.
// Usage: node tests/bench/search-speed.ts [times as slow a processor, default 1]
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 };
const QUERIES = ['koorddanser', 'gemeente secretaris', 'wat doet een wethouder', 'regiegemeent', '61 procent', 'vertrouwen tussen raad en college', 'opgavesturing', 'servant leadership', 'druk van de samenleving', 'verandermanagement', 'lege portemonnee', 'te veel gedoe', 'wethouder zonder ego', 'omgaan met tegenstribbelen', 'nieuwe klus', 'raad in een bobo dorp', 'collega roddelt'];
const SLOWER = Number(process.argv[2] ?? 1);

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** Milliseconds from the last key of a question until the page lists what it found, and until every result has its words; measured in the page. */
async function ask(page: Page, query: string): Promise<{ readonly listed: number; readonly whole: number }> {
  const field = page.locator('main').getByLabel('Wat zoekt u?');
  await field.pressSequentially(query.slice(0, -1), { delay: 60 });
  await page.evaluate((asked) => {
    (window as unknown as { watch: Promise<object> }).watch = new Promise((resolve) => {
      let from = 0;
      let listed = 0;
      document.querySelector('main input')?.addEventListener('input', () => { from = performance.now(); }, { once: true });
      const look = (): void => {
        if (listed === 0 && from > 0 && document.querySelector('main [role=status]')?.textContent.includes(`'${asked}'`)) listed = performance.now() - from;
        if (listed > 0 && !document.querySelector('main .results [aria-busy]')) resolve({ listed, whole: performance.now() - from });
        else requestAnimationFrame(look);
      };
      look();
    });
  }, query);
  await field.press(query.slice(-1));
  return page.evaluate(() => (window as unknown as { watch: Promise<{ readonly listed: number; readonly whole: number }> }).watch);
}

/** Milliseconds from a first letter until names are suggested. */
async function suggest(page: Page, letter: string): Promise<number> {
  await page.evaluate(() => {
    (window as unknown as { watch: Promise<number> }).watch = new Promise<number>((resolve) => {
      let from = 0;
      document.querySelector('main input')?.addEventListener('input', () => { from = performance.now(); }, { once: true });
      const look = (): void => {
        if (from > 0 && document.querySelector('main [role=listbox] [role=option]')) resolve(performance.now() - from);
        else requestAnimationFrame(look);
      };
      look();
    });
  });
  await page.locator('main').getByLabel('Wat zoekt u?').press(letter);
  return page.evaluate(() => (window as unknown as { watch: Promise<number> }).watch);
}

async function slow(session: CDPSession): Promise<void> {
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW_4G);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
}

const site = await openSite();
const rows: Record<string, Record<string, number>> = {};
for (const query of QUERIES) {
  const { page, context } = await site.visit({ viewport: { width: 360, height: 740 } });
  const session = await context.newCDPSession(page);
  await page.goto(urls.search());
  await page.waitForLoadState('networkidle');
  await slow(session);
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => { bytes += encodedDataLength; });
  // A reader puts the cursor in the field, and types a moment later.
  const named = page.waitForResponse(/\/v0\.bin$/).then((response) => response.finished());
  await page.locator('main').getByLabel('Wat zoekt u?').focus();
  await named;
  await page.waitForTimeout(500);
  // No name begins with a digit.
  const first = await suggest(page, /\d/.test(query) ? 'g' : query.slice(0, 1));
  await page.locator('main').getByLabel('Wat zoekt u?').fill('');
  const cold = await ask(page, query);
  await page.locator('main').getByLabel('Wat zoekt u?').fill('');
  const warm = await ask(page, query);
  rows[query] = { 'first letter (ms)': Math.round(first), 'cold (ms)': Math.round(cold.listed), 'cold, every text (ms)': Math.round(cold.whole), 'warm (ms)': Math.round(warm.whole), 'transferred (kB)': Math.round(bytes / 1024) };
  await context.close();
}
await site.close();
console.log(`Slow 4G (1.6 Mbit/s, 150 ms), processor ${String(SLOWER)} times as slow: from the last key until the page lists what it found, the first results whole; and until every result is.`);
console.table(rows);
const of = (name: string): number => median(Object.values(rows).map((row) => row[name] ?? 0));
console.log(`In the middle: first letter ${String(of('first letter (ms)'))} ms, cold ${String(of('cold (ms)'))} ms, every text ${String(of('cold, every text (ms)'))} ms, warm ${String(of('warm (ms)'))} ms, ${String(of('transferred (kB)'))} kB.`);
