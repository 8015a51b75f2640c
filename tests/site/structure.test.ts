import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { findPageFaults, PAGE_RULES } from '../support/page-faults.ts';
import { readPages, urls } from './dist.ts';

const pages = readPages();
const sample = pages.find(({ url }) => url === urls.about);

describe('a page', () => {
  test.each(PAGE_RULES)('with a fault is caught: $name', ({ find, plant }) => {
    const { document } = parseHTML(sample?.html ?? '');
    expect(find(document, urls.about)).toEqual([]);
    plant(document);
    expect(find(document, urls.about)).not.toEqual([]);
  });
});

describe('every page', () => {
  test.each(PAGE_RULES)('$name', ({ find }) => {
    // What leads on from an old address is gone before it is read.
    const faults = pages.filter(({ document }) => document.querySelector('[data-moved]') === null).flatMap(({ url, document }) => find(document, url).map((fault) => `${url}: ${fault}`));
    expect(faults.slice(0, 40)).toEqual([]);
  });
});

test('all rules together name the rule with the fault', () => {
  const { document } = parseHTML(sample?.html ?? '');
  PAGE_RULES[0]?.plant(document);
  expect(findPageFaults(document, urls.about)).toEqual(['one h1, levels in order, no empty heading: 2 h1']);
});
