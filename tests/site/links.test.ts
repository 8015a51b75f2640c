import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type StaticServer } from '#cli/static-server.ts';
import { movedPlace } from '#knowledge/moved-place.ts';
import { idsIn } from '#links/built-site.ts';
import { parsePromises, PROMISES_FILE } from '#links/promise-list.ts';
import { launchBrowser } from '../browser/launch.ts';
import { copyProject, ROOT, type ProjectCopy } from '../support/project-copy.ts';
import { hashFiles } from '../support/files.ts';

/** What a reader finds at an address of a built site: a page with the place in it, a file, a page that says it was withdrawn, or nothing. */
type Found = { readonly at: string; readonly state: 'stands' | 'withdrawn' | 'lost' };

/** Follows addresses on a built site as a browser does, by way of pages that lead on. */
function createFollower(dist: string): (address: string) => Promise<Found> {
  const read = new Map<string, string>();
  const follow = async (address: string, steps = 0): Promise<Found> => {
    const [page = '', anchor = ''] = address.split('#');
    const file = join(dist, page, page.endsWith('/') ? 'index.html' : '');
    if (steps > 1 || !existsSync(file)) return { at: address, state: 'lost' };
    if (!page.endsWith('/')) return { at: address, state: 'stands' };
    const html = read.get(file) ?? await readFile(file, 'utf8');
    read.set(file, html);
    const [, to] = /<moved-page[^>]* data-to="([^"]+)"/.exec(html) ?? [];
    if (to !== undefined) {
      const anchors = JSON.parse((/ data-anchors="([^"]*)"/.exec(html)?.[1] ?? '{}').replaceAll('&quot;', '"').replaceAll('&#34;', '"')) as Record<string, string>;
      return follow(movedPlace(`https://site.invalid${address}`, { to, anchors }), steps + 1);
    }
    if (html.includes('data-withdrawn')) return { at: address, state: 'withdrawn' };
    return { at: address, state: anchor === '' || idsIn(html).includes(anchor) ? 'stands' : 'lost' };
  };
  return (address) => follow(address);
}

/** Every address that this project promises, in an order that asks for few reads. */
const promised = [...parsePromises(await readFile(join(ROOT, PROMISES_FILE), 'utf8')).keys()];

async function followAll(dist: string): Promise<ReadonlyMap<string, Found>> {
  const follow = createFollower(dist);
  const found = new Map<string, Found>();
  for (const address of promised) found.set(address, await follow(address));
  return found;
}

const lostIn = (found: ReadonlyMap<string, Found>): readonly string[] => [...found].filter(([, { state }]) => state === 'lost').map(([address]) => address);

it('keeps every promise on the site as it is', async () => {
  const found = await followAll(join(ROOT, 'dist'));
  expect(found.size).toBeGreaterThan(4000);
  expect(lostIn(found)).toEqual([]);
});

