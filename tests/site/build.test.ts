import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyProject, ROOT, type ProjectCopy } from '../support/project-copy.ts';
import { hashFiles } from '../support/files.ts';

/** The files that differ between two folders; a list of names is easier to read than two lists of hashes. */
async function differing(one: ReadonlyMap<string, string>, other: string): Promise<readonly string[]> {
  const files = await hashFiles(other);
  return [...new Set([...one.keys(), ...files.keys()])].filter((name) => one.get(name) !== files.get(name)).sort();
}

describe('building', () => {
  let copy: ProjectCopy;
  beforeAll(async () => { copy = await copyProject('bouw'); });
  afterAll(() => copy.remove());

  it('gives the same bytes twice', async () => {
    const { code, output } = await copy.build();
    expect(code, output).toBe(0);
    expect(await differing(await hashFiles(copy.dist), join(ROOT, 'dist'))).toEqual([]);
  });

  it('leaves the previous site as it was when the content holds errors, and reports them all', async () => {
    const before = await hashFiles(copy.dist);
    const [first, second] = ['content/begrippen/koorddansmodel.mdx', 'content/cijfers/vgs-fig-2.yaml'].map((name) => join(copy.root, name));
    const originals = await Promise.all([first, second].map((path) => readFile(path ?? '', 'utf8')));
    await writeFile(first ?? '', originals[0]?.replace('kind: model', 'kind: modél') ?? '');
    await writeFile(second ?? '', originals[1]?.replace(/value: 2\.7/, 'value: 2.8') ?? '');
    const { code, output } = await copy.build();
    expect(code).not.toBe(0);
    expect(output).toMatch(/content\/begrippen\/koorddansmodel\.mdx:\d+:\d+ {2}fout {2}veld/);
    expect(output).toMatch(/content\/cijfers\/vgs-fig-2\.yaml:\d+:\d+ {2}fout {2}cijfers-totaal/);
    expect(await differing(before, copy.dist)).toEqual([]);
    await writeFile(first ?? '', originals[0] ?? '');
    await writeFile(second ?? '', originals[1] ?? '');
  });

  it('leaves the previous site as it was when a page cannot be made', async () => {
    const before = await hashFiles(copy.dist);
    const path = join(copy.root, 'src/pages/404.astro');
    const original = await readFile(path, 'utf8');
    await writeFile(path, original.replace('---\n', "---\nthrow new Error('kapot');\n"));
    const { code } = await copy.build();
    expect(code).not.toBe(0);
    expect(await differing(before, copy.dist)).toEqual([]);
    await writeFile(path, original);
  });

  it('works under a base path: every address within the site starts with it and exists', async () => {
    const { code, output } = await copy.build({ SITE_BASE: '/kennisbank/' });
    expect(code, output).toBe(0);
    const names = (await readdir(copy.dist, { recursive: true })).map((name) => name.replaceAll('\\', '/'));
    const files = new Set(names);
    const missing: string[] = [];
    for (const name of names.filter((file) => file.endsWith('.html'))) {
      const html = await readFile(join(copy.dist, name), 'utf8');
      for (const [, address = ''] of html.matchAll(/(?:href|src|action|data-bundle)="(\/[^"#?]*)/g)) {
        const relative = address.replace(/^\/kennisbank\//, '');
        const exists = address.startsWith('/kennisbank/') && (files.has(relative) || files.has(`${relative}index.html`) || files.has(relative.replace(/\/$/, '')) || relative === '');
        if (!exists) missing.push(`${name}: ${address}`);
      }
      for (const [, address = ''] of html.matchAll(/url\((\/[^)]*)\)/g)) if (!address.startsWith('/kennisbank/')) missing.push(`${name}: ${address}`);
    }
    expect([...new Set(missing)]).toEqual([]);
  });
});
