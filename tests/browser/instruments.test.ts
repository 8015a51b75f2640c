import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { urls } from '../site/dist.ts';
import { openSite, type OpenSite } from './launch.ts';

let site: OpenSite;
beforeAll(async () => { site = await openSite(); });
afterAll(async () => { await site.close(); });

const POINTS = urls.instrument('tien-punten');
const COMPETENCES = urls.instrument('competenties');
const field = (name: string): string => `form.instrument [name="${name}"]`;
const keys = (page: Page): Promise<readonly string[]> => page.evaluate(() => Object.keys(localStorage));
const said = (page: Page, place: string): Promise<string | null> => page.locator(`[data-status="${place}"]`).textContent();

/** Runs a test on a page of an instrument with a profile of its own, and expects the browser not to complain. */
async function onInstrument(url: string, look: (page: Page) => Promise<void>, options: { readonly javaScriptEnabled?: boolean; readonly viewport?: { readonly width: number; readonly height: number } } = {}): Promise<void> {
  const { page, context, complaints } = await site.visit(options);
  page.setDefaultTimeout(10_000);
  await page.goto(url);
  await look(page);
  expect([...complaints.errors, ...complaints.console, ...complaints.foreign]).toEqual([]);
  await context.close();
}

async function divide(page: Page, given: Readonly<Record<string, number>>): Promise<void> {
  for (const [row, points] of Object.entries(given)) await page.fill(field(`sturingsvormen.${row}`), String(points));
}

/** Makes a link with the button on the page. */
async function share(page: Page): Promise<string> {
  await page.click('[data-act=share]');
  await page.locator('[data-link]').waitFor();
  return page.inputValue('[data-address]');
}

