import { describe, expect, test } from 'vitest';
import { formatPromises, parsePromiseLines, parsePromises } from '#links/promise-list.ts';
import { sealPromises } from '#links/seal.ts';
import type { LinkPromise } from '#model/promise.ts';

const page: LinkPromise = { address: '/begrippen/koers/', kind: 'begrip', since: '2026-11-28' };
const anchor: LinkPromise = { address: '/begrippen/koers/#definitie', kind: 'definitie', since: '2026-11-28' };
const version: LinkPromise = { address: '/begrippen/koers/v1/', kind: 'versie', since: '2026-12-01', version: 1, hash: '0123456789abcdef' };

describe('the list of promises', () => {
  test('is sorted and read back as it was', () => {
    const text = formatPromises([version, anchor, page]);
    expect(text.split('\n').filter((line) => line.startsWith('/'))).toEqual(['/begrippen/koers/ begrip 2026-11-28', '/begrippen/koers/#definitie definitie 2026-11-28', '/begrippen/koers/v1/ versie 2026-12-01 1 0123456789abcdef']);
    expect([...parsePromises(text).values()]).toEqual([page, anchor, version]);
    expect(formatPromises(parsePromises(text.replaceAll('\n', '\r\n')).values())).toBe(text);
  });

  test.each(['begrippen/koers/ begrip 2026-11-28', '/begrippen/koers/ begip 2026-11-28', '/begrippen/koers/ begrip vandaag', '/begrippen/koers/v1/ versie 2026-11-28', '/begrippen/koers/ begrip 2026-11-28 1 0123456789abcdef', '<<<<<<< HEAD'])('does not accept the line %s', (line) => {
    expect(parsePromiseLines(`# kop\n${line}\n`)).toEqual([{ line: 2, text: line, promise: undefined }]);
  });
});

describe('the seal', () => {
  test('does not depend on the order', () => {
    expect(sealPromises([page, anchor])).toBe(sealPromises([anchor, page]));
    expect(sealPromises([page, anchor])).toMatch(/^2 adressen, sha256 [0-9a-f]{16}\n$/);
  });

  test.each([['is dropped', [page]], ['has another day', [page, { ...anchor, since: '2026-11-27' }]], ['is replaced', [page, { ...anchor, address: '/begrippen/koers/#begrip' }]]])('breaks when a line %s', (_, promises) => {
    expect(sealPromises(promises)).not.toBe(sealPromises([page, anchor]));
  });
});
