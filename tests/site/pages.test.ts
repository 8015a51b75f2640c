import { hashSource } from '#security/hash.ts';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openWorkspace } from '#checks/workspace.ts';
import { readContent } from '#files/read.ts';
import { listAddresses } from '#knowledge/address.ts';
import { DIST, fileAt, ORIGIN, readPages, urls } from './dist.ts';

const pages = readPages();
const ids = new Map(pages.map(({ file, document }) => [file, [...document.querySelectorAll('[id]')].map(({ id }) => id)]));
const isFile = new Map<string, boolean>();

function exists(file: string): boolean {
  const known = isFile.get(file) ?? existsSync(join(DIST, file));
  isFile.set(file, known);
  return known;
}

/** What is wrong with a link on a page to somewhere in this site, or undefined. */
function breakOf(page: string, reference: string): string | undefined {
  const { origin, pathname, hash } = new URL(reference, `${ORIGIN}${page}`);
  if (origin !== ORIGIN) return undefined;
  const file = fileAt(pathname);
  if (file === undefined) return `${page}: ${reference} is outside the base`;
  if (!exists(file)) return `${page}: ${reference} leads nowhere`;
  const anchor = decodeURIComponent(hash.replace(/:~:.*$/, '').slice(1));
  return anchor === '' || ids.get(file)?.includes(anchor) === true ? undefined : `${page}: ${reference} has no such place`;
}

/** The pages that speak for themselves: what leads on from an old address carries the title and preview of its target. */
const own = pages.filter(({ document }) => document.querySelector('[data-moved]') === null);

/** The values that occur more than once. */
function doubles(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

/** The pages for which something does not hold. */
function without(holds: (document: Document, url: string) => boolean): readonly string[] {
  return pages.filter(({ document, url }) => !holds(document, url)).map(({ url }) => url);
}

const meta = (document: Document, name: string): string => document.querySelector(`meta[name="${name}"]`)?.getAttribute('content') ?? '';

describe('the addresses', () => {
  test('that follow from the content all exist', async () => {
    const { documents, names } = openWorkspace(await readContent(process.cwd()));
    const page = documents.filter(({ room }) => room === 'paginas').map(({ id }) => id);
    const addresses = listAddresses({ ...names, page }, urls.home);
    expect(addresses.length).toBeGreaterThan(20);
    const missing = addresses.filter((address) => !exists(fileAt(new URL(address, ORIGIN).pathname) ?? ''));
    expect(missing).toEqual([]);
  });

  test('in links lead to a file, and those with an anchor to a place in it', () => {
    const broken = pages.flatMap(({ url, document }) => {
      const references = [
        ...[...document.querySelectorAll('[href]')].map((element) => element.getAttribute('href') ?? ''),
        ...[...document.querySelectorAll('[src]')].map((element) => element.getAttribute('src') ?? ''),
        ...[...document.querySelectorAll('[srcset]')].flatMap((element) => (element.getAttribute('srcset') ?? '').split(',').map((part) => part.trim().split(/\s/)[0] ?? '')),
        ...[...document.querySelectorAll('form[action]')].map((element) => element.getAttribute('action') ?? ''),
      ];
      return [...new Set(references)].flatMap((reference) => breakOf(url, reference) ?? []);
    });
    expect(broken).toEqual([]);
  });

  test('that ids and labels point at stand on the same page', () => {
    const broken = pages.flatMap(({ url, file, document }) =>
      ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'popovertarget', 'commandfor'].flatMap((name) =>
        [...document.querySelectorAll(`[${name}]`)].flatMap((element) => (element.getAttribute(name) ?? '').split(/\s+/).filter((id) => ids.get(file)?.includes(id) !== true).map((id) => `${url}: ${name}="${id}"`))));
    expect(broken).toEqual([]);
  });
});

describe('every page', () => {
  test('has each id once', () => {
    expect(pages.flatMap(({ url, file }) => doubles(ids.get(file) ?? []).map((id) => `${url}#${id}`))).toEqual([]);
  });

  test('has one h1 and skips no level of headings', () => {
    expect(without((document) => document.querySelectorAll('h1').length === 1)).toEqual([]);
    expect(without((document) => {
      const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ nodeName }) => Number(nodeName.slice(1)));
      return levels.every((level, index) => level <= (levels[index - 1] ?? level) + 1);
    })).toEqual([]);
  });

  test('has a title and a description that no other page has', () => {
    expect(without((document) => document.title.trim() !== '' && meta(document, 'description').trim() !== '')).toEqual([]);
    expect(doubles(own.map(({ document }) => document.title))).toEqual([]);
    expect(doubles(own.map(({ document }) => meta(document, 'description')))).toEqual([]);
  });

  test('is in Dutch', () => {
    expect(without((document) => document.documentElement.lang === 'nl')).toEqual([]);
  });

  test('names its own address, or asks not to be listed', () => {
    expect(without((document, url) => {
      if (document.querySelector('[data-moved]') !== null) return true;
      const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
      return meta(document, 'robots').includes('noindex') ? canonical === undefined : canonical === ORIGIN + url;
    })).toEqual([]);
  });

  test('has a skip link first, to the main part, unless there is nothing to skip', () => {
    expect(without((document, url) => {
      if (url.startsWith(urls.file('insluiten/'))) return document.querySelector('main')?.previousElementSibling === null;
      const target = document.querySelector('a')?.getAttribute('href') ?? '';
      return target.startsWith('#') && document.querySelector('main')?.id === target.slice(1);
    })).toEqual([]);
  });

  test('has no style attributes, event handlers or inline scripts that the policy would block', () => {
    expect(without((document) => document.querySelector('[style]') === null)).toEqual([]);
    expect(without((document) => {
      const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? '';
      // JSON is data: browsers do not run it, and the policy does not concern it.
      return [...document.querySelectorAll('script:not([type="application/ld+json"], [type="application/json"])')].every((script) => script.hasAttribute('src') || policy.includes(hashSource(script.textContent)));
    })).toEqual([]);
    expect(without((document) => [...document.querySelectorAll('*')].every((element) => element.getAttributeNames().every((name) => !name.startsWith('on'))))).toEqual([]);
  });

  test('carries the policy', () => {
    expect(without((document) => document.querySelector('meta[http-equiv="Content-Security-Policy"]') !== null)).toEqual([]);
  });
});
