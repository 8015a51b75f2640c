import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openStaging, publish } from '#integration/publish.ts';

let root = '';
const staging = (): string => join(root, '.build', 'site');
const target = (): string => join(root, 'dist');

async function write(folder: string, name: string, text: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, name), text);
}

beforeEach(async () => { root = await mkdtemp(join(tmpdir(), 'publish-')); });
afterEach(async () => { await rm(root, { recursive: true, force: true }); });

describe('publish', () => {
  test('puts the build in place when there was none', async () => {
    await write(staging(), 'index.html', 'nieuw');
    await publish(staging(), target());
    expect(await readFile(join(target(), 'index.html'), 'utf8')).toBe('nieuw');
    expect(existsSync(staging())).toBe(false);
  });

  test('replaces the previous build as a whole and leaves nothing behind', async () => {
    await write(target(), 'index.html', 'oud');
    await write(target(), 'vervallen.html', 'oud');
    await write(staging(), 'index.html', 'nieuw');
    await publish(staging(), target());
    expect(await readdir(target())).toEqual(['index.html']);
    expect(await readFile(join(target(), 'index.html'), 'utf8')).toBe('nieuw');
    expect(await readdir(join(root, '.build'))).toEqual([]);
  });

  test('fails when there is no build, and leaves the previous one as it was', async () => {
    await mkdir(join(root, '.build'));
    await expect(publish(staging(), target())).rejects.toThrow('ENOENT');
    await write(target(), 'index.html', 'oud');
    await expect(publish(staging(), target())).rejects.toThrow('ENOENT');
    expect(await readFile(join(target(), 'index.html'), 'utf8')).toBe('oud');
    expect(await readdir(join(root, '.build'))).toEqual([]);
  });
});

describe('openStaging', () => {
  const parent = (): string => join(root, '.build');

  test('gives two builds at once a folder each', async () => {
    const [one, other] = [await openStaging(parent()), await openStaging(parent())];
    expect(one).not.toBe(other);
    expect((await readdir(parent())).map((name) => join(parent(), name)).sort()).toEqual([one, other].sort());
  });

  test('removes what a build left that no longer runs, and nothing else', async () => {
    // A process that has ended; its number is not given out again so soon.
    const { pid } = spawnSync(process.execPath, ['--version']);
    await write(join(parent(), `site-${String(pid)}-a1b2c3`), 'index.html', 'half');
    await write(join(parent(), `site-${String(pid)}-a1b2c3-vorige`), 'index.html', 'ouder');
    await write(join(parent(), 'proef-x'), 'index.html', 'van een test');
    const own = await openStaging(parent());
    expect((await readdir(parent())).sort()).toEqual(['proef-x', basename(own)].sort());
  });
});
