import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { plainText } from '#knowledge/plain.ts';
import { urls } from '../site/dist.ts';
import { readSiteData, type ConceptData } from '../support/site-data.ts';
import { visitEach } from '../support/visit-each.ts';

const WAIT = { timeout: 10_000 };
const { concepts, sources } = readSiteData();

let page: Page;
visitEach((given) => { ({ page } = given); });

const ids = (found: readonly ConceptData[]): readonly string[] => found.map(({ id }) => id).sort();
const count = (number: number): string => (number === 1 ? '1 begrip' : `${String(number)} begrippen`);

/** The concepts the reader sees. */
const shown = (): Promise<readonly string[]> => page.locator('.terms li:visible > a').evaluateAll((links) => links.map((link) => link.getAttribute('data-concept') ?? '').sort());
const status = (): Promise<string> => page.locator('concept-index [role=status]').innerText();
const parameters = (): Readonly<Record<string, string>> => Object.fromEntries(new URL(page.url()).searchParams);

/** Waits until exactly these concepts are seen, and their number is said. */
async function expectShown(expected: readonly ConceptData[]): Promise<void> {
  await expect.poll(shown, WAIT).toEqual(ids(expected));
  await expect.poll(status, WAIT).toBe(count(expected.length));
}

/** The concept with the longest name: nothing else fits its text. */
const unique = [...concepts].sort((a, b) => b.term.length - a.term.length)[0] as ConceptData;
const [source] = sources.map(({ id }) => id);
const ofSource = concepts.filter(({ senses }) => senses.some((sense) => sense.source === source));
const kind = ofSource[0]?.kind ?? '';
const ofBoth = ofSource.filter((concept) => concept.kind === kind);