describe('an editor who renames, merges, withdraws and rewrites', () => {
  let copy: ProjectCopy;
  let found: ReadonlyMap<string, Found>;
  const page = (path: string): Promise<string> => readFile(join(copy.dist, path), 'utf8');

  beforeAll(async () => {
    copy = await copyProject('links');
    for (const args of [
      ['hernoem', 'koers', 'richting-van-de-gemeente', '--term', 'richting van de gemeente', '--reden', 'Zo heet het voortaan.'],
      ['hernoem', 'bepalen', 'vaststellen'],
      ['voeg-samen', 'aanjager', 'kartrekker', '--neem-over'],
      ['trek-in', 'hipster', '--reden', 'Geen bron legt het woord uit.', '--in-plaats-daarvan', 'agile'],
      ['nieuwe-versie', 'flashmob', '--wijziging', 'De houding van de overheid is eruit.', '--definitie', 'Situatie waarin inwoners en hun organisaties zelf het initiatief nemen.'],
      ['titel', 'bmc', 'adviesbureau BMC'],
    ]) {
      const { code, output } = await copy.links(...args);
      expect(code, output).toBe(0);
    }
    const { code, output } = await copy.build();
    expect(code, output).toBe(0);
    found = await followAll(copy.dist);
  }, 600_000);
  afterAll(() => copy.remove());

  it('breaks no address of before', () => {
    expect(lostIn(found)).toEqual([]);
    expect(found.get('/begrippen/koers/#betekenis-vgs')).toEqual({ at: '/begrippen/richting-van-de-gemeente/#betekenis-vgs', state: 'stands' });
    expect(found.get('/begrippen/koers/v1/')).toEqual({ at: '/begrippen/richting-van-de-gemeente/v1/', state: 'stands' });
    expect(found.get('/begrippen/aanjager/#betekenis-lochem-2')?.at).toBe('/begrippen/kartrekker/#betekenis-lochem-2');
    expect([...found.values()].filter(({ state }) => state === 'withdrawn').map(({ at }) => at).filter((at) => at.startsWith('/begrippen/'))).toEqual(['/begrippen/aanjager/v1/', '/begrippen/hipster/', '/begrippen/hipster/#betekenis-vgs', '/begrippen/hipster/#definitie', '/begrippen/hipster/v1/', '/begrippen/hipster/vgs/']);
  });

  it('leaves pages that lead on without script too, with the preview of their target, and out of search and sitemap', async () => {
    const html = await page('begrippen/koers/index.html');
    expect(html).toContain('<noscript><meta http-equiv="refresh" content="0; url=/begrippen/richting-van-de-gemeente/"></noscript>');
    expect(html).toContain('property="og:title" content="Richting van de gemeente"');
    expect(html).toContain('rel="canonical" href="https://balanceerstok.example/begrippen/richting-van-de-gemeente/"');
    expect(html).not.toContain('data-pagefind-body');
    expect(await page('sitemap.xml')).not.toMatch(/\/begrippen\/koers\/|\/v1\/|\/hipster\//);
  });

  it('gives hosts their rules, and keeps files at their old address', async () => {
    expect(await page('_redirects')).toContain('/begrippen/koers/ /begrippen/richting-van-de-gemeente/ 301\n');
    expect(await page('redirects.nginx.conf')).toContain('location = /begrippen/koers/ { return 301 /begrippen/richting-van-de-gemeente/$is_args$args; }');
    expect(await page('.htaccess')).toMatch(/ErrorDocument[\s\S]*RedirectMatch 301 "\^\/begrippen\/koers\/\$" "\/begrippen\/richting-van-de-gemeente\/"/);
    expect(await page('data/turtle/koers.ttl')).toBe(await page('data/turtle/richting-van-de-gemeente.ttl'));
  });

  it('says on the page of what was withdrawn when, why and what instead', async () => {
    // English words are marked.
    const html = (await page('begrippen/hipster/index.html')).replace(/<\/?span[^>]*>/g, '');
    for (const part of ['Hipster is ingetrokken', 'Geen bron legt het woord uit.', 'href="/begrippen/agile/"', 'In plaats daarvan: Agile']) expect(html).toContain(part);
    expect(await page('begrippen/aanjager/v1/index.html')).toContain('Persoon of rol die een proces op gang brengt');
  });

  it('shows the earlier version closed on the page and at its own address', async () => {
    expect(await page('begrippen/flashmob/index.html')).toMatch(/<details data-pagefind-ignore[^>]*> ?<summary>1 eerdere versie[\s\S]*terwijl de overheid vooral luistert en leert[\s\S]*De houding van de overheid is eruit/);
    expect(await page('begrippen/flashmob/v1/index.html')).toContain('terwijl de overheid vooral luistert en leert');
    expect(await page('begrippen/flashmob/v2/index.html')).not.toContain('terwijl de overheid');
  });

  it('finds the concept under its old names', async () => {
    expect(await page('begrippen/bmc/index.html')).toContain('Ook: BMC');
    expect(await page('begrippen/richting-van-de-gemeente/index.html')).toContain('koers</p>');
  });

  it('tells tools the same', async () => {
    const list = JSON.parse(await page('data/links.json')) as { format: number; site: string; promises: { path: string; version?: number }[]; moves: { from: string; to: string }[]; withdrawn: { path: string; instead?: string }[] };
    expect([list.format, list.site]).toEqual([1, 'https://balanceerstok.example/']);
    expect(list.promises.find(({ path }) => path === '/begrippen/flashmob/')?.version).toBe(2);
    expect(list.moves).toContainEqual(expect.objectContaining({ from: '/begrippen/koers/#definitie', to: '/begrippen/richting-van-de-gemeente/#definitie' }));
    expect(list.withdrawn).toContainEqual(expect.objectContaining({ path: '/begrippen/hipster/', instead: '/begrippen/agile/' }));
  });

  describe('and a reader with an old address', () => {
    let server: StaticServer;
    let browser: Browser;
    beforeAll(async () => {
      server = await startServer({ directory: copy.dist, base: '/', port: 0 });
      browser = await launchBrowser();
    });
    afterAll(async () => {
      await browser.close();
      await server.close();
    });

    /** Where the reader ends up, once the browser has gone to the place asked for. */
    const go = async (path: string, javaScriptEnabled = true): Promise<{ readonly at: string; readonly heading: string; readonly complaints: readonly string[] }> => {
      const context = await browser.newContext({ javaScriptEnabled, viewport: { width: 800, height: 600 } });
      try {
        const page = await context.newPage();
        const complaints: string[] = [];
        page.on('console', (message) => { if (message.type() === 'error') complaints.push(message.text()); });
        await page.goto(server.url.replace(/\/$/, '') + path);
        await page.waitForURL((url) => url.pathname.includes('richting'), { waitUntil: 'load' });
        // Who does not end up at the top is brought there in a moment.
        if (javaScriptEnabled) await page.waitForFunction(() => scrollY > 100);
        const { pathname, search, hash } = new URL(page.url());
        return { at: pathname + search + hash, heading: await page.locator('h1').innerText(), complaints };
      } finally {
        await context.close();
      }
    };

    it('lands on the same place of the new page, with the query', async () => {
      expect(await go('/begrippen/koers/?duiding=uit#betekenis-lochem')).toMatchObject({ at: '/begrippen/richting-van-de-gemeente/?duiding=uit#betekenis-lochem', heading: 'Richting van de gemeente', complaints: [] });
    });

    it('keeps a text fragment, and the browser goes to the text', async () => {
      const { at } = await go('/begrippen/koers/#:~:text=Gesprekspartners%20van%20buiten');
      expect(at).toMatch(/^\/begrippen\/richting-van-de-gemeente\/(?:#:~:text=Gesprekspartners%20van%20buiten)?$/);
    });

    it('goes on without script too', async () => {
      expect(await go('/begrippen/koers/v1/', false)).toMatchObject({ at: '/begrippen/richting-van-de-gemeente/v1/', heading: 'Richting van de gemeente: definitie, versie 1' });
    });
  });

  it('cannot do half a command', async () => {
    const before = await hashFiles(join(copy.root, 'content'));
    const { code, output } = await copy.links('voeg-samen', 'beleidmaker', 'uitvoerder');
    expect(code).toBe(1);
    expect(output).toContain('nog geen plaats');
    expect(await hashFiles(join(copy.root, 'content'))).toEqual(before);
  });
});

describe('a build is refused, with what to type, when', () => {
  let copy: ProjectCopy;
  const change = async (path: string, edit: (text: string) => string): Promise<() => Promise<void>> => {
    const whole = join(copy.root, path);
    const text = await readFile(whole, 'utf8');
    await writeFile(whole, edit(text));
    return () => writeFile(whole, text);
  };
  beforeAll(async () => { copy = await copyProject('links-fout'); });
  afterAll(() => copy.remove());

  const CONCEPT = 'content/begrippen/zeker-nieuw.mdx';
  it.each([
    ['a concept is deleted', async () => { const path = join(copy.root, 'content/begrippen/hipster.mdx'); const text = await readFile(path, 'utf8'); await rm(path); return () => writeFile(path, text); }, /adres-verdwenen[\s\S]*\/begrippen\/hipster\/[\s\S]*npm run links -- trek-in hipster/],
    ['a definition is edited', () => change('content/begrippen/hipster.mdx', (text) => text.replace('Woord uit', 'Een woord uit')), /definitie-zonder-versie[\s\S]*npm run links -- nieuwe-versie hipster/],
    ['a concept is added', async () => { await writeFile(join(copy.root, CONCEPT), (await readFile(join(copy.root, 'content/begrippen/hipster.mdx'), 'utf8')).replace('term: hipster', 'term: zekernieuw').replace(/^(?:aliases|forms):.*\n/gm, '')); return () => rm(join(copy.root, CONCEPT)); }, /adres-niet-vastgelegd[\s\S]*\/begrippen\/zeker-nieuw\/[\s\S]*npm run links -- vastleggen/],
    ['a page goes together with its line in the list', () => change(PROMISES_FILE, (text) => text.replace(/^\/begrippen\/hipster\/.*\n/m, '')), /zegel[\s\S]*Een belofte gaat nooit uit de lijst/],
    ['a move leads nowhere', () => change('content/links/verhuizingen.yaml', (text) => text.replace('moves: []', 'moves: [{ from: /begrippen/hipster/, to: /begrippen/nergens/, date: "2026-12-01", reason: "Zomaar." }]')), /verhuizing-bestaat-nog/],
  ])('%s', async (_, spoil, expected) => {
    const restore = await spoil();
    const { code, output } = await copy.build();
    await restore();
    expect(code).not.toBe(0);
    expect(output).toMatch(expected);
    expect(existsSync(copy.dist)).toBe(false);
  });

  it('a page appears that no one promised; what it found is then recorded by the same command', async () => {
    const path = join(copy.root, 'src/pages/training/routes/proef.astro');
    await mkdir(join(copy.root, 'src/pages/training/routes'), { recursive: true });
    await writeFile(path, '<html lang="nl"><head><title>Proef</title></head><body><h1 id="a">Proef</h1></body></html>');
    const first = await copy.build();
    expect(first.output).toMatch(/adres-niet-vastgelegd[\s\S]*\/training\/routes\/proef\/[\s\S]*npm run links -- vastleggen/);
    expect((await copy.links('vastleggen')).output).toContain('/training/routes/proef/');
    expect(await readFile(join(copy.root, PROMISES_FILE), 'utf8')).toMatch(/^\/training\/routes\/proef\/ leerroute /m);
  });
});
