import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSeen } from '../access/seen.ts';

let folder = '';
beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), 'gezien-')); });
afterAll(() => rm(folder, { recursive: true }));

test('a page is known again only as it was, and under the same conditions', () => {
  const path = join(folder, 'axe/gezien.txt');
  const first = openSeen(path, 'axe 1');
  expect(first.has('<p>a</p>')).toBe(false);
  first.add('<p>a</p>');
  first.add('<p>a</p>');
  const again = openSeen(path, 'axe 1');
  expect([again.has('<p>a</p>'), again.has('<p>b</p>'), openSeen(path, 'axe 2').has('<p>a</p>')]).toEqual([true, false, false]);
});
