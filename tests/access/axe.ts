import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';

/** The widths at which every page is looked at, in CSS pixels. */
export const WIDTHS = [1280, 320] as const;

/** The colour schemes in which every page is looked at. */
export const SCHEMES = ['light', 'dark'] as const;

/** Levels A and AA of WCAG 2.2, and what axe calls good practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules whose outcome follows from colours; the others find the same in the dark. */
const COLOUR = ['color-contrast', 'link-in-text-block'];

/** The rules whose outcome follows from the width of the window, or from what is hidden at it; the others find the same in a narrow one. */
const LAYOUT = [...COLOUR, 'target-size', 'scrollable-region-focusable', 'heading-order', 'landmark-one-main', 'page-has-heading-one', 'region', 'skip-link', 'label', 'link-name', 'button-name', 'empty-heading', 'empty-table-header', 'aria-hidden-focus'];

const path = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const source = readFileSync(path, 'utf8');

/** The version of axe. */
export const AXE_VERSION = /axe v(\d+\.\d+\.\d+)/.exec(source)?.[1] ?? '';

interface Found { readonly id: string; readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary?: string }[] }
interface Axe { readonly run: (context: unknown, options: unknown) => Promise<{ readonly violations: readonly Found[]; readonly passes: readonly unknown[] }> }

/** Runs axe on the page as it stands, with all rules or those given; gives one line for each element with a fault. Throws when it ran no rule at all. */
async function runAxe(page: Page, rules: readonly string[]): Promise<readonly string[]> {
  const { violations, passed } = await page.evaluate(async ({ tags, only }) => {
    const { run } = (window as unknown as { readonly axe: Axe }).axe;
    const { violations: found, passes } = await run(document, {
      ...(only.length > 0 ? { runOnly: { type: 'rule', values: only } } : { runOnly: { type: 'tag', values: tags }, rules: { 'target-size': { enabled: true } } }),
      resultTypes: ['violations'], preload: false, iframes: false, elementRef: false,
    });
    return { violations: found.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary = '' }) => `${id}: ${target.join(' ')} (${failureSummary.replace(/\s+/g, ' ').slice(0, 160)})`)), passed: passes.length };
  }, { tags: TAGS, only: rules });
  if (passed === 0) throw new Error(`axe ran no rule on ${page.url()}`);
  return violations;
}

/** Looks at one page in both widths and both schemes, all folded parts open; gives the faults, one line each. */
async function lookAt(page: Page, url: string): Promise<readonly string[]> {
  await page.setViewportSize({ width: WIDTHS[0], height: 800 });
  await page.goto(url, { waitUntil: 'load' });
  await page.evaluate(source);
  await page.evaluate(() => { for (const details of document.querySelectorAll('details')) details.open = true; });
  const faults: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      faults.push(...(await runAxe(page, colorScheme === 'dark' ? COLOUR : width === WIDTHS[0] ? [] : LAYOUT)).map((fault) => `${url}, ${String(width)} px, ${colorScheme === 'dark' ? 'donker' : 'licht'}: ${fault}`));
    }
  }
  return faults;
}

/** What decides what axe finds besides the page itself, as one text. */
export const CONDITIONS = JSON.stringify([AXE_VERSION, TAGS, COLOUR, LAYOUT, WIDTHS, SCHEMES]);

/** Looks at pages, several at the same time; gives the faults, sorted. `tell` hears of each page that is done, and whether it had none. After the moment `until` (as of Date.now) no page is begun. */
export async function lookAtAll(browser: Browser, base: string, urls: readonly string[], { atOnce, until = Infinity }: { readonly atOnce: number; readonly until?: number }, tell: (url: string, isSound: boolean) => void = () => undefined): Promise<readonly string[]> {
  const waiting = [...urls];
  const faults: string[] = [];
  const work = async (): Promise<void> => {
    const context = await browser.newContext({ baseURL: base, locale: 'nl-NL' });
    const page = await context.newPage();
    for (let url = waiting.shift(); url !== undefined && Date.now() < until; url = waiting.shift()) {
      const found = await lookAt(page, url);
      faults.push(...found);
      tell(url, found.length === 0);
    }
    await context.close();
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return faults.sort();
}
