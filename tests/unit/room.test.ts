import { describe, expect, test } from 'vitest';
import { roomOf } from '#knowledge/table/room.ts';

const cell = (length: number, chips = 0) => ({ text: 'a'.repeat(length), citations: Array.from({ length: chips }) });

describe('the room of a column', () => {
  test.each([
    ['small', [cell(4, 1), cell(0, 1)]],
    ['medium', [cell(70, 1), cell(60, 2)]],
    ['large', [cell(180), cell(150, 1)]],
    ['huge', [cell(300, 2)]],
    ['small', []],
  ] as const)('is %s by what its cells say in the middle', (room, cells) => {
    expect(roomOf('Kop', cells)).toBe(room);
  });

  test('leaves silence out of it', () => {
    expect(roomOf('Kop', [cell(180), null, undefined, null])).toBe('large');
  });

  test('is not too small for a long head above figures', () => {
    expect(roomOf('Gemiddelde score (van 10 punten, gemeentesecretarissen)', [cell(0, 1)])).toBe('medium');
  });
});
