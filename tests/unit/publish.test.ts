import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { publish } from '#integration/publish.ts';

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

  test('is not stopped by what an interrupted build left', async () => {
    await write(`${staging()}-vorige`, 'index.html', 'ouder');
    await write(target(), 'index.html', 'oud');
    await write(staging(), 'index.html', 'nieuw');
    await publish(staging(), target());
    expect(await readFile(join(target(), 'index.html'), 'utf8')).toBe('nieuw');
    expect(await readdir(join(root, '.build'))).toEqual([]);
  });

  test('fails when there is no build', async () => {
    await expect(publish(staging(), target())).rejects.toThrow('ENOENT');
  });
});
