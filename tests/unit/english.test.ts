import { describe, expect, test } from 'vitest';
import { markEnglish } from '#knowledge/english.ts';

const TERMS = ['agile', 'governance', 'New Public Management'];

describe('markEnglish', () => {
  test.each([
    ['<p>Men noemt dat Agile werken.</p>', '<p>Men noemt dat <span lang="en">Agile</span> werken.</p>'],
    ['<p>Over <em>New Public Management</em></p>', '<p>Over <em><span lang="en">New Public Management</span></em></p>'],
    ['governance, governance', '<span lang="en">governance</span>, <span lang="en">governance</span>'],
  ])('marks whole words, in any case: %s', (html, expected) => {
    expect(markEnglish(html, TERMS)).toBe(expected);
  });

  test.each([
    '<a href="/begrippen/agile/" lang="en">agile</a>', '<p lang="en">the <b>agile</b> way</p>', '<script>agile</script>', '<template><p>agile</p></template>', '<svg><text>agile</text></svg>', '<input value="agile">',
    'agile-team', 'governancemodel', 'https://site.example/begrippen/agile/', '<!-- agile -->', '<a title="a > b agile">x</a>',
  ])('leaves alone: %s', (html) => {
    expect(markEnglish(html, TERMS)).toBe(html);
  });

  test('goes on after what was left alone, also after elements without an end', () => {
    expect(markEnglish('<p lang="en">agile<br>agile</p><img alt="agile"><p>agile</p>', TERMS)).toBe('<p lang="en">agile<br>agile</p><img alt="agile"><p><span lang="en">agile</span></p>');
  });
});
