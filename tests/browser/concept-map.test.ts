import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { urls } from '../site/dist.ts';
import { readSiteData } from '../support/site-data.ts';
import { visitEach } from '../support/visit-each.ts';
import type { OpenSite, Visit } from './launch.ts';

const WAIT = { timeout: 15_000 };
const { concepts, sources } = readSiteData();
const [source] = sources.map(({ id }) => id);
/** The concept with most relations. */
const hub = [...concepts].sort((a, b) => b.relations.length - a.relations.length)[0];
const around = new Set(hub?.relations.map(({ target }) => target));

let site: OpenSite;
let visit: Visit;
let page: Page;
visitEach((given) => { ({ site, visit, page } = given); }, { viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });

const open = async (search = ''): Promise<void> => {
  await page.goto(urls.conceptMap() + search);
  await page.locator('concept-map[data-ready]').waitFor();
  await page.locator('.map-window').evaluate((element) => { element.scrollIntoView({ behavior: 'instant' }); });
};
const parameter = (name: string) => expect.poll(() => new URL(page.url()).searchParams.get(name), WAIT);
const status = () => expect.poll(() => page.locator('concept-map [role=status]').innerText(), WAIT);
const idsOf = (selector: string): Promise<readonly string[]> => page.locator(selector).evaluateAll((links) => links.map((link) => link.getAttribute('data-concept') ?? link.getAttribute('data-entry') ?? '').sort());
const width = (): Promise<number> => page.locator('svg.map').evaluate((svg) => (svg as SVGSVGElement).viewBox.baseVal.width);
const focused = (): Promise<string | null> => page.evaluate(() => document.activeElement?.getAttribute('data-concept') ?? null);

