import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EMPTY_STATE, fromParameters, MAX_TEXT, toParameters, toQuery } from '#knowledge/table/state.ts';
import { anyParameters, anyState, KNOWN } from './table-samples.ts';

/** Reads a query as a browser does. */
const read = (query: string) => fromParameters(new URLSearchParams(query), KNOWN);

describe('the address of a view', () => {
  test('gives back any state unchanged, without a notice', () => {
    fc.assert(fc.property(anyState, (state) => { expect(read(toQuery(toParameters(state)))).toEqual({ state, notices: [] }); }), { numRuns: 1000 });
  });

  test('is empty for the table as it is, and says nothing that goes without saying', () => {
    expect(toQuery(toParameters(EMPTY_STATE))).toBe('');
    fc.assert(fc.property(anyState, (state) => { expect(toParameters(state).filter(([, value]) => value === '')).toEqual([]); }));
  });

  test('is short, Dutch and readable', () => {
    const state = { ...EMPTY_STATE, sort: { column: 'score', direction: 'descending' as const }, text: 'de raad', sources: ['vgs', 'meijs'], columns: ['score', 'wie'], transposed: true };
    expect(toQuery(toParameters(state))).toBe('?sorteer=score-af&zoek=de+raad&bron=vgs,meijs&kolommen=score,wie&draai=1');
  });

  test.each([
    ['?sorteer=onbekend-op', { name: 'sorteer', value: 'onbekend-op', reason: 'unknown-value' }],
    ['?sorteer=score', { name: 'sorteer', value: 'score', reason: 'unknown-value' }],
    ['?bron=<script>alert(1)</script>', { name: 'bron', value: '<script>alert(1)</script>', reason: 'unknown-value' }],
    ['?bron=%', { name: 'bron', value: '%', reason: 'unknown-value' }],
    ['?kleur=rood', { name: 'kleur', value: 'rood', reason: 'unknown-name' }],
    ['?__proto__=1', { name: '__proto__', value: '1', reason: 'unknown-name' }],
    ['?draai=ja', { name: 'draai', value: 'ja', reason: 'unknown-value' }],
    ['?twee=vgs', { name: 'twee', value: 'vgs', reason: 'unknown-value' }],
    [`?zoek=${'x'.repeat(MAX_TEXT + 1)}`, { name: 'zoek', value: 'x'.repeat(MAX_TEXT + 1), reason: 'too-long' }],
  ])('leaves out and reports what it does not know: %s', (query, notice) => {
    expect(read(query)).toEqual({ state: EMPTY_STATE, notices: [notice] });
  });

  test('follows what it knows beside what it does not, and the first of what is said twice', () => {
    const { state, notices } = read('?bron=vgs,onzin,vgs&bron=meijs&draai=1');
    expect(state).toEqual({ ...EMPTY_STATE, sources: ['vgs'], transposed: true });
    expect(notices.map(({ value, reason }) => [value, reason])).toEqual([['meijs', 'repeated'], ['onzin', 'unknown-value'], ['vgs', 'repeated']]);
  });

  test('never throws, gives a state that can be written again, and few notices', () => {
    fc.assert(fc.property(anyParameters, (parameters) => {
      const { state, notices } = fromParameters(parameters, KNOWN);
      expect(notices.length).toBeLessThanOrEqual(20);
      expect(read(toQuery(toParameters({ ...state, text: '' }))).state).toEqual({ ...state, text: '' });
      expect(toQuery(toParameters(state))).not.toMatch(/[<>"'\s]/);
    }), { numRuns: 1000 });
  });
});
