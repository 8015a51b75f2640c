import { spawnSync } from 'node:child_process';
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CONTRACT, DOCUMENT, ENCRYPTED_PDF, PRESENTATION, SITE } from './material-samples.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'materiaal-'));
  await mkdir(join(folder, 'lessen/week 1'), { recursive: true });
  await Promise.all([
    writeFile(join(folder, 'links.json'), JSON.stringify(CONTRACT)),
    writeFile(join(folder, 'lessen/les.pptx'), PRESENTATION),
    writeFile(join(folder, 'lessen/week 1/reader.docx'), DOCUMENT),
    writeFile(join(folder, 'lessen/~$reader.docx'), 'slot'),
    writeFile(join(folder, 'lessen/geheim.pdf'), ENCRYPTED_PDF),
  ]);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function run(...args: readonly string[]): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  return spawnSync(process.execPath, ['src/cli/check-material.ts', ...args], { encoding: 'utf8' });
}

describe('npm run links-controleren', () => {
  test('lists what needs attention in a folder, file by file, and fails then', () => {
    const { status, stdout, stderr } = run(join(folder, 'lessen'), '--gegevens', join(folder, 'links.json'));
    expect(stdout).toContain(`les.pptx, dia 2: verhuisd\n  ${SITE}begrippen/roer/\n  nieuw: ${SITE}begrippen/koers/`);
    expect(stdout).toContain(join('week 1', 'reader.docx'));
    expect(stdout.trimEnd().split('\n').at(-1)).toMatch(/^7 links naar deze site: /);
    expect(stderr).toMatch(/^geheim\.pdf: Deze pdf is beveiligd/);
    expect(status).toBe(1);
  });

  test('gives the whole report as CSV', () => {
    expect(run(join(folder, 'lessen'), '--gegevens', join(folder, 'links.json'), '--csv').stdout.split(/\r?\n/).filter(Boolean)).toHaveLength(8);
  });

  test.each([
    ['no folder', [], 'Gebruik: npm run links-controleren -- MAP'],
    ['a folder that is not there', ['weg', '--gegevens', 'LINKS'], 'De map weg is er niet'],
    ['no list', ['.', '--gegevens', 'weg.json'], 'Draai eerst npm run build'],
  ])('with %s says what to do', (_, args, words) => {
    const { status, stderr } = run(...args.map((arg) => (arg === 'LINKS' ? join(folder, 'links.json') : arg)));
    expect(stderr).toContain(words);
    expect(status).toBe(2);
  });
});