describe('the map', () => {
  test('shows all concepts, with labels that do not run into each other', async () => {
    await open();
    await status().toMatch(new RegExp(`^${String(concepts.length)} begrippen en \\d+ verbanden$`));
    const clashes = await page.locator('svg.map .is-shown .map-label').evaluateAll((labels) => {
      const boxes = labels.map((label) => ({ name: label.textContent, box: label.getBoundingClientRect() }));
      return boxes.flatMap(({ name, box }, index) => boxes.slice(index + 1).filter(({ box: other }) => Math.min(box.right, other.right) - Math.max(box.left, other.left) > 2 && Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top) > 4).map((other) => `${name ?? ''} / ${other.name ?? ''}`));
    });
    expect(clashes).toEqual([]);
    expect(await page.locator('svg.map .is-shown').count()).toBeGreaterThan(25);
  });

  test('filters by source, kind and relation, and so does the list; the address holds it', async () => {
    await open();
    await page.locator('select[name=bron]').selectOption(source ?? '');
    const ofSource = concepts.filter(({ senses }) => senses.some((sense) => sense.source === source)).map(({ id }) => id).sort();
    await expect.poll(() => idsOf('svg.map a:not(.is-away)'), WAIT).toEqual(ofSource);
    expect(await idsOf('[data-entry]:not([hidden])')).toEqual(ofSource);
    await parameter('bron').toBe(source);
    const kind = concepts.find(({ id }) => id === ofSource[0])?.kind ?? '';
    await page.locator('select[name=soort]').selectOption(kind);
    await expect.poll(() => idsOf('svg.map a:not(.is-away)'), WAIT).toEqual(ofSource.filter((id) => concepts.find((item) => item.id === id)?.kind === kind));
    await page.getByRole('button', { name: 'Wis keuzes' }).click();
    await parameter('bron').toBeNull();
    await page.locator('select[name=verband]').selectOption('contrastsWith');
    await expect.poll(async () => (await idsOf('svg.map a:not(.is-away)')).length, WAIT).toBeLessThan(concepts.length);
    expect(await page.locator('svg.map path[data-edge="related"]').first().getAttribute('d')).toBe('');
    await parameter('verband').toBe('contrastsWith');
    await page.reload();
    await page.locator('concept-map[data-ready]').waitFor();
    expect(await page.locator('select[name=verband]').inputValue()).toBe('contrastsWith');
  });

  test('finds a concept and brings forward what it is related to; back undoes it', async () => {
    await open();
    const before = await width();
    await page.getByLabel('Zoek een begrip').fill(hub?.term ?? '');
    await parameter('begrip').toBe(hub?.id);
    expect(await idsOf('svg.map a.is-near')).toEqual([...new Set([...around, hub?.id ?? ''])].sort());
    expect(await page.locator('[data-panel]').innerText()).toContain(hub?.definition);
    expect(await page.locator('[data-panel] a.onward').getAttribute('href')).toBe(hub?.url);
    expect(await width()).toBeLessThan(before);
    await page.goBack();
    await expect.poll(() => page.locator('[data-panel]').isVisible(), WAIT).toBe(false);
    expect(await width()).toBeCloseTo(before, 0);
  });

  test('opens a concept at the second press, with a key for a new tab at the first', async () => {
    await open(`?begrip=${hub?.id ?? ''}`);
    const link = page.locator('svg.map a.is-chosen .map-sign');
    const [other] = await Promise.all([visit.context.waitForEvent('page'), link.click({ modifiers: ['ControlOrMeta'] })]);
    await other.close();
    await link.click();
    await page.waitForURL((url) => url.pathname === hub?.url);
  });

  test('a press chooses, dragging only moves, and the address keeps the view', async () => {
    await open();
    const sign = page.locator(`svg.map a[data-concept="${hub?.id ?? ''}"] .map-sign`);
    await sign.click();
    await parameter('begrip').toBe(hub?.id);
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await parameter('beeld').toMatch(/^-?\d+,-?\d+,\d+$/);
    const held = new URL(page.url()).searchParams.get('beeld');
    const box = await page.locator('svg.map').boundingBox();
    const [x, y] = [(box?.x ?? 0) + 300, (box?.y ?? 0) + 200];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 120, y + 60, { steps: 6 });
    await page.mouse.up();
    await parameter('beeld').not.toBe(held);
    await parameter('begrip').toBe(hub?.id);
    const view = await page.locator('svg.map').getAttribute('viewBox');
    await page.reload();
    await page.locator('concept-map[data-ready]').waitFor();
    const [left, again] = [view, await page.locator('svg.map').getAttribute('viewBox')].map((text) => Number(text?.split(' ')[0]));
    expect(Math.abs((left ?? 0) - (again ?? 99))).toBeLessThan(2);
  });

  test('the wheel scrolls the page; with Ctrl it zooms', async () => {
    await open();
    const before = await width();
    const box = await page.locator('svg.map').boundingBox();
    await page.mouse.move((box?.x ?? 0) + 300, (box?.y ?? 0) + 200);
    const scrolled = await page.evaluate(() => scrollY);
    await page.mouse.wheel(0, 300);
    await expect.poll(() => page.evaluate(() => scrollY), WAIT).toBeGreaterThan(scrolled);
    expect(await width()).toBe(before);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -200);
    await page.keyboard.up('Control');
    await expect.poll(width, WAIT).toBeLessThan(before);
  });

  test('is one tab stop, and the keyboard does all the rest', async () => {
    await open();
    expect(await page.locator('svg.map a[tabindex="0"]').count()).toBe(1);
    await page.getByRole('button', { name: 'Naar rechts' }).focus();
    await page.keyboard.press('Tab');
    const first = await focused();
    expect(first).not.toBeNull();
    await page.keyboard.press('ArrowRight');
    await expect.poll(focused, WAIT).not.toBe(first);
    expect(await focused()).not.toBeNull();
    const before = await width();
    await page.keyboard.press('+');
    await expect.poll(width, WAIT).toBeLessThan(before);
    await page.keyboard.press('0');
    await expect.poll(width, WAIT).toBeCloseTo(before, 0);
    const id = await focused();
    await page.keyboard.press('Enter');
    await parameter('begrip').toBe(id);
    expect(await focused()).toBe(id);
    await page.keyboard.press('Escape');
    await parameter('begrip').toBeNull();
    await page.keyboard.press('Enter');
    await parameter('begrip').toBe(id);
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === urls.concept(id ?? ''));
  });

  test('ignores what it does not know in the address', async () => {
    await open('?bron=bestaat-niet&soort=%3Cb%3E&begrip=weg&beeld=x');
    await status().toContain(`${String(concepts.length)} begrippen`);
  });
});

describe('without script', () => {
  test('the map stands there at full size, its links lead on, and the list opens', async () => {
    const { page: plain, context } = await site.visit({ javaScriptEnabled: false });
    await plain.goto(urls.conceptMap());
    const label = plain.locator(`svg.map a[data-concept="${hub?.id ?? ''}"] .map-label`);
    expect((await label.boundingBox())?.height).toBeGreaterThan(11);
    await plain.locator('.map-group summary').first().click();
    expect(await plain.locator('[data-entry]').first().isVisible()).toBe(true);
    await label.click();
    expect(new URL(plain.url()).pathname).toBe(hub?.url);
    await context.close();
  });
});
