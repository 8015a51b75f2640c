import { describe, expect, test } from 'vitest';
import { toOembed } from '#exports/oembed.ts';
import { toFrame } from '#knowledge/embed.ts';
import { estimateLines, estimateWidth } from '#knowledge/text-width.ts';

const EMBED = { address: 'https://voorbeeld.nl/insluiten/begrip/x/?a=1&b=2', title: 'De "x" & meer', width: 600, height: 300 };

describe('the code for an embed', () => {
  test('is one frame, with its title and in which nothing breaks out of an attribute', () => {
    expect(toFrame(EMBED)).toBe('<iframe src="https://voorbeeld.nl/insluiten/begrip/x/?a=1&amp;b=2" title="De &quot;x&quot; &amp; meer" width="600" height="300" style="border:0;max-width:100%" loading="lazy"></iframe>');
  });

  test('stands in the oEmbed description with its size', () => {
    expect(toOembed(EMBED, 'https://voorbeeld.nl/')).toEqual({ version: '1.0', type: 'rich', title: EMBED.title, provider_name: 'Balanceerstok', provider_url: 'https://voorbeeld.nl/', html: toFrame(EMBED), width: 600, height: 300 });
  });
});

describe('the estimate of lines', () => {
  test('counts a line more for every word that does not fit', () => {
    const width = estimateWidth('koers houden') * 18;
    expect(estimateLines('', 18, width)).toBe(0);
    expect(estimateLines('koers houden', 18, width + 1)).toBe(1);
    expect(estimateLines('koers houden', 18, width - 1)).toBe(2);
    expect(estimateLines('koers houden koers houden', 18, width + 1)).toBe(2);
  });

  test('breaks a word that is wider than the line', () => {
    expect(estimateLines('x'.repeat(100), 18, estimateWidth('x'.repeat(30)) * 18 + 1)).toBe(4);
  });

  test('takes an accent for no wider, and an unknown letter for wide', () => {
    expect(estimateWidth('é')).toBe(estimateWidth('e'));
    expect(estimateWidth('€')).toBeGreaterThan(estimateWidth('n'));
  });
});
