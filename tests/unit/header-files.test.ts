import { describe, expect, test } from 'vitest';
import { CONCEPT_FORMS, DATA_FILES } from '#knowledge/data-files.ts';
import { headerFiles, MEDIA_TYPES } from '#security/header-files.ts';
import { securityHeaders } from '#security/policy.ts';

const HASHES = { styles: ["'sha256-abc='"], scripts: ["'sha256-def='"] };
const files = headerFiles(HASHES, '/kennisbank/', ['404.html', '_astro/', 'begrippen/', 'insluiten/', 'training/', 'training/handout/', 'training/instrumenten/', 'zoekindex/']);

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

  test.each(Object.keys(NOTATION))('%s has no other policy than that one, that of embeds, that of pages that may connect to nothing and that of the search index', (file) => {
    const policy = new Map(securityHeaders(HASHES)).get('Content-Security-Policy') ?? '';
    const found = files[file]?.match(/default-src[^"\n]*/g) ?? [];
    expect(found.length).toBeGreaterThan(0);
    const others = (['embed', 'unconnected', 'index'] as const).map((kind) => new Map(securityHeaders(HASHES, kind)).get('Content-Security-Policy') ?? '');
    expect([...new Set(found)].sort()).toEqual([policy, ...others].sort());
  });

  test.each(['headers.nginx.conf', '.htaccess', 'web.config'])('%s shows our own page for what does not exist, under the base', (file) => {
    expect(files[file]).toContain('/kennisbank/404.html');
  });

  test('repeats the headers in nginx\'s block for assets, which would lose them', () => {
    const block = /location \/kennisbank\/_astro\/ \{([\s\S]*?)\}/.exec(files['headers.nginx.conf'] ?? '')?.[1] ?? '';
    expect(securityHeaders(HASHES).filter(([name]) => !block.includes(`add_header ${name} `))).toEqual([]);
  });

  test.each(Object.keys(NOTATION))('%s gives every form of the data its media type', (file) => {
    const missing = MEDIA_TYPES.filter(({ places, extension, type }) => !files[file]?.includes(type) || !files[file]?.includes(file === '_headers' ? `/kennisbank/${places[0]}\n` : `.${extension}`));
    expect(missing).toEqual([]);
  });

  test('calls the media types as the data files do', () => {
    const known = new Map(MEDIA_TYPES.filter(({ places }) => places[0].startsWith('data/')).map(({ extension, type }) => [extension as string, type.replace(/;.*/, '')]));
    const named = [...Object.entries(DATA_FILES).map(([name, type]) => [name.split('.').at(-1) ?? '', type] as const), ...Object.values(CONCEPT_FORMS).map(({ extension, mediaType }) => [extension, mediaType] as const)];
    expect(named.filter(([extension, type]) => known.has(extension) && known.get(extension) !== type)).toEqual([]);
    expect([...known.keys()].filter((extension) => !named.some(([name]) => name === extension))).toEqual([]);
  });

  test('lets other sites frame the embeds, and nothing else', () => {
    const embeds = /location \/kennisbank\/insluiten\/ \{([\s\S]*?)\}/.exec(files['headers.nginx.conf'] ?? '')?.[1] ?? '';
    expect(embeds).toContain('frame-ancestors *');
    expect(embeds).not.toContain('X-Frame-Options');
    expect(files['headers.nginx.conf']?.replace(embeds, '')).not.toContain('frame-ancestors *');
    const section = /<If "%\{REQUEST_URI\} =~ m#\^\/kennisbank\/insluiten\/#">([\s\S]*?)<\/If>/.exec(files['.htaccess'] ?? '')?.[1] ?? '';
    expect(section).toContain('frame-ancestors *');
    expect(section).toContain('Header always unset X-Frame-Options');
    expect(files['.htaccess']?.replace(section, '')).not.toContain('frame-ancestors *');
    const location = /<location path="insluiten">([\s\S]*?)<\/location>/.exec(files['web.config'] ?? '')?.[1] ?? '';
    expect(location).toContain('frame-ancestors *');
    expect(location).toContain('<remove name="X-Frame-Options" />');
    expect(files['web.config']?.replace(location, '')).not.toContain('frame-ancestors *');
  });

  test('gives the files of the search index no more than a file needs that is only read', () => {
    const block = /location \/kennisbank\/zoekindex\/ \{([\s\S]*?)\}/.exec(files['headers.nginx.conf'] ?? '')?.[1] ?? '';
    expect(block).toContain("default-src 'none'; frame-ancestors 'none'");
    expect(block).not.toContain('sha256-');
    expect(block).not.toContain('Permissions-Policy');
  });

  test('forbids every connection on the pages of instruments, and nowhere else', () => {
    const blocks = [
      ['headers.nginx.conf', /location \/kennisbank\/training\/instrumenten\/ \{([\s\S]*?)\}/],
      ['.htaccess', /<If "%\{REQUEST_URI\} =~ m#\^\/kennisbank\/training\/instrumenten\/#">([\s\S]*?)<\/If>/],
      ['web.config', /<location path="training\/instrumenten">([\s\S]*?)<\/location>/],
    ] as const;
    for (const [file, pattern] of blocks) {
      const block = pattern.exec(files[file] ?? '')?.[1] ?? '';
      expect(block, file).toContain("connect-src 'none'");
      expect(files[file]?.replace(block, ''), file).not.toContain("connect-src 'none'");
    }
  });

  test('gives every address one rule with the policy in _headers, since hosts differ in what two of them do', () => {
    const rules = new Map([...(files['_headers'] ?? '').matchAll(/^(\S.*)\n((?: {2}.*\n)+)/gm)].map(([, path = '', list = '']) => [path, list] as const).filter(([, list]) => list.includes('Content-Security-Policy')));
    expect([...rules.keys()].sort()).toEqual(['/kennisbank/', '/kennisbank/404.html', '/kennisbank/_astro/*', '/kennisbank/begrippen/*', '/kennisbank/insluiten/*', '/kennisbank/training/', '/kennisbank/training/handout/*', '/kennisbank/training/instrumenten/*', '/kennisbank/zoekindex/*'].sort());
    for (const [path, list] of rules) {
      expect(list.includes('frame-ancestors *'), path).toBe(path === '/kennisbank/insluiten/*');
      expect(list.includes('X-Frame-Options: DENY'), path).toBe(path !== '/kennisbank/insluiten/*' && path !== '/kennisbank/zoekindex/*');
      expect(list.includes("connect-src 'none'"), path).toBe(path === '/kennisbank/training/instrumenten/*');
    }
  });
});
