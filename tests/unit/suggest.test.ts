import { describe, expect, test } from 'vitest';
import { didYouMean, suggest } from '#knowledge/suggest.ts';

const NAMES = ['verbinder', 'verbeelder', 'koorddanser', 'raad'];

describe('suggest', () => {
  test.each([
    ['verbindr', 'verbinder'],
    ['koordanser', 'koorddanser'],
    ['KOORDDANSER', 'koorddanser'],
    ['verbelder', 'verbeelder'],
    ['raat', 'raad'],
  ])('finds for %s the name %s', (typed, name) => {
    expect(suggest(typed, NAMES)).toBe(name);
  });

  test('is silent when more than a third of the letters differ', () => {
    expect(suggest('gemeente', NAMES)).toBeUndefined();
    expect(suggest('rood', NAMES)).toBeUndefined();
    expect(suggest('x', [])).toBeUndefined();
  });

  test('prefers the nearest, and of equals the first', () => {
    expect(suggest('rol', ['rok', 'rol'])).toBe('rol');
    expect(suggest('rot', ['rok', 'rol'])).toBe('rok');
  });
});

describe('didYouMean', () => {
  test('asks in Dutch, with a space before it', () => {
    expect(didYouMean('verbindr', NAMES)).toBe(' Bedoelde u "verbinder"?');
  });

  test('says nothing when nothing is near', () => {
    expect(didYouMean('gemeente', NAMES)).toBe('');
  });
});