describe('the A–Z list', () => {
  test('starts with everything and says how many', async () => {
    await page.goto(urls.concepts);
    await expectShown(concepts);
    expect(await page.locator('.letter:visible').count()).toBe(await page.locator('.letters a').count());
    expect(await page.locator('concept-index .nothing').isVisible()).toBe(false);
    expect(parameters()).toEqual({});
  });

  test('filters by text, whatever capitals and accents are typed, in names and other names', async () => {
    await page.goto(urls.concepts);
    await page.getByLabel('Filter op tekst').fill(`  ${unique.term.toUpperCase()} `);
    await expectShown([unique]);
    expect(parameters()).toEqual({ tekst: unique.term.toUpperCase() });

    const accented = concepts.find(({ term }) => plainText(term) !== term.toLowerCase());
    if (accented) {
      await page.getByLabel('Filter op tekst').fill(plainText(accented.term));
      await expect.poll(shown, WAIT).toContain(accented.id);
    }
    const aliased = concepts.find(({ term, aliases: [alias] }) => alias !== undefined && !plainText(term).includes(plainText(alias)));
    await page.getByLabel('Filter op tekst').fill(aliased?.aliases[0] ?? '');
    await expect.poll(shown, WAIT).toContain(aliased?.id);
    expect((await shown()).length).toBeLessThan(concepts.length / 2);
  });

  test('filters by kind and by source, alone and together', async () => {
    await page.goto(urls.concepts);
    await page.getByLabel('Soort').selectOption(kind);
    await expectShown(concepts.filter((concept) => concept.kind === kind));
    expect(parameters()).toEqual({ soort: kind });
    await page.getByLabel('Bron').selectOption(source ?? '');
    await expectShown(ofBoth);
    expect(parameters()).toEqual({ soort: kind, bron: source });
    await page.getByLabel('Soort').selectOption('');
    await expectShown(ofSource);
    expect(parameters()).toEqual({ bron: source });
    expect(ofBoth.length).toBeLessThan(ofSource.length);
    expect(ofSource.length).toBeLessThan(concepts.length);
  });

  test('offers every kind and every source that it holds', async () => {
    await page.goto(urls.concepts);
    const options = (label: string): Promise<readonly string[]> => page.getByLabel(label).locator('option').evaluateAll((all) => all.map((option) => (option as HTMLOptionElement).value).filter((value) => value !== '').sort());
    expect(await options('Soort')).toEqual([...new Set(concepts.map((concept) => concept.kind))].sort());
    expect(await options('Bron')).toEqual(sources.map(({ id }) => id).sort());
  });

  test('hides the letters of empty groups, in the list and above it', async () => {
    await page.goto(urls.concepts);
    await page.getByLabel('Filter op tekst').fill(unique.term);
    await expectShown([unique]);
    expect(await page.locator('.letter:visible h2').allInnerTexts()).toEqual([plainText(unique.term).charAt(0).toUpperCase()]);
    expect(await page.locator('.letters a:visible').allInnerTexts()).toEqual([plainText(unique.term).charAt(0).toUpperCase()]);
    await page.getByRole('button', { name: 'Wis filters' }).click();
    await expectShown(concepts);
    expect(await page.locator('.letters a:visible').count()).toBe(await page.locator('.letter').count());
  });

  test('takes the filters from the address, after reload and on the way back too', async () => {
    await page.goto(`${urls.concepts}?soort=${kind}&bron=${source ?? ''}`);
    await expectShown(ofBoth);
    expect(await page.getByLabel('Soort').inputValue()).toBe(kind);
    expect(await page.getByLabel('Bron').inputValue()).toBe(source);
    await page.reload();
    await expectShown(ofBoth);
    await page.locator('.terms li:visible > a').first().click();
    await page.waitForURL((url) => url.pathname !== urls.concepts);
    await page.goBack();
    await expectShown(ofBoth);
    expect(parameters()).toEqual({ soort: kind, bron: source });
  });

  test('keeps what was typed for the way back', async () => {
    await page.goto(urls.concepts);
    await page.getByLabel('Filter op tekst').fill(unique.term);
    await expectShown([unique]);
    await page.locator('.terms li:visible > a').click();
    await page.waitForURL((url) => url.pathname === unique.url);
    await page.goBack();
    await expectShown([unique]);
    expect(await page.getByLabel('Filter op tekst').inputValue()).toBe(unique.term);
  });

  test('is reached with a filter from a concept: the link to its kind', async () => {
    await page.goto(unique.url);
    await page.locator('.kicker a').click();
    await expectShown(concepts.filter((concept) => concept.kind === unique.kind));
  });

  test('ignores values it does not know', async () => {
    await page.goto(`${urls.concepts}?soort=bestaat-niet&bron=%3Cscript%3E&ander=1`);
    await expectShown(concepts);
    expect(await page.getByLabel('Soort').inputValue()).toBe('');
    expect(await page.getByLabel('Bron').inputValue()).toBe('');
    await page.goto(`${urls.concepts}?soort=bestaat-niet&bron=${source ?? ''}`);
    await expectShown(ofSource);
  });

  test('is emptied by the button, the address too', async () => {
    await page.goto(`${urls.concepts}?tekst=${encodeURIComponent(unique.term)}&soort=${unique.kind}`);
    await expectShown([unique]);
    await page.getByRole('button', { name: 'Wis filters' }).click();
    await expectShown(concepts);
    await expect.poll(parameters, WAIT).toEqual({});
    expect(await page.getByLabel('Filter op tekst').inputValue()).toBe('');
  });

  test('says so when nothing fits, and offers a way out', async () => {
    await page.goto(urls.concepts);
    await page.getByLabel('Filter op tekst').fill('<b>xqzj</b>');
    await expectShown([]);
    expect(await page.locator('concept-index .nothing').isVisible()).toBe(true);
    expect(await page.locator('concept-index .nothing a').getAttribute('href')).toBe(urls.search());
    expect(await page.locator('.letter:visible').count()).toBe(0);
    expect(await page.locator('concept-index b').count()).toBe(0);
  });

  test('announces the number through a region that is there from the start, and leaves the focus alone', async () => {
    await page.goto(urls.concepts);
    await page.locator('concept-index [role=status]').evaluate((element) => { (window as unknown as { region: Element }).region = element; });
    await page.getByLabel('Filter op tekst').pressSequentially('regie');
    const fitting = concepts.filter(({ term, aliases }) => plainText([term, ...aliases].join(' ')).includes('regie')).length;
    expect(fitting).toBeGreaterThan(1);
    await expect.poll(status, WAIT).toMatch(/^\d+ begrippen$/);
    await expect.poll(async () => Number.parseInt(await status(), 10), WAIT).toBeGreaterThanOrEqual(fitting);
    await expect.poll(async () => Number.parseInt(await status(), 10), WAIT).toBeLessThan(concepts.length);
    expect(await page.evaluate(() => document.querySelector('concept-index [role=status]') === (window as unknown as { region: Element }).region)).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('tekst');
  });
});
