import { describe, expect, test } from 'vitest';
import { parseProse } from '#knowledge/parse.ts';
import { mentionsIn, sentencesOf } from '#knowledge/prose.ts';

function sentences(text: string): readonly string[] {
  return sentencesOf(text).map(([start, end]) => text.slice(start, end).trim());
}

function mentions(text: string) {
  return mentionsIn(parseProse(text), ({ id }) => `<${id}>`);
}

describe('sentencesOf', () => {
  test('splits at the end of a sentence', () => {
    expect(sentences('De raad kiest. Het college voert uit! Wie stuurt?')).toEqual(['De raad kiest.', 'Het college voert uit!', 'Wie stuurt?']);
  });

  test.each(['Denk aan partners, bijv. Een zorgaanbieder.', 'Zie art. 2 van de wet.', 'Volgens dr. De Wit kan dat.', 'Dat staat op blz. 12 van het rapport.'])('does not split after an abbreviation: %s', (text) => {
    expect(sentences(text)).toEqual([text]);
  });

  test('leaves nothing out', () => {
    const text = 'Eén. Twee, o.a. Drie.  Vier.';
    expect(sentencesOf(text).map(([start, end]) => text.slice(start, end)).join('')).toBe(text);
  });
});

describe('mentionsIn', () => {
  test('gives a link with its own sentence', () => {
    expect(mentions('Eerst iets anders. De [verbinder](begrip:verbinder) brengt mensen bijeen. Daarna weer iets.')).toEqual([
      { target: { kind: 'concept', id: 'verbinder' }, before: 'De ', text: 'verbinder', after: ' brengt mensen bijeen.', passages: [], headings: [], interpretation: false },
    ]);
  });

  test('keeps the path of headings above it, from the outside in', () => {
    const found = mentions('## Rollen\n\n[a](begrip:a)\n\n### De eerste\n\n[b](begrip:b)\n\n### De tweede\n\n[c](begrip:c)\n\n## Stijlen\n\n[d](begrip:d)\n');
    expect(found.map(({ text, headings }) => [text, headings])).toEqual([['a', ['Rollen']], ['b', ['Rollen', 'De eerste']], ['c', ['Rollen', 'De tweede']], ['d', ['Stijlen']]]);
  });

  test('keeps the passages around it and tells our own reading apart', () => {
    const found = mentions('<Passage id="h-2">\n<Passage id="fig-2">\n\nDe [brug](begrip:brug).\n\n</Passage>\n<Duiding>\n\nOns [beeld](begrip:beeld).\n\n</Duiding>\n</Passage>\n');
    expect(found.map(({ target, passages, interpretation }) => [target.id, passages, interpretation])).toEqual([['brug', ['h-2', 'fig-2'], false], ['beeld', ['h-2'], true]]);
  });

  test('tells our own reading within a line from the sentences around it', () => {
    const found = mentions('De bron noemt de [brug](begrip:brug). <Duiding>Wij denken aan een [stok](begrip:stok).</Duiding> Ook de [raad](begrip:raad) komt langs.');
    expect(found.map(({ text, interpretation }) => [text, interpretation])).toEqual([['brug', false], ['stok', true], ['raad', false]]);
  });

  test('shows the label of a link without text, and formatting as plain text', () => {
    const [citation, bold] = mentions('Zie [](bron:vgs#fig-2) en **de [_sterke_ brug](begrip:brug)**.');
    expect(citation).toMatchObject({ target: { kind: 'locator', id: 'vgs#fig-2' }, text: '<vgs#fig-2>' });
    expect(bold).toMatchObject({ before: 'Zie <vgs#fig-2> en de ', text: 'sterke brug', after: '.' });
  });

  test('finds links in tables, and leaves ordinary addresses alone', () => {
    const found = mentions('[elders](https://example.org/) en [mail](/over/)\n\n| a | b |\n| - | - |\n| [c](begrip:c) | d |\n');
    expect(found.map(({ target }) => target.id)).toEqual(['c']);
  });
});
