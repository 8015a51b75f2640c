import { describe, expect, test } from 'vitest';
import { hashSource, inlineHashesIn } from '#security/hash.ts';
import { INDEX_FOLDER } from '#search/format.ts';
import { contentPolicy, headerKind, securityHeaders } from '#security/policy.ts';

const STYLE = hashSource('a{color:red}');
const SCRIPT = hashSource('a()');
const HASHES = { styles: [STYLE], scripts: [SCRIPT] };
const headers = new Map(securityHeaders(HASHES));

function parse(policy: string): ReadonlyMap<string, readonly string[]> {
  return new Map(policy.split('; ').map((directive) => directive.split(' ')).map(([name = '', ...sources]) => [name, sources]));
}

/** What internet.nl holds against a policy in a header; empty when it passes. */
function objections(policy: string): readonly string[] {
  const directives = parse(policy);
  const all = [...directives].flatMap(([name, sources]) => sources.map((source) => ({ name, source })));
  return [
    ...(["'none'", "'self'"].includes(directives.get('default-src')?.join(' ') ?? '') ? [] : ["default-src is not 'none' or 'self'"]),
    ...['base-uri', 'form-action', 'frame-ancestors'].filter((name) => !directives.has(name)).map((name) => `${name} is missing`),
    ...all.filter(({ source }) => ["'unsafe-inline'", "'unsafe-eval'", "'unsafe-hashes'", 'http:', 'https:', '*'].includes(source)).map(({ name, source }) => `${name} has ${source}`),
    ...all.filter(({ name, source }) => source === 'data:' && ['default-src', 'script-src', 'object-src'].includes(name)).map(({ name }) => `${name} has data:`),
  ];
}

describe('the policy in the header', () => {
  const policy = headers.get('Content-Security-Policy') ?? '';

  test('passes the rules of internet.nl', () => {
    expect(objections(policy)).toEqual([]);
  });

  test.each([
    ["script-src 'self'", "script-src 'self' 'unsafe-inline'"],
    ["script-src 'self'", "script-src 'self' data:"],
    ["; frame-ancestors 'none'", ''],
    ["default-src 'none'", 'default-src *'],
    ["img-src 'self'", 'img-src https:'],
  ])('would not pass with %s changed to "%s"', (part, other) => {
    expect(policy).toContain(part);
    expect(objections(policy.replace(part, other))).not.toEqual([]);
  });

  test('lets the search run and the given styles and scripts in, and no others', () => {
    expect(parse(policy).get('script-src')).toEqual(["'self'", "'wasm-unsafe-eval'", SCRIPT]);
    expect(parse(policy).get('connect-src')).toEqual(["'self'"]);
    expect(parse(policy).get('style-src')).toEqual(["'self'", STYLE]);
  });

  test('is the policy of the pages with frame-ancestors, which a meta element may not have', () => {
    expect(policy).toBe(`${contentPolicy(HASHES)}; frame-ancestors 'none'`);
    expect(contentPolicy(HASHES)).not.toContain('frame-ancestors');
  });

  test('does not depend on the order of the hashes', () => {
    expect(contentPolicy({ styles: ['b', 'a'], scripts: ['d', 'c'] })).toBe(contentPolicy({ styles: ['a', 'b'], scripts: ['c', 'd'] }));
  });
});

describe('the headers of an embed', () => {
  const embed = new Map(securityHeaders(HASHES, 'embed'));

  test('are those of other pages, but any site may frame it', () => {
    expect(embed.get('Content-Security-Policy')).toBe((headers.get('Content-Security-Policy') ?? '').replace("frame-ancestors 'none'", 'frame-ancestors *'));
    expect([...headers.keys()].filter((name) => !embed.has(name))).toEqual(['X-Frame-Options']);
    expect(embed.get('X-Content-Type-Options')).toBe('nosniff');
  });
});

describe('the headers of a page that may connect to nothing', () => {
  test('are those of other pages, but no script fetches anything', () => {
    const own = new Map(securityHeaders(HASHES, 'unconnected'));
    expect(parse(own.get('Content-Security-Policy') ?? '').get('connect-src')).toEqual(["'none'"]);
    expect(own.get('Content-Security-Policy')?.replace("connect-src 'none'", "connect-src 'self'")).toBe(headers.get('Content-Security-Policy'));
    expect([...own.keys()]).toEqual([...headers.keys()]);
    expect(contentPolicy(HASHES, { connects: false })).toContain("connect-src 'none'");
  });

  test('are those of the instruments, and of no other address', () => {
    expect(['', 'training/', 'training/handout/', 'training/instrumenten-x/', 'begrippen/koers/'].map(headerKind)).toEqual(['page', 'page', 'page', 'page', 'page']);
    expect(['training/instrumenten/', 'training/instrumenten/balanscheck/'].map(headerKind)).toEqual(['unconnected', 'unconnected']);
    expect(headerKind('insluiten/begrip/koers/')).toBe('embed');
    expect(headerKind(`${INDEX_FOLDER}/entry.bin`)).toBe('index');
  });
});

describe('the other headers', () => {
  test('have the values internet.nl calls good', () => {
    expect(['same-origin', 'no-referrer']).toContain(headers.get('Referrer-Policy'));
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.get('X-Frame-Options')).toBe('DENY');
    expect(headers.get('Permissions-Policy')).toContain('camera=()');
  });
});

describe('hashes', () => {
  test('are those browsers compute', () => {
    // The SHA-256 of nothing, which is widely published.
    expect(hashSource('')).toBe("'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='");
  });

  test('are taken of every inline style in a page, to the letter', () => {
    expect(inlineHashesIn(['<style>a{color:red}</style><p>x</p><style media="print">\nb{}\n</style>']).styles).toEqual([STYLE, hashSource('\nb{}\n')]);
    expect(inlineHashesIn(['<script>a()</script>', '<script>a()</script><script type="module" src="x.js"></script><script type="application/ld+json">{}</script>']).scripts).toEqual([SCRIPT]);
    expect(inlineHashesIn(['<link rel="stylesheet" href="x.css">'])).toEqual({ styles: [], scripts: [] });
  });
});
