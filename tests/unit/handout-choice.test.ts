import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { movePart, readHandout, toHandoutParameters, type HandoutPart } from '#knowledge/handout-choice.ts';

const KNOWN = { concept: new Set(['koers', 'rol']), place: new Set(['vgs#fig-2', 'vgs#par-1']), table: new Set(['vormen']) };
const ALL: readonly HandoutPart[] = [{ kind: 'concept', id: 'koers' }, { kind: 'concept', id: 'rol' }, { kind: 'place', id: 'vgs#fig-2' }, { kind: 'place', id: 'vgs#par-1' }, { kind: 'table', id: 'vormen' }];

describe('a hand-out in an address', () => {
  test('keeps the order of parts of different kinds', () => {
    const handout = { title: 'Les 1', parts: [ALL[0], ALL[2], ALL[1], ALL[4]].flatMap((part) => part ?? []) };
    expect(toHandoutParameters(handout)).toEqual([['titel', 'Les 1'], ['begrippen', 'koers'], ['vindplaatsen', 'vgs.fig-2'], ['begrippen', 'rol'], ['tabellen', 'vormen']]);
    expect(readHandout(toHandoutParameters(handout), KNOWN)).toEqual({ handout, refused: 0 });
  });

  test('comes back as it was, for any choice and order', () => {
    fc.assert(fc.property(fc.shuffledSubarray([...ALL]), fc.constantFrom('', 'Les & meer'), (parts, title) => {
      const query = new URLSearchParams(toHandoutParameters({ title, parts }).map(([name, value]) => [name, value]));
      expect(readHandout(query, KNOWN)).toEqual({ handout: { title, parts }, refused: 0 });
    }));
  });

  test('leaves out what does not exist or stands twice, and says how much', () => {
    expect(readHandout([['begrippen', 'koers,weg,koers,__proto__'], ['vindplaatsen', 'vgs'], ['anders', 'rol']], KNOWN)).toEqual({ handout: { title: '', parts: [ALL[0]] }, refused: 4 });
    expect(readHandout([['titel', `  ${'x'.repeat(500)} `]], KNOWN).handout.title).toHaveLength(120);
  });
});

test('a part moves one place, and not over the end', () => {
  const ids = (parts: readonly HandoutPart[]): string => parts.map(({ id }) => id).join();
  expect(ids(movePart(ALL.slice(0, 3), 2, -1))).toBe('koers,vgs#fig-2,rol');
  expect(ids(movePart(ALL.slice(0, 3), 0, 1))).toBe('rol,koers,vgs#fig-2');
  expect(movePart(ALL, 0, -1)).toBe(ALL);
  expect(movePart(ALL, 4, 1)).toBe(ALL);
});
