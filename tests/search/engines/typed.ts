import type { Page } from 'playwright-core';
import type { SearchEngine } from './engine.ts';

/** Milliseconds in which the page must have said what it found. */
const PATIENCE = 15_000;

/** Our search as readers have it: types each question into the field of the search page and reads what the page then shows. The page must be on `/zoeken/`. Fails when the page does not answer. */
export function openTyped(page: Page): SearchEngine {
  return {
    name: 'In the browser',
    async find(query) {
      const field = page.locator('main').getByLabel('Wat zoekt u?');
      await field.fill('');
      await page.waitForFunction(() => document.querySelector('main [role=status]')?.textContent === '', undefined, { timeout: PATIENCE });
      await field.pressSequentially(query);
      await page.waitForFunction((asked) => document.querySelector('main [role=status]')?.textContent.includes(`'${asked}'`), query.trim(), { timeout: PATIENCE });
      await page.waitForFunction(() => !document.querySelector('main .results [aria-busy]'), undefined, { timeout: PATIENCE });
      return page.locator('main [data-search-result]').evaluateAll((results) => results.map((result) => {
        const place = (link: HTMLAnchorElement | null) => ({ href: link ? link.pathname + link.hash : '', title: link?.textContent ?? '' });
        return { ...place(result.querySelector<HTMLAnchorElement>(':is(h2, h3) a')), places: [...result.querySelectorAll<HTMLAnchorElement>('[data-search-subresult] a')].map(place) };
      }));
    },
  };
}
