import { describe, expect, test } from 'vitest';
import { FIRST_DAY, versionOf } from '#knowledge/version.ts';
import type { LinkPromise } from '#model/promise.ts';

const first = { id: 'koers', version: 1, history: [] };
const second = { id: 'koers', version: 2, changed: '2027-02-01', history: [{ version: 1, date: '2026-12-05', definition: 'De richting van een gemeente.', change: 'De leider staat er nu bij.' }] };
const promises = new Map<string, LinkPromise>([['/begrippen/koers/v1/', { address: '/begrippen/koers/v1/', kind: 'versie', since: '2026-12-05', version: 1, hash: '0123456789abcdef' }]]);

describe('the version of a definition', () => {
  test('that is the first dates from the day it was promised', () => {
    expect(versionOf(first, promises)).toEqual({ version: 1, date: '2026-12-05' });
  });

  test('that is the first has the first day of the contract when no promise is known', () => {
    expect(versionOf(first)).toEqual({ version: 1, date: FIRST_DAY });
    expect(versionOf({ ...first, id: 'visie' }, promises)).toEqual({ version: 1, date: FIRST_DAY });
  });

  test('that is a later one dates from its change', () => {
    expect(versionOf(second, promises)).toEqual({ version: 2, date: '2027-02-01' });
  });
});