describe('a worksheet', () => {
  test('shows a result only when the points are right, beside the means of the survey', async () => {
    await onInstrument(POINTS, async (page) => {
      await divide(page, { lijnsturing: 6, opgavesturing: 3 });
      expect(await page.textContent('[data-left=sturingsvormen]')).toBe('Nog 1 punt te verdelen.');
      await page.click('form.instrument [type=submit]');
      expect(await said(page, 'form')).toContain('precies 10 hele punten');
      expect(await page.isVisible('[data-result]')).toBe(false);
      await divide(page, { opgavesturing: 5 });
      expect(await page.textContent('[data-left=sturingsvormen]')).toContain('te veel verdeeld');
      await divide(page, { opgavesturing: 4 });
      await page.click('form.instrument [type=submit]');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('uitkomst');
      expect(await page.locator('[data-lines] tbody tr').first().innerText()).toMatch(/Lijnsturing\s+6\s+2,7/);
    });
  });

  test('can be shared by a link that gives the same answers back, texts only when asked', async () => {
    let [bare, whole] = ['', ''];
    await onInstrument(COMPETENCES, async (page) => {
      await page.check(`${field('kern.teamspeler')}[value="2"]`);
      await page.fill(field('stap.een'), 'Vaker "nee" zeggen & delen #1');
      const before = page.url();
      bare = await share(page);
      expect(await said(page, 'tools')).toContain('niet uw teksten');
      await page.check('[data-with-texts]');
      whole = await share(page);
      expect(page.url()).toBe(before);
      expect(bare).not.toContain('nee');
      expect(await keys(page)).toEqual([]);
    });
    for (const [link, text] of [[bare, ''], [whole, 'Vaker "nee" zeggen & delen #1']] as const) {
      await onInstrument(link, async (page) => {
        expect(await page.isChecked(`${field('kern.teamspeler')}[value="2"]`)).toBe(true);
        expect(await page.inputValue(field('stap.een'))).toBe(text);
        expect(await page.textContent('[data-lines]')).toContain('Wil ik ontwikkelen');
        expect(await said(page, 'top')).toBe('U ziet de uitkomst uit een link.');
        expect(await keys(page)).toEqual([]);
      });
    }
  });

  test.each([['uitkomst=1.competenties.zzz.000', 'zijn veranderd'], ['uitkomst=9.x', 'andere versie'], ['uitkomst=1.onbekend.1.0', 'ander instrument'], ['uitkomst=<img src=x onerror=alert(1)>', 'niet heel']])('says why it passes over #%s', async (fragment, reason) => {
    await onInstrument(`${COMPETENCES}#${fragment}`, async (page) => {
      expect(await said(page, 'top')).toContain(reason);
      expect(await page.locator('form.instrument :checked').count()).toBe(0);
      expect(await page.isVisible('[data-result]')).toBe(false);
    });
  });

  test('is copied as a table and as text, with where it comes from, and only when there is something', async () => {
    await onInstrument(POINTS, async (page) => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.click('[data-act=copy]');
      await expect.poll(() => said(page, 'tools')).toBe('Er is nog niets om te kopiëren.');
      await divide(page, { lijnsturing: 6, opgavesturing: 4 });
      await page.click('form.instrument [type=submit]');
      await page.click('[data-act=copy]');
      await expect.poll(() => said(page, 'tools')).toBe('Uw uitkomst is gekopieerd.');
      const [html, text] = await page.evaluate(async () => {
        const [item] = await navigator.clipboard.read();
        return Promise.all(['text/html', 'text/plain'].map(async (type) => (await item?.getType(type))?.text() ?? ''));
      });
      expect(html).toMatch(/<table[\s>][\s\S]*Lijnsturing[\s\S]*6[\s\S]*2,7/);
      expect(text).toMatch(/Lijnsturing.*6.*2,7/);
      for (const copied of [html, text]) expect(copied).toContain(new URL(POINTS, page.url()).href);
    });
  });

  test('is kept on the device only by choice, and forgotten again', async () => {
    await onInstrument(POINTS, async (page) => {
      await divide(page, { lijnsturing: 3 });
      await page.reload();
      expect(await page.inputValue(field('sturingsvormen.lijnsturing'))).toBe('');
      expect(await keys(page)).toEqual([]);
      await divide(page, { lijnsturing: 3 });
      await page.click('[data-act=keep]');
      await page.fill(field('toelichting.domein'), 'Groen');
      expect(await keys(page)).toEqual(['instrument-tien-punten']);
      await page.reload();
      expect(await page.inputValue(field('sturingsvormen.lijnsturing'))).toBe('3');
      expect(await page.inputValue(field('toelichting.domein'))).toBe('Groen');
      expect(await page.textContent('[data-act=keep]')).toBe('Niet meer bewaren');
      await page.click('[data-act=keep]');
      expect(await keys(page)).toEqual([]);
      expect(await page.inputValue(field('toelichting.domein'))).toBe('Groen');
    });
  });

  test('does not put a result from a link over what the reader keeps', async () => {
    await onInstrument(COMPETENCES, async (page) => {
      await page.check(`${field('kern.teamspeler')}[value="1"]`);
      await page.click('[data-act=keep]');
      await page.check(`${field('kern.overzicht')}[value="1"]`);
      const link = await share(page);
      await page.check(`${field('kern.overzicht')}[value="3"]`);
      await page.goto(urls.home);
      await page.goto(link);
      expect(await page.isChecked(`${field('kern.overzicht')}[value="1"]`)).toBe(true);
      await page.check(`${field('kern.veranderkennis')}[value="2"]`);
      await page.click('[data-act=kept]');
      expect(await page.isChecked(`${field('kern.overzicht')}[value="3"]`)).toBe(true);
      expect(await page.locator(`${field('kern.veranderkennis')}:checked`).count()).toBe(0);
    });
  });

  test('gives back what was cleared', async () => {
    await onInstrument(POINTS, async (page) => {
      await divide(page, { lijnsturing: 10 });
      await page.click('[data-act=clear]');
      expect(await page.inputValue(field('sturingsvormen.lijnsturing'))).toBe('');
      await page.click('[data-act=clear]');
      expect(await page.inputValue(field('sturingsvormen.lijnsturing'))).toBe('10');
    });
  });

  test('stands whole on the page without script, and pressing Enter leads nowhere', async () => {
    await onInstrument(POINTS, async (page) => {
      await page.fill(field('sturingsvormen.lijnsturing'), '4');
      await page.press(field('sturingsvormen.lijnsturing'), 'Enter');
      expect(new URL(page.url()).search).toBe('');
      expect(await page.isVisible('.instrument-tools')).toBe(false);
      expect(await page.isVisible('.instrument-paper')).toBe(true);
    }, { javaScriptEnabled: false });
  });

  test.each(['balanscheck', 'competenties', 'rollenscan'])('%s fits a narrow phone, with controls of 44 pixels', async (id) => {
    await onInstrument(urls.instrument(id), async (page) => {
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      const small = await page.evaluate(() => [...document.querySelectorAll('form.instrument :is(.tick, textarea, button), form.instrument input[type=number]')].map((element) => [element.textContent?.trim() || element.getAttribute('name'), element.getBoundingClientRect().height] as const).filter(([, height]) => height > 0 && height < 44));
      expect(small).toEqual([]);
    }, { viewport: { width: 320, height: 640 } });
  });

  test('prints the result where there is one, and the empty sheet otherwise', async () => {
    await onInstrument(POINTS, async (page) => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.isVisible('form.instrument')).toBe(true);
      await page.emulateMedia({ media: 'screen' });
      await divide(page, { lijnsturing: 10 });
      await page.evaluate(() => { dispatchEvent(new Event('beforeprint')); });
      await page.emulateMedia({ media: 'print' });
      expect(await page.isVisible('form.instrument')).toBe(false);
      expect(await page.isVisible('[data-lines]')).toBe(true);
    });
  });
});

