import { describe, expect, test } from 'vitest';
import { READING_CHOICES, READING_PARTS, readChoice, writeChoice } from '#knowledge/reading-choice.ts';

const USUAL = { kleuren: 'systeem', letters: 'gewoon', regels: 'midden' } as const;

describe('a choice for reading', () => {
  test('is the usual one when nothing or something unknown is kept', () => {
    expect(readChoice('')).toEqual(USUAL);
    expect(readChoice('<script> paars GROTER')).toEqual(USUAL);
  });

  test('comes back as it was kept, whatever is combined', () => {
    for (const kleuren of READING_CHOICES.kleuren) for (const letters of READING_CHOICES.letters) for (const regels of READING_CHOICES.regels) {
      expect(readChoice(writeChoice({ kleuren, letters, regels }))).toEqual({ kleuren, letters, regels });
    }
  });

  test('needs no words when it is the usual one', () => {
    expect(writeChoice(USUAL)).toBe('');
    expect(writeChoice({ ...USUAL, kleuren: 'donker', regels: 'kort' })).toBe('donker kort');
  });

  test('has words of its own for every value, so that one word says which part it is about', () => {
    const words = READING_PARTS.flatMap((part) => READING_CHOICES[part].slice(1));
    expect(new Set(words).size).toBe(words.length);
  });
});
