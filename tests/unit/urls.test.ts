import { describe, expect, test } from 'vitest';
import { createUrls } from '#knowledge/urls.ts';

describe('createUrls', () => {
  test('gives every kind of page its address', () => {
    const urls = createUrls('/');
    expect(urls.home).toBe('/');
    expect(urls.sources).toBe('/bronnen/');
    expect(urls.source('vgs')).toBe('/bronnen/vgs/');
    expect(urls.locator('vgs', 'fig-2')).toBe('/bronnen/vgs/fig-2/');
    expect(urls.passage('vgs', 'fig-2')).toBe('/bronnen/vgs/#fig-2');
    expect(urls.concept('verbinder')).toBe('/begrippen/verbinder/');
    expect(urls.comparison('rollen')).toBe('/vergelijkingen/rollen/');
    expect(urls.ownComparison()).toBe('/vergelijkingen/zelf/');
    expect(urls.ownComparison(['verbinder', 'rol'])).toBe('/vergelijkingen/zelf/?begrippen=verbinder,rol');
    expect(urls.theme('sturing')).toBe('/themas/sturing/');
    expect(urls.page('toegankelijkheid')).toBe('/over/toegankelijkheid/');
    expect(urls.dataFile('begrippen.json')).toBe('/data/begrippen.json');
    expect(urls.file('favicon.svg')).toBe('/favicon.svg');
    expect(urls.embeddedConcept('verbinder')).toBe('/insluiten/begrip/verbinder/');
    expect(urls.oembed(urls.embeddedConcept('verbinder'))).toBe('/oembed/begrip/verbinder.json');
    expect(urls.qr(urls.concept('verbinder'), 'svg')).toBe('/qr/begrippen/verbinder.svg');
    expect(urls.qr(urls.home, 'png')).toBe('/qr/index.png');
    expect(urls.preview(urls.theme('sturing'))).toBe('/voorvertoning/themas/sturing.png');
    expect(urls.handout(['verbinder', 'rol'])).toBe('/training/handout/?begrippen=verbinder,rol');
  });

  test.each([['/kennisbank/'], ['/kennisbank'], ['kennisbank/'], ['kennisbank']])('puts everything under the base %s', (base) => {
    const urls = createUrls(base);
    expect(urls.home).toBe('/kennisbank/');
    expect(urls.concepts).toBe('/kennisbank/begrippen/');
    expect(urls.passage('vgs', 'fig-2')).toBe('/kennisbank/bronnen/vgs/#fig-2');
    expect(urls.file('favicon.svg')).toBe('/kennisbank/favicon.svg');
    expect(urls.qr(urls.concept('verbinder'), 'png')).toBe('/kennisbank/qr/begrippen/verbinder.png');
    expect(urls.oembed(urls.embeddedComparison('rollen'))).toBe('/kennisbank/oembed/vergelijking/rollen.json');
  });

  test('takes an empty base for the root', () => {
    expect(createUrls('').concepts).toBe('/begrippen/');
  });

  test('makes a query safe and leaves an empty one out', () => {
    const { search } = createUrls('/');
    expect(search()).toBe('/zoeken/');
    expect(search('')).toBe('/zoeken/');
    expect(search('ruimte & rol #1')).toBe('/zoeken/?q=ruimte%20%26%20rol%20%231');
  });
});