describe('the policy', () => {
  test('really refuses every connection here, and not elsewhere', async () => {
    const { page, context } = await site.visit();
    const tryAll = (): Promise<readonly string[]> => page.evaluate(async (file) => {
      const broken: string[] = [];
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => { broken.push(effectiveDirective); });
      const asked = await fetch(file).then(() => 'fetched', () => 'refused');
      const sent = await new Promise<string>((resolve) => {
        const request = new XMLHttpRequest();
        request.onload = () => { resolve('fetched'); };
        request.onerror = () => { resolve('refused'); };
        request.open('GET', file);
        request.send();
      });
      await new Promise((resolve) => { setTimeout(resolve, 50); });
      return [asked, sent, ...new Set(broken)];
    }, urls.dataFile('themas.json'));
    for (const id of ['balanscheck', 'groepsbeeld']) {
      await page.goto(urls.instrument(id));
      expect(await tryAll(), id).toEqual(['refused', 'refused', 'connect-src']);
    }
    await page.goto(urls.handout());
    expect(await tryAll()).toEqual(['fetched', 'fetched']);
    await context.close();
  });

  test('sends a search to its own page', async () => {
    await onInstrument(POINTS, async (page) => {
      await page.fill('.header-search input', 'regie');
      await page.press('.header-search input', 'Enter');
      await page.waitForURL(`**${urls.search('regie')}`);
      await page.locator('[data-search-result]').first().waitFor();
    });
  });
});

describe('the picture of a group', () => {
  test('is hidden under five participants, names bad lines, keeps what was pasted and nothing else', async () => {
    const links: string[] = [];
    await onInstrument(POINTS, async (page) => {
      for (const given of [10, 8, 6, 4, 2]) {
        await divide(page, { lijnsturing: given, zelfsturing: 10 - given });
        links.push(await share(page));
      }
    });
    await onInstrument(urls.instrument('groepsbeeld'), async (page) => {
      const paste = async (lines: readonly string[]): Promise<void> => {
        await page.fill('#links', lines.join('\n'));
        await page.click('form.instrument [type=submit]');
      };
      await paste([...links.slice(0, 4), 'geen link']);
      expect(await page.textContent('[data-group=tien-punten]')).toContain('Het beeld blijft verborgen');
      expect(await page.locator('[data-group] table').count()).toBe(0);
      expect(await page.textContent('[data-notes]')).toContain('Regel 5 is niet meegeteld');
      expect(await page.inputValue('#links')).toContain('geen link');
      await paste(links);
      expect(await page.locator('[data-group] tbody tr').first().innerText()).toMatch(/Lijnsturing\s+6\s+2,7/);
      expect(await page.locator('[data-group] tbody tr').first().locator('.share-bar .bar').first().getAttribute('width')).toBe('60.0');
      expect(await page.textContent('group-picture [data-status]')).toBe('5 uitkomsten gelezen.');
      expect(await keys(page)).toEqual([]);
      await page.reload();
      expect(await page.inputValue('#links')).toBe('');
    });
  });
});
