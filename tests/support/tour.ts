import type { BrowserContextOptions, Page } from 'playwright-core';
import type { OpenSite } from '../browser/launch.ts';

/** Opens one page as a new reader, does something there and closes it again. */
export async function onPage<Result>(site: OpenSite, url: string, options: BrowserContextOptions, act: (page: Page) => Promise<Result>): Promise<Result> {
  const { page, context } = await site.visit(options);
  try {
    await page.goto(url);
    return await act(page);
  } finally {
    await context.close();
  }
}

/** Walks one reader past pages and does something on each; what comes out stands under the name of the page. */
export async function tour<Result>(site: OpenSite, pages: Iterable<readonly [name: string, url: string]>, options: BrowserContextOptions, act: (page: Page, name: string) => Promise<Result>): Promise<ReadonlyMap<string, Result>> {
  const { page, context } = await site.visit(options);
  const results = new Map<string, Result>();
  try {
    for (const [name, url] of pages) {
      await page.goto(url);
      results.set(name, await act(page, name));
    }
    return results;
  } finally {
    await context.close();
  }
}
