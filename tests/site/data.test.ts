import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'n3';
import { describe, expect, test } from 'vitest';
import { CONCEPT_FORMS, DATA_FILE_NAMES } from '#knowledge/data-files.ts';
import { formatBytes } from '#site/format.ts';
import { DIST, fileAt, readPages, urls } from './dist.ts';

const pages = readPages();
const concepts = pages.filter(({ url }) => url.startsWith(urls.concepts) && url.slice(urls.concepts.length).split('/').length === 2 && url !== `${urls.concepts}kaart/`);

describe('concept pages', () => {
  test('name their own files in every form, and these exist', () => {
    expect(concepts.length).toBeGreaterThan(100);
    const wrong = concepts.filter(({ document }) => {
      const links = [...document.querySelectorAll('link[rel="alternate"]')].map((link) => [link.getAttribute('type'), link.getAttribute('href') ?? ''] as const);
      return Object.values(CONCEPT_FORMS).some(({ mediaType }) => !links.some(([type, href]) => type === mediaType && existsSync(join(DIST, fileAt(href) ?? '-'))));
    });
    expect(wrong.map(({ url }) => url)).toEqual([]);
  });

  test('have a file that tells of that concept', () => {
    for (const { url } of concepts.slice(0, 20)) {
      const id = url.slice(urls.concepts.length, -1);
      const quads = new Parser().parse(readFileSync(join(DIST, `data/turtle/${id}.ttl`), 'utf8'));
      expect(quads[0]?.subject.value.endsWith(`${url}#begrip`), id).toBe(true);
    }
  });
});

describe('the page of the data files', () => {
  const page = pages.find(({ url }) => url === urls.data);

  test('links every file with its true size', () => {
    const items = new Map([...(page?.document.querySelectorAll('li') ?? [])].flatMap((item) => {
      const href = item.querySelector('a')?.getAttribute('href') ?? '';
      return href.startsWith(urls.data) ? [[href.slice(urls.data.length), item.textContent] as const] : [];
    }));
    const wrong = DATA_FILE_NAMES.filter((name) => items.get(name)?.includes(`(${formatBytes(statSync(join(DIST, 'data', name)).size)})`) !== true);
    expect(wrong).toEqual([]);
  });
});
