import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { parseAccessibility } from '#knowledge/accessibility.ts';
import type { AccessibilityResults } from '#model/accessibility.ts';

const RESULTS: AccessibilityResults = {
  date: '2026-11-28', pages: 20,
  checks: [{ id: 'axe', tool: 'axe 4.14.1', pages: 12, amount: 48, findings: ['/over/, 320 px, licht: color-contrast: p'] }],
  engines: [{ name: 'Chromium', version: '156', paths: 5, passed: 5 }],
};

describe('parseAccessibility', () => {
  test('reads what the test writes', () => {
    expect(parseAccessibility(stringify(RESULTS, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' }))).toEqual(RESULTS);
  });

  test('gives none without a file', () => {
    expect(parseAccessibility(undefined)).toBeUndefined();
  });

  test.each(['date: vandaag', '{', stringify({ ...RESULTS, status: 'A' })])('refuses what was changed by hand: %s', (text) => {
    expect(() => parseAccessibility(text)).toThrow(/draai npm run toegankelijkheid/);
  });
});
