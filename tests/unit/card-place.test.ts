import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeCard, type Box } from '#elements/card-place.ts';

const box = (left: number, top: number, width: number, height: number): Box => ({ left, top, right: left + width, bottom: top + height });
const overlaps = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const VIEW = [1000, 800] as const;
const SIZE = [300, 150] as const;
const place = (link: readonly Box[], next: readonly Box[] = [], previous: readonly Box[] = [], strict = true, view: readonly [number, number] = VIEW) => {
  const found = placeCard({ link, next, previous, size: SIZE, view }, strict);
  return found && { ...found, box: box(found.left, found.top, ...SIZE) };
};

describe('a card', () => {
  test('stands below its link when nothing is in the way', () => {
    expect(place([box(100, 300, 80, 20)])).toMatchObject({ left: 100, top: 324, coversNext: false });
  });

  test('goes above when the next tab stop is below, and below when there is no room above', () => {
    expect(place([box(100, 300, 80, 20)], [box(110, 330, 60, 20)])?.box.bottom).toBe(296);
    expect(place([box(100, 60, 80, 20)], [box(400, 60, 60, 20)])?.box.top).toBe(84);
    expect(place([box(500, 60, 80, 20)], [box(590, 90, 60, 20)])?.box.right).toBe(580);
  });

  test('goes beside when above and below are taken', () => {
    const found = place([box(100, 60, 80, 20)], [box(0, 220, 1000, 20)]);
    expect(found?.coversNext).toBe(false);
    expect(found?.left).toBe(184);
  });

  test('tells when it cannot but cover the next tab stop', () => {
    expect(place([box(10, 60, 280, 20)], [box(0, 0, 320, 56), box(0, 84, 320, 400)], [], true, [320, 256])?.coversNext).toBe(true);
  });

  test('has no place beside a link that is not shown', () => {
    expect(place([])).toBeUndefined();
  });

  test('never covers its own link, and stays between the sides of the view', () => {
    fc.assert(fc.property(fc.integer({ min: 8, max: 900 }), fc.integer({ min: 0, max: 780 }), fc.integer({ min: 10, max: 300 }), fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 780 }), fc.boolean(), (left, top, width, nextLeft, nextTop, strict) => {
      const link = box(left, top, Math.min(width, 992 - left), 20);
      const found = place([link], [box(nextLeft, nextTop, 90, 20)], [], strict);
      expect(found && overlaps(found.box, link)).toBe(false);
      expect(found?.box.left).toBeGreaterThanOrEqual(0);
      expect(found?.box.right).toBeLessThanOrEqual(1000);
      expect(found?.coversNext).toBe(found && overlaps(found.box, box(nextLeft, nextTop, 90, 20)));
    }));
  });

  test('covers the next tab stop for a keyboard reader only when no place is free of it', () => {
    fc.assert(fc.property(fc.integer({ min: 8, max: 900 }), fc.integer({ min: 0, max: 780 }), fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 780 }), (left, top, nextLeft, nextTop) => {
      const link = box(left, top, Math.min(80, 992 - left), 20);
      expect(place([link], [box(nextLeft, nextTop, 90, 20)])?.coversNext).toBe(false);
    }));
  });
});
