import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { urls } from '../site/dist.ts';
import { EVERY_KIND } from '../support/site-pages.ts';
import { onPage, tour } from '../support/tour.ts';
import { openSite, type OpenSite } from './launch.ts';

let site: OpenSite;
beforeAll(async () => { site = await openSite(); });
afterAll(async () => { await site.close(); });

const STILL = { reducedMotion: 'reduce' } as const;
const WAIT = { timeout: 10_000 };

/** A part of the page as assistive technology gets it: roles and names, a line each. */
const treeOf = async (part: Locator): Promise<readonly string[]> => (await part.ariaSnapshot()).split('\n').map((line) => line.replace(/^[\s-]+/, ''));
const on = <Result>(url: string, act: (page: Page) => Promise<Result>): Promise<Result> => onPage(site, url, STILL, act);
const some = (start: string): unknown => expect.stringContaining(start);

/** What a screen reader says of the element that has the focus: role, name and description, from Chromium's own tree. */
async function focused(page: Page): Promise<{ readonly role: string; readonly name: string; readonly description: string }> {
  const session = await page.context().newCDPSession(page);
  try {
    const { result } = await session.send('Runtime.evaluate', { expression: 'document.activeElement' });
    const { nodes } = await session.send('Accessibility.getPartialAXTree', { ...(result.objectId === undefined ? {} : { objectId: result.objectId }), fetchRelatives: false });
    const [node] = nodes;
    const text = (value: { readonly value?: unknown } | undefined): string => String(value?.value ?? '');
    return { role: text(node?.role), name: text(node?.name), description: text(node?.description) };
  } finally {
    await session.detach();
  }
}

describe('in the accessibility tree', () => {
  test('every kind of page has its landmarks, each once, and the menu says where one is', async () => {
    const trees = await tour(site, EVERY_KIND, STILL, async (page) => treeOf(page.locator('body')));
    for (const [kind, tree] of trees) {
      const count = (start: string): number => tree.filter((line) => line.startsWith(start)).length;
      expect([kind, count('banner'), count('main'), count('contentinfo'), count('navigation "Hoofdmenu"'), count('search "Snel zoeken"'), count('heading') > 0]).toEqual([kind, 1, 1, 1, 1, 1, true]);
    }
    await on(urls.concepts, async (page) => {
      expect(await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Begrippen' }).getAttribute('aria-current')).toBe('page');
    });
  });

  test('the menu is a list of links that the keyboard walks in order', async () => {
    await on(urls.home, async (page) => {
      const menu = page.getByRole('navigation', { name: 'Hoofdmenu' });
      const names = await menu.getByRole('link').allInnerTexts();
      expect(names.length).toBeGreaterThan(4);
      await menu.getByRole('link').first().focus();
      for (const name of names) {
        expect(await focused(page)).toMatchObject({ role: 'link', name });
        await page.keyboard.press('Tab');
      }
    });
  });

  test('search is a dialog with a name, a field with its label, results and a status', async () => {
    await on(urls.home, async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type('koorddansmodel');
      await page.locator('dialog [data-search-result]').first().waitFor();
      const tree = await treeOf(page.getByRole('dialog', { name: 'Zoeken' }));
      expect(tree).toEqual(expect.arrayContaining([some('combobox "Wat zoekt u?"'), some('button "Sluit"'), some('status'), some('list'), some('link "')]));
      expect(await focused(page)).toMatchObject({ role: 'combobox', name: 'Wat zoekt u?' });
    });
  });

  test('a link with a card is described by it', async () => {
    await on(urls.source('bodok'), async (page) => {
      const link = page.locator('main [data-passage] p a[data-concept]').first();
      const name = await link.innerText();
      expect((await link.focus(), await focused(page)).description).toBe('');
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Tab');
      await expect.poll(async () => (await focused(page)).description.length, WAIT).toBeGreaterThan(20);
      expect(await focused(page)).toMatchObject({ role: 'link', name });
    });
  });

  test('a comparison is a table with a name, heads of columns and rows, and buttons that sort', async () => {
    await on(urls.comparison('sturingsvormen'), async (page) => {
      await page.locator('.tool-bar').waitFor();
      const tree = await treeOf(page.locator('main'));
      const [columns, rows] = [tree.filter((line) => line.startsWith('columnheader "')), tree.filter((line) => line.startsWith('rowheader "'))];
      expect([columns.length > 3, rows.length > 5]).toEqual([true, true]);
      expect(tree).toEqual(expect.arrayContaining([some('region "'), some('table "'), some('searchbox "Zoek in de tabel"'), some('button "Kolommen"'), some('status')]));
      expect(tree.filter((line) => /^(?:button|link|searchbox|combobox|checkbox)(?:$|:| \[)/.test(line))).toEqual([]);
    });
  });

  test('the map is a group with a name and a way to work it, its concepts are links that say kind and sources, and the same stands in a list', async () => {
    await on(urls.conceptMap(), async (page) => {
      await page.locator('.map-buttons:visible').waitFor();
      const map = page.locator('svg.map');
      expect((await treeOf(map)).filter((line) => /^link ".+, .+ bij .+"/.test(line)).length).toBeGreaterThan(100);
      // One concept is the stop of the keyboard; arrows go on from there.
      await page.locator('svg.map a[tabindex="0"]').focus();
      expect(await focused(page)).toMatchObject({ role: 'link', name: expect.stringMatching(/^.+, .+ bij .+/) });
      expect((await treeOf(page.locator('main'))).filter((line) => line.startsWith('button "')).map((line) => /"([^"]+)"/.exec(line)?.[1])).toEqual(expect.arrayContaining(['Zoom in', 'Zoom uit', 'Omhoog', 'Omlaag', 'Naar links', 'Naar rechts']));
    });
  });

  test('no control is without a name, on any kind of page', async () => {
    const nameless = await tour(site, EVERY_KIND, STILL, async (page, kind) => {
      if (kind === 'search with a query') await page.locator('[data-search-result]').first().waitFor();
      return (await treeOf(page.locator('body'))).filter((line) => /^(?:button|link|searchbox|textbox|combobox|checkbox|radio|slider|navigation|region|dialog)(?:$|:| \[)/.test(line));
    });
    expect([...nameless].filter(([, lines]) => lines.length > 0)).toEqual([]);
  });

  test('a control without a name would be noticed', async () => {
    await on(urls.about, async (page) => {
      await page.evaluate(() => { document.querySelector('main')?.append(document.createElement('button')); });
      expect(await treeOf(page.locator('main'))).toEqual(expect.arrayContaining(['button']));
    });
  });
});
