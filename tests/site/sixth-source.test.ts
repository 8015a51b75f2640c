import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyProject, ROOT, type ProjectCopy } from '../support/project-copy.ts';
import { hashSource } from '#security/hash.ts';
import { openSearch } from '../support/search.ts';

describe('a sixth source, three concepts and a comparison, added as content only', () => {
  let copy: ProjectCopy;
  const page = (path: string): Promise<string> => readFile(join(copy.dist, path), 'utf8');

  beforeAll(async () => {
    copy = await copyProject('zesde-bron');
    await copy.add('zesde-bron');
    await cp(join(ROOT, 'docs/huisstijl-voorbeeld.css'), join(copy.root, 'huisstijl.css'));
    const recorded = await copy.links('vastleggen');
    expect(recorded.code, recorded.output).toBe(0);
    const { code, output } = await copy.build();
    expect(code, output).toBe(0);
  });
  afterAll(() => copy.remove());

  it('has its own page with passages, table rows and note', async () => {
    const html = await page('bronnen/proefbron/index.html');
    expect(html).toContain('Proefschrift over de veerpont');
    for (const id of ['oevers', 'pontbaas', 'schema', 'schema-maandag', 'schema-zondag', 'noot-proefnoot']) expect(html).toContain(`id="${id}"`);
    expect(html).toContain('sign-6');
  });

  it('has a page per locator that shows what stands there and what cites it', async () => {
    const html = await page('bronnen/proefbron/pontbaas/index.html');
    expect(html).toContain('roept de');
    expect(html).not.toContain('vaart heen en weer');
    expect(html).toContain('data-concept="veerpontkoers"');
  });

  it('has concept pages with sense, relation in both directions and backlink in its sentence', async () => {
    const html = await page('begrippen/veerpont/index.html');
    expect(html).toContain('data-locator="proefbron#oevers"');
    expect(html).toMatch(/Bestaat uit[\s\S]*data-concept="pontbaas"/);
    expect(html).toMatch(/<mark>veerpont<\/mark> vaart heen en weer/);
    expect(html).toContain('/vergelijkingen/oevers/');
  });

  it('stands in the A–Z list, the list of sources and the comparisons', async () => {
    expect(await page('begrippen/index.html')).toMatch(/data-sources="proefbron"[^>]*>\s*<a href="\/begrippen\/veerpont\/"/);
    expect(await page('bronnen/index.html')).toContain('/bronnen/proefbron/');
    expect(await page('index.html')).toContain('Zes publicaties beschrijven hetzelfde werk in zes talen');
    expect(await page('vergelijkingen/oevers/index.html')).toContain('data-comparison="oevers"');
  });

  it('wears the house style that lies in the root, on every kind of page, with leave of the policy', async () => {
    for (const path of ['index.html', 'begrippen/veerpont/index.html', 'begrippen/veerpont/v1/index.html', 'insluiten/begrip/veerpont/index.html']) {
      const html = await page(path);
      const sheet = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map((match) => match[1] ?? '').find((text) => text.includes('#7a1220'));
      expect(sheet, path).toBeDefined();
      expect(html, path).toContain(hashSource(sheet ?? ''));
    }
  });

  it('stands in the data files', async () => {
    const { concepts } = JSON.parse(await page('data/begrippen.json')) as { concepts: { id: string; relations: { type: string; target: string; basis: string }[] }[] };
    expect(concepts.find(({ id }) => id === 'veerpont')?.relations).toContainEqual(expect.objectContaining({ type: 'hasPart', target: 'pontbaas', basis: 'source' }));
    const { sources } = JSON.parse(await page('data/bronnen.json')) as { sources: { id: string; locators: { id: string; url: string }[] }[] };
    expect(sources.find(({ id }) => id === 'proefbron')?.locators.map(({ id }) => id)).toEqual(['oevers', 'pontbaas', 'schema']);
  });

  it('is found by the search', async () => {
    const { find } = await openSearch(copy.dist);
    const found = await find('veerpont');
    expect(found.map(({ url }) => url)).toContain('/begrippen/veerpont/');
    expect(found.map(({ url }) => url)).toContain('/bronnen/proefbron/');
  });
});
