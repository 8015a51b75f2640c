import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { Cite } from '@citation-js/core';
import { readForZotero, type ZoteroItem } from '../support/zotero.ts';
import { DIST, ORIGIN, readPages, urls, type BuiltPage } from './dist.ts';

type Thing = Readonly<Record<string, unknown>>;
const pages = readPages();
const listed = pages.filter(({ document }) => document.querySelector('link[rel="canonical"]') !== null);

const tagsOf = ({ document }: BuiltPage): readonly (readonly [string, string])[] =>
  [...document.querySelectorAll('meta[content]')].map((element) => [element.getAttribute('name') ?? element.getAttribute('property') ?? '', element.getAttribute('content') ?? ''] as const);
const things = ({ document }: BuiltPage): readonly Thing[] =>
  [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) => (JSON.parse(script.textContent) as { readonly '@graph': readonly Thing[] })['@graph']);

function at(url: string): BuiltPage {
  const page = pages.find((item) => item.url === url);
  if (!page) throw new Error(`There is no page ${url}.`);
  return page;
}
const zotero = (url: string): ZoteroItem => readForZotero(tagsOf(at(url)));

describe('every listed page', () => {
  test('has a complete preview, under its own address', () => {
    const faulty = listed.filter((page) => {
      const tags = new Map(tagsOf(page));
      return ['og:title', 'og:description', 'og:type', 'og:site_name', 'og:locale'].some((name) => (tags.get(name) ?? '') === '') || tags.get('og:url') !== ORIGIN + page.url;
    });
    expect(listed.length).toBeGreaterThan(100);
    expect(faulty.map(({ url }) => url)).toEqual([]);
  });

  test('below the home page tells where it stands, and every address it names exists', () => {
    const known = new Set(listed.map(({ url }) => ORIGIN + url));
    const faulty = listed.filter(({ url }) => url !== urls.home).filter((page) => {
      const trail = things(page).find((thing) => thing['@type'] === 'BreadcrumbList')?.['itemListElement'] as readonly { readonly item: string }[] | undefined;
      return trail === undefined || trail.at(-1)?.item !== ORIGIN + page.url || !trail.every(({ item }) => known.has(item));
    });
    expect(faulty.map(({ url }) => url)).toEqual([]);
  });

  test('that is about something is taken by Zotero under its own address', () => {
    const cited = listed.filter(({ document }) => document.querySelector('page-citing') !== null);
    expect(cited.length).toBeGreaterThan(100);
    expect(cited.filter((page) => zotero(page.url)['url'] !== ORIGIN + page.url).map(({ url }) => url)).toEqual([]);
  });
});

describe('what the pages say of', () => {
  test('a concept', () => {
    expect(zotero(urls.concept('koorddansmodel'))).toMatchObject({ itemType: 'dictionaryEntry', title: 'Koorddansmodel', edition: expect.stringMatching(/^versie \d+$/) as string, date: expect.stringMatching(/^\d{4}\/\d\d\/\d\d$/) as string, creators: [{ lastName: 'Balanceerstok' }] });
    expect(things(at(urls.concept('koorddansmodel')))[0]).toMatchObject({ '@type': 'DefinedTerm', inDefinedTermSet: { url: ORIGIN + urls.concepts } });
  });

  test('the sources', () => {
    expect(zotero(urls.source('vgs'))).toMatchObject({ itemType: 'report', institution: 'BMC', creators: [{ lastName: 'de Wit', firstName: 'Jasper' }, { lastName: 'Rijkschroeff' }, { lastName: 'van den Dool', firstName: 'Leon' }] });
    expect(zotero(urls.source('bodok'))).toMatchObject({ itemType: 'thesis', creators: [{ lastName: 'Bodok', firstName: 'Ray' }] });
    expect(zotero(urls.source('lochem'))).toMatchObject({ itemType: 'report', creators: [{ lastName: 'College van B&W van de gemeente Lochem' }] });
    expect(zotero(urls.source('kopgroep'))).toMatchObject({ itemType: 'webpage' });
    expect(zotero(urls.source('kopgroep'))).not.toHaveProperty('creators');
    expect(things(at(urls.source('vgs'))).map((thing) => thing['@type'])).toEqual(['Report', ...things(at(urls.source('vgs'))).slice(1, -1).map(() => 'Dataset'), 'BreadcrumbList']);
    expect(things(at(urls.source('vgs'))).filter((thing) => thing['@type'] === 'Dataset').length).toBeGreaterThan(3);
  });

  test('a place, a comparison and a theme', () => {
    expect(zotero(urls.locator('vgs', 'fig-2'))).toMatchObject({ itemType: 'report', extra: expect.stringContaining('Vindplaats: figuur II.') as string });
    expect(things(at(urls.locator('vgs', 'fig-2'))).map((thing) => thing['@type'])).toEqual(['WebPage', 'Dataset', 'BreadcrumbList']);
    expect(zotero(urls.comparison('sturingsvormen'))).toMatchObject({ itemType: 'webpage', websiteTitle: 'Balanceerstok' });
    expect(things(at(urls.theme('druk-en-schaarste')))[0]).toMatchObject({ '@type': 'Article', headline: expect.any(String) as string });
  });
});

describe('without JavaScript', () => {
  test('a concept page holds one reference, and a source page also that of the publication', () => {
    const reference = (url: string): string => (at(url).document.querySelector('page-citing details')?.textContent ?? '').replace(/\s+/g, ' ');
    expect(reference(urls.concept('koorddansmodel'))).toMatch(/Balanceerstok\. \(\d{4}, \d+ \p{Ll}+\)\. Koorddansmodel \(versie \d+\)\. In Balanceerstok: /u);
    expect(reference(urls.source('vgs'))).toContain('Wit, J. de, Rijkschroeff, M., & Dool, L. van den. (2020). De gemeentesecretaris als evenwichtskunstenaar: ');
    expect(reference(urls.locator('vgs', 'fig-2'))).toContain('(De Wit et al., 2020, figuur II)');
    expect(reference(urls.source('kopgroep'))).toContain('[Kopgroep: samen met burgers besturen]. (z.d.).');
  });
});

describe('the files of the sources', () => {
  const read = (name: string): string => readFileSync(join(DIST, 'data', name), 'utf8');
  const EXPECTED = ['balanceerstok-bodok', 'balanceerstok-kopgroep', 'balanceerstok-lochem', 'balanceerstok-meijs', 'balanceerstok-vgs'];

  test('are read by other programs, each source once', () => {
    for (const [name, forceType] of [['bronnen.bib', '@biblatex/text'], ['bronnen.ris', '@ris/file'], ['bronnen.csl.json', '@csl/list+object']] as const) {
      const content = read(name);
      const items = new Cite(name.endsWith('.json') ? JSON.parse(content) : content, name.endsWith('.json') ? {} : { forceType }).data;
      expect(items).toHaveLength(EXPECTED.length);
      expect(items.map(({ title }) => title)).toContain('Regisserend Lochem: Bestuurlijk advies en plan van aanpak van het college, in antwoord op een motie van de gemeenteraad');
    }
    expect([...read('bronnen.bib').matchAll(/^@\w+\{([^,]+),/gm)].map((match) => match[1]).sort()).toEqual(EXPECTED);
    expect((JSON.parse(read('bronnen.csl.json')) as readonly { readonly id: string }[]).map(({ id }) => id).sort()).toEqual(EXPECTED);
  });
});
