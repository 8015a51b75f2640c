import { describe, expect, test } from 'vitest';
import { findDifferences } from '../../scripts/with-install.mjs';

const WANTED = {
  '': { version: '0.1.0' },
  'node_modules/astro': { version: '7.3.5' },
  'node_modules/fsevents': { version: '2.3.3', optional: true },
  'node_modules/a/node_modules/b': { version: '1.0.0' },
};
const INSTALLED = { 'node_modules/astro': { version: '7.3.5' }, 'node_modules/a/node_modules/b': { version: '1.0.0' } };

describe('findDifferences', () => {
  test('finds none when all is there; the project itself and an optional package do not count', () => {
    expect(findDifferences(WANTED, INSTALLED)).toEqual([]);
  });

  test('finds what is missing, also deeper', () => {
    expect(findDifferences(WANTED, { 'node_modules/astro': { version: '7.3.5' } })).toEqual(['node_modules/a/node_modules/b']);
    expect(findDifferences(WANTED, {})).toEqual(['node_modules/astro', 'node_modules/a/node_modules/b']);
  });

  test('finds another version, also of an optional package', () => {
    expect(findDifferences(WANTED, { ...INSTALLED, 'node_modules/astro': { version: '7.3.4' } })).toEqual(['node_modules/astro']);
    expect(findDifferences(WANTED, { ...INSTALLED, 'node_modules/fsevents': { version: '2.0.0' } })).toEqual(['node_modules/fsevents']);
  });

  test('finds a package whose folder is gone', () => {
    expect(findDifferences(WANTED, INSTALLED, (path) => path !== 'node_modules/astro')).toEqual(['node_modules/astro']);
  });

  test('leaves alone what is installed and no longer asked for', () => {
    expect(findDifferences(WANTED, { ...INSTALLED, 'node_modules/oud': { version: '1.0.0' } })).toEqual([]);
  });
});
