import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readEarlierTexts, readRemovedLines, readSides } from '#files/history.ts';
import { writeChanges } from '#files/write.ts';

let root = '';
const LIST = 'content/lijst.txt';
const write = (path: string, text: string): Promise<void> => writeFile(join(root, path), text);

/** Runs git in the test's own repository; throws when it fails. */
function git(...args: readonly string[]): void {
  const { status, stderr } = spawnSync('git', ['-c', 'user.name=Proef', '-c', 'user.email=proef@example.org', ...args], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

async function commit(text: string): Promise<void> {
  await write(LIST, text);
  git('add', '-A');
  git('commit', '--quiet', '--message', 'proef');
}

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'links-'));
  await mkdir(join(root, 'content'));
});
afterEach(async () => { await rm(root, { recursive: true, force: true }); });

describe('the history of a file', () => {
  test('is empty where there is no git', async () => {
    await write(LIST, 'a\n');
    expect([readRemovedLines(root, LIST), readEarlierTexts(root, LIST), readSides(root, LIST)]).toEqual([[], [], []]);
  });

  test('tells lines that were taken out in any commit, and those taken out since', async () => {
    git('init', '--quiet');
    await commit('a\nb\nc\n');
    expect(readRemovedLines(root, LIST)).toEqual([]);
    await commit('a\nc\n');
    await commit('a\nc\nd\n');
    await write(LIST, 'a\r\nd\r\n');
    expect(readRemovedLines(root, LIST)).toEqual(expect.arrayContaining(['b', 'c']));
    expect(readEarlierTexts(root, LIST)).toEqual(['a\nc\nd\n', 'a\nc\n', 'a\nb\nc\n']);
    expect(readSides(root, LIST)).toEqual(['a\nc\nd\n']);
  });

  test('of a project within another repository is not that of the other', async () => {
    git('init', '--quiet');
    await commit('a\n');
    await commit('b\n');
    await mkdir(join(root, 'kopie/content'), { recursive: true });
    expect(readRemovedLines(join(root, 'kopie'), LIST)).toEqual([]);
  });
});

describe('writing changes', () => {
  test('makes all of them, and can undo them', async () => {
    await write('content/oud.txt', 'oud');
    const undo = await writeChanges(root, [{ path: 'content/oud.txt', text: undefined }, { path: 'content/map/nieuw.txt', text: 'nieuw' }]);
    expect([existsSync(join(root, 'content/oud.txt')), await readFile(join(root, 'content/map/nieuw.txt'), 'utf8')]).toEqual([false, 'nieuw']);
    await undo();
    expect([await readFile(join(root, 'content/oud.txt'), 'utf8'), existsSync(join(root, 'content/map/nieuw.txt'))]).toEqual(['oud', false]);
  });

  test('makes none when one of them cannot be made', async () => {
    await write('content/a.txt', 'a');
    await mkdir(join(root, 'content/b.txt/c'), { recursive: true });
    await expect(writeChanges(root, [{ path: 'content/a.txt', text: 'anders' }, { path: 'content/b.txt', text: 'b' }])).rejects.toThrow('er is niets veranderd');
    expect(await readFile(join(root, 'content/a.txt'), 'utf8')).toBe('a');
    expect((await readdir(join(root, 'content'))).sort()).toEqual(['a.txt', 'b.txt']);
  });
});
