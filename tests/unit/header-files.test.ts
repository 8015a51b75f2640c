import { describe, expect, test } from 'vitest';
import { headerFiles } from '#security/header-files.ts';
import { securityHeaders } from '#security/policy.ts';

const HASHES = { styles: ["'sha256-abc='"], scripts: ["'sha256-def='"] };
const files = headerFiles(HASHES, '/kennisbank/');

/** How each file writes a header. */
const NOTATION: Readonly<Record<string, (name: string, value: string) => string>> = {
  _headers: (name, value) => `  ${name}: ${value}\n`,
  'headers.nginx.conf': (name, value) => `add_header ${name} "${value}" always;`,
  '.htaccess': (name, value) => `Header always set ${name} "${value}"`,
  'web.config': (name, value) => `<add name="${name}" value="${value}" />`,
};

describe('headerFiles', () => {
  test('makes a file for each of the four hosts', () => {
    expect(Object.keys(files).sort()).toEqual(Object.keys(NOTATION).sort());
  });

  test.each(Object.entries(NOTATION))('%s carries every header of the policy', (file, write) => {
    const missing = securityHeaders(HASHES).filter(([name, value]) => !files[file]?.includes(write(name, value))).map(([name]) => name);
    expect(missing).toEqual([]);
  });

  test.each(Object.keys(NOTATION))('%s has no other policy than that one', (file) => {
    const policy = new Map(securityHeaders(HASHES)).get('Content-Security-Policy') ?? '';
    const found = files[file]?.match(/default-src[^"\n]*/g) ?? [];
    expect(found.length).toBeGreaterThan(0);
    expect([...new Set(found)]).toEqual([policy]);
  });

  test.each(['headers.nginx.conf', '.htaccess', 'web.config'])('%s shows our own page for what does not exist, under the base', (file) => {
    expect(files[file]).toContain('/kennisbank/404.html');
  });

  test('repeats the headers in nginx\'s block for assets, which would lose them', () => {
    const block = /location \/kennisbank\/_astro\/ \{([\s\S]*?)\}/.exec(files['headers.nginx.conf'] ?? '')?.[1] ?? '';
    expect(securityHeaders(HASHES).filter(([name]) => !block.includes(`add_header ${name} `))).toEqual([]);
  });
});
