import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { barrelOf, BROWSER_SAFE, importsOf, TABLE, targetOf, violationOf } from './import-rules.ts';

const SRC = join(process.cwd(), 'src');
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((name) => name.split(sep).join('/'))
  .filter((name) => /\.(?:ts|mjs|js|astro)$/.test(name) && !name.endsWith('.d.ts'))
  .map((file) => ({ file, text: readFileSync(join(SRC, file), 'utf8') }));
const imports = files.flatMap(({ file, text }) => importsOf(file, text));

/** The violation in a made-up file. */
function judge(file: string, text: string): string | undefined {
  return importsOf(file, text).map(violationOf).find((violation) => violation !== undefined);
}

describe('the rooms of src/', () => {
  test('import only what the table allows', () => {
    expect(imports.length).toBeGreaterThan(100);
    expect(imports.flatMap((statement) => violationOf(statement) ?? [])).toEqual([]);
  });

  test('have no barrels', () => {
    expect(files.flatMap(({ file, text }) => barrelOf(file, text) ?? [])).toEqual([]);
  });

  test('are all in the table', () => {
    const rooms = new Set(files.map(({ file }) => (file.includes('/') ? (file.split('/')[0] ?? '') : 'root')));
    expect([...rooms].filter((room) => !(room in TABLE))).toEqual([]);
  });

  test('let elements import only knowledge that brings nothing along', () => {
    expect(BROWSER_SAFE.filter((name) => !files.some(({ file }) => file === `knowledge/${name}`))).toEqual([]);
    const paths = BROWSER_SAFE.map((name) => `knowledge/${name}`);
    expect(imports.filter((statement) => paths.includes(statement.file) && !paths.includes(targetOf(statement) ?? '') && !(statement.file === 'knowledge/material/unpack.ts' && statement.specifier === 'fflate'))).toEqual([]);
  });
});

describe('a violation is caught', () => {
  test.each([
    ['knowledge/x.ts', `import { rule } from '#checks/rule.ts';`],
    ['knowledge/x.ts', `import type { Rule } from '../checks/rule.ts';`],
    ['knowledge/x.ts', `export { rule } from '../checks/rule.ts';`],
    ['knowledge/x.ts', `const rule = await import('../checks/rule.ts');`],
    ['knowledge/x.ts', `import { readFile } from 'node:fs/promises';`],
    ['knowledge/x.ts', `import { getCollection } from 'astro:content';`],
    ['model/x.ts', `import { visit } from 'unist-util-visit';`],
    ['security/x.ts', `import { createUrls } from '#knowledge/urls.ts';`],
    ['exports/x.ts', `import { urls } from '#site/urls.ts';`],
    ['site/x.ts', `import { contentPolicy } from '#security/policy.ts';`],
    ['elements/x.ts', `import { parseProse } from '#knowledge/parse.ts';`],
    ['elements/x.ts', `import { buildIndex } from '#search/build/build-index.ts';`],
    ['search/query/x.ts', `import { createUrls } from '#knowledge/urls.ts';`],
    ['nieuw/x.ts', `import 'zod';`],
    ['components/X.astro', `---\nimport { getCollection } from 'astro:content';\n---\n<p></p>`],
    ['components/X.astro', `---\nimport { contentPolicy } from '#security/policy.ts';\n---\n<p></p>`],
    ['components/X.astro', `---\nimport '../elements/x.ts';\n---\n<p></p>`],
    ['components/X.astro', `---\nconst a = 1;\n---\n<script>\n  import { urls } from '#site/urls.ts';\n</script>`],
    ['pages/x.astro', `---\nimport { readContent } from '#files/read.ts';\n---\n`],
  ])('in %s: %j', (file, text) => {
    expect(judge(file, text)).toMatch(new RegExp(`^src/${file.replace('.', '\\.')} imports ".+": .+`));
  });

  test.each([
    ['knowledge/x.ts', `// import { rule } from '#checks/rule.ts';\nimport type { Theme } from '../model/theme.ts';`],
    ['elements/x.ts', `import { createUrls } from '#knowledge/urls.ts';\nimport './other.ts';`],
    ['components/Prose.astro', `---\nimport { render } from 'astro:content';\n---\n`],
    ['components/X.astro', `---\nimport Y from './Y.astro';\n---\n<script>\n  import '../elements/x.ts';\n</script>`],
    ['layouts/X.astro', `---\nimport css from '../styles/site.css?inline';\nimport { contentPolicy } from '#security/policy.ts';\n---\n`],
    ['content.config.ts', `import { defineCollection } from 'astro:content';\nimport { ROOMS } from '#model/room.ts';`],
  ])('and nothing else: %s', (file, text) => {
    expect(judge(file, text)).toBeUndefined();
  });

  test.each([
    ['knowledge/index.ts', `const a = 1;`],
    ['knowledge/all.ts', `export * from './urls.ts';`],
    ['knowledge/all.ts', `export { createUrls } from './urls.ts';`],
  ])('as a barrel: %s', (file, text) => {
    expect(barrelOf(file, text)).toContain(`src/${file} is a barrel`);
  });
});
