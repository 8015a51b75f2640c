import { expect, test } from 'vitest';
import { DATA_FILE_NAMES } from '#knowledge/data-files.ts';
import { DATA_GUIDE } from '#site/data-guide.ts';
import { formatBytes } from '#site/format.ts';

test('the page explains every file once', () => {
  const explained = DATA_GUIDE.flatMap(({ files }) => files.map(({ name }) => name));
  expect([...explained].sort()).toEqual([...DATA_FILE_NAMES].sort());
});

test('names of files are promised addresses: short and lower-case ASCII', () => {
  expect(DATA_FILE_NAMES.filter((name) => !/^[a-z0-9]+(?:[-.][a-z0-9]+)+$/.test(name) || name.length > 40)).toEqual([]);
});

test('sizes are in the unit readers know', () => {
  expect([12, 583_345, 1_206_543].map(formatBytes)).toEqual(['1 kB', '583 kB', '1,2 MB']);
});
