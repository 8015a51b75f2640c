import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { readSiteData } from '../support/site-data.ts';
import { DIST, fileAt, urls } from './dist.ts';

const LIMIT = 150 * 1024;
const html = readFileSync(join(DIST, fileAt(urls.conceptMap()) ?? ''), 'utf8');
const { document } = parseHTML(html);
const { concepts } = readSiteData();
const links = [...document.querySelectorAll('svg.map a[data-concept]')];
const pointOf = (link: Element): string => `${link.querySelector('text')?.getAttribute('x') ?? ''} ${link.querySelector('text')?.getAttribute('y') ?? ''}`;

describe('the map of concepts', () => {
  test('links every concept by its name', () => {
    expect(links.map((link) => link.getAttribute('data-concept')).sort()).toEqual(concepts.map(({ id }) => id).sort());
    for (const link of links) {
      const concept = concepts.find(({ id }) => id === link.getAttribute('data-concept'));
      expect(link.getAttribute('href')).toBe(concept?.url);
      expect([...link.querySelectorAll('.map-label tspan[x]')].map(({ textContent }) => textContent).join('')).toBe(concept?.term);
    }
  });

  test('draws every relation, and the list tells the same', () => {
    const at = new Map(links.map((link) => [pointOf(link), link.getAttribute('data-concept') ?? '']));
    const pair = (one: string, other: string): string => [one, other].sort().join(' ');
    const drawn = [...document.querySelectorAll('svg.map path[data-edge]')].flatMap((path) => [...(path.getAttribute('d') ?? '').matchAll(/M(\d+ \d+)L(\d+ \d+)/g)].map(([, from = '', to = '']) => `${path.getAttribute('data-edge') ?? ''} ${pair(at.get(from) ?? '?', at.get(to) ?? '?')}`));
    const listed = [...document.querySelectorAll('[data-entry]')].flatMap((entry) => [...entry.querySelectorAll('[data-edge]')].flatMap((line) => [...line.querySelectorAll('a[data-concept]')].map((link) => `${line.getAttribute('data-edge') ?? ''} ${pair(entry.getAttribute('data-entry') ?? '', link.getAttribute('data-concept') ?? '')}`)));
    expect(drawn.join(' ')).not.toContain('?');
    expect([...drawn, ...drawn].sort()).toEqual([...listed].sort());
    expect(document.querySelectorAll('[data-entry]')).toHaveLength(concepts.length);
  });

  test('is named and described, and stays light', () => {
    const svg = document.querySelector('svg.map');
    for (const name of ['aria-labelledby', 'aria-describedby']) expect(document.getElementById(svg?.getAttribute(name) ?? '')?.textContent.trim()).not.toBe('');
    expect(brotliCompressSync(html).length).toBeLessThan(LIMIT);
  });

  test('is reached from the list of concepts and from every concept', () => {
    const page = (url: string): string => readFileSync(join(DIST, fileAt(url) ?? ''), 'utf8');
    expect(page(urls.concepts)).toContain(`href="${urls.conceptMap()}"`);
    for (const { id, url } of concepts.filter((concept) => concept.relations.length > 0)) expect(page(url)).toContain(`href="${urls.conceptMap(id)}"`);
  });
});
