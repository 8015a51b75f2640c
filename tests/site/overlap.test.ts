import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/project-copy.ts';

/** The source texts and the tool that compares with them stand beside the project; the texts are not ours to hand on. */
const SHARED = join(ROOT, '../shared');
const TOOL = join(SHARED, 'tools/overlap.mjs');
const isMissing = !existsSync(TOOL);
function runTool(...paths: readonly string[]): { readonly code: number | null; readonly output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [TOOL, ...paths], { cwd: ROOT, encoding: 'utf8' });
  return { code: status, output: stdout + stderr };
}

// Outside the workplace the source texts are not at hand; saying so is then all there is to do.
if (isMissing) {
  it('the source texts are not beside the project: nothing was compared', () => {
    console.warn('De vergelijking met de bronteksten is niet gedaan: ../shared ontbreekt.');
  });
} else describe('no sentence of a source stands on the site', () => {
  it('not in content and not in src', () => {
    const { code, output } = runTool('content', 'src');
    expect(output).toMatch(/^\d{3,} files read, 0 shared runs of 8 or more words\n$/);
    expect(code).toBe(0);
  });

  it('and one that did would be found', async () => {
    const source = await readFile(join(SHARED, 'bronnen/kopgroep.txt'), 'utf8');
    const words = source.split(/\s+/).slice(40, 60).join(' ');
    const folder = await mkdtemp(join(tmpdir(), 'overlap-'));
    try {
      await writeFile(join(folder, 'overgenomen.mdx'), words);
      expect(runTool(folder).code).toBe(1);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
