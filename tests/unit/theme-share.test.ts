import { describe, expect, test } from 'vitest';
import { measureTheme } from '#knowledge/theme-share.ts';

describe('what a theme rests on', () => {
  const body = '## Kop die niet telt\n\nEen twee drie ([](bron:vgs#fig-1)) en [vijf](bron:bodok#aanleiding).\n\nZes zeven ([](bron:vgs#fig-2)).\n\n<Duiding>\n\nOns woord.\n\n</Duiding>\n\n<Duiding>Ook ons.</Duiding>\n';

  test('is counted in words, blocks and lines of our own reading alike', () => {
    // Thirteen words: "Een twee drie () en vijf." six, "Zes zeven ()." three, ours four; the brackets around an empty link count as one.
    expect(measureTheme(body).interpretation).toBeCloseTo(4 / 13, 5);
  });

  test('is counted in citations by source, the most cited first', () => {
    expect(measureTheme(body).citations).toEqual([{ source: 'vgs', count: 2 }, { source: 'bodok', count: 1 }]);
  });

  test('is nothing for an empty text', () => {
    expect(measureTheme('')).toEqual({ interpretation: 0, citations: [] });
  });
});
