import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openSite } from '../browser/launch.ts';
import { DIST, fileAt, urls } from '../site/dist.ts';

/** What is measured: a table of text cells on a processor four times as slow, as the phone in a reader's hand. */
const [ROWS, COLUMNS, SLOWER, SORTS] = [60, 8, 4, 24];
const WORDS = 'de gemeente stuurt op resultaat en laat de samenleving meedoen waar dat kan zonder de eigen taak uit het oog te verliezen'.split(' ');

const page = urls.comparison('competenties-per-bron');
const range = (length: number): readonly number[] => Array.from({ length }, (_, index) => index);
const sentence = (seed: number): string => range(12 + (seed % 9)).map((index) => WORDS[(seed * 7 + index * 5) % WORDS.length]).join(' ');
const cell = (row: number, column: number): string => `<td id="r${String(row)}-k${String(column)}" data-label="Kolom ${String(column)}"><span data-words>${sentence((row * 31 + column * 17) % 97)}</span> <a class="chip sign-4" data-locator="vgs#fig-2" href="${urls.source('vgs')}#fig-2">VGS · figuur II</a> </td>`;
const table = `<caption>Proef</caption><thead><tr><th scope="col">Rij</th>${range(COLUMNS).map((column) => `<th scope="col" data-column="k${String(column)}">Kolom ${String(column)}</th>`).join('')}</tr></thead>`
  + `<tbody>${range(ROWS).map((row) => `<tr id="r${String(row)}"><th scope="row">Rij ${String(row)}</th>${range(COLUMNS).map((column) => cell(row, column)).join('')}</tr>`).join('')}</tbody></table>`;

type Cost = Readonly<Record<'script' | 'style' | 'layout' | 'all' | 'later', number>>;

/** Milliseconds after a press by which the rows have been moved to where they are shown (comparison-order.ts). */
const SETTLED = 1500;

/** Milliseconds of the page's own thread for one press on a head: script, style and layout up to and including the frame that shows it; `all` has painting too. `later`: what moving the rows takes after that frame. */
async function sortOnce(tab: Page, session: CDPSession, column: number): Promise<Cost> {
  const read = async (): Promise<(name: string) => number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (name) => (metrics.find((metric) => metric.name === name)?.value ?? 0) * 1000;
  };
  const before = await read();
  await tab.evaluate(async (index) => {
    await new Promise<void>((resolve) => { setTimeout(() => { document.querySelectorAll<HTMLElement>('.sort')[index]?.click(); resolve(); }); });
    await new Promise((resolve) => { requestAnimationFrame(() => { requestAnimationFrame(() => { setTimeout(resolve); }); }); });
  }, column);
  const after = await read();
  await tab.waitForTimeout(SETTLED);
  const later = await read();
  const spent = (name: string): number => after(name) - before(name);
  return { later: ['ScriptDuration', 'RecalcStyleDuration', 'LayoutDuration'].reduce((sum, name) => sum + later(name) - after(name), 0), script: spent('ScriptDuration'), style: spent('RecalcStyleDuration'), layout: spent('LayoutDuration'), all: spent('TaskDuration') };
}

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

test(`a press on a head of ${String(ROWS)} by ${String(COLUMNS)} texts, with the browser's layout`, async () => {
  const site = await openSite();
  const html = readFileSync(join(DIST, fileAt(page) ?? ''), 'utf8').replace(/(<table data-comparison[^>]*>)[\s\S]*?<\/table>/, (_, start: string) => start + table);
  const results: Record<string, Cost & { readonly sorting: number }> = {};
  for (const [name, width, isFrozen] of [['phone', 360, true], ['desk', 1280, true], ['phone, laid out by its contents', 360, false]] as const) {
    const { page: tab, context } = await site.visit({ viewport: { width, height: 760 } });
    await tab.route(`**${page}`, (route) => route.fulfill({ contentType: 'text/html', body: html }));
    await tab.goto(page);
    await tab.locator('table[data-frozen]').waitFor();
    const session = await context.newCDPSession(tab);
    // The thread's own time: what other programs do meanwhile does not count.
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await tab.locator('.comparison').scrollIntoViewIfNeeded();
    // The address follows after the frame that shows the rows.
    await tab.evaluate(() => { Object.defineProperty(history, 'pushState', { value: () => undefined }); });
    // Never frozen: a table that seems to be of paper.
    if (!isFrozen) await tab.evaluate(() => { document.querySelector('table')?.removeAttribute('data-frozen'); Object.defineProperty(window, 'matchMedia', { value: () => ({ matches: false }) }); });
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    const costs: Cost[] = [];
    for (const index of range(SORTS)) costs.push(await sortOnce(tab, session, 1 + (index % COLUMNS)));
    const of = (part: keyof Cost): number => Math.round(median(costs.map((cost) => cost[part])) * 10) / 10;
    results[name] = { script: of('script'), style: of('style'), layout: of('layout'), sorting: Math.round(median(costs.map(({ script, style, layout }) => script + style + layout)) * 10) / 10, all: of('all'), later: of('later') };
    await context.close();
  }
  await site.close();
  // To be below 50 on a machine that does nothing else; on a busy one all figures grow alike.
  console.table(results);
  expect((results['phone']?.sorting ?? Infinity) / (results['phone, laid out by its contents']?.sorting ?? 0)).toBeLessThan(0.5);
}, 240_000);
