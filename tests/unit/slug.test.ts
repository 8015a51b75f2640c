import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { slugify } from '#knowledge/slug.ts';
import { ID_PATTERN, MAX_ID_LENGTH } from '#model/ids.ts';

describe('slugify', () => {
  test.each([
    ['Ambtelijk leiderschap', 'ambtelijk-leiderschap'],
    ['Coördinatie & creëren', 'coordinatie-creeren'],
    ['  § 2.3 – Figuur II  ', '2-3-figuur-ii'],
    ["thema's", 'thema-s'],
    ['–!?', ''],
  ])('makes of "%s" %s', (text, slug) => {
    expect(slugify(text)).toBe(slug);
  });

  test('cuts at a whole word, and in a word only when it is the first', () => {
    expect(slugify('een twee drie', 8)).toBe('een-twee');
    expect(slugify('een twee drie', 7)).toBe('een');
    expect(slugify('gemeentesecretaris', 8)).toBe('gemeente');
  });

  test('gives an id or nothing, and of an id the same id', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
      const slug = slugify(text);
      expect(slug === '' || ID_PATTERN.test(slug)).toBe(true);
      expect(slug.length).toBeLessThanOrEqual(MAX_ID_LENGTH);
      expect(slugify(slug)).toBe(slug);
    }));
  });
});
