import { expect, test } from 'vitest';
import { anchorSenses } from '#knowledge/sense-anchor.ts';

test('senses stand in the order of the sources, each with an anchor of its own', () => {
  const senses = [['vgs', 'fig-2'], ['bodok', 'inleiding'], ['vgs', 'fig-4']].map(([source = '', locator = '']) => ({ source, locator, text: 'Iets.', explained: true }));
  const sources = new Map([['bodok', { order: 1 }], ['vgs', { order: 4 }]]);
  expect(anchorSenses({ senses }, sources).map(({ anchor, locator }) => `${anchor} ${locator}`)).toEqual(['betekenis-bodok inleiding', 'betekenis-vgs fig-2', 'betekenis-vgs-2 fig-4']);
});
