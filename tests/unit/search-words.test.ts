import { describe, expect, test } from 'vitest';
import { readContent } from '#files/read.ts';
import { toContent } from '#knowledge/content.ts';
import { buildKnowledge } from '#knowledge/knowledge.ts';
import { parseDocuments } from '#knowledge/parse.ts';
import { parseEverydayWords, parseSearchWords } from '#knowledge/search-words.ts';
import { EVERYDAY_WORDS_PATH, SEARCH_WORDS_PATH } from '#model/search-words.ts';

const files = await readContent(process.cwd());
const text = files.find(({ path }) => path === SEARCH_WORDS_PATH)?.text;

describe('the search words', () => {
  test('are read from their file, and knowledge has them', () => {
    const { searchWords } = buildKnowledge(toContent(parseDocuments(files), parseSearchWords(text)));
    expect(searchWords).toContainEqual(expect.arrayContaining(['inwoner', 'burger', 'bewoner']));
    expect(searchWords.length).toBeGreaterThan(80);
  });

  test('say in Dutch on the first line what they are for', () => {
    expect(text).toMatch(/^# Woorden /);
  });

  test.each([
    ['no file', undefined], ['an empty file', '# niets\n'], ['an error in the YAML', '- [stil, zwijgzaam\n- [kring, rondje]\n'],
    ['no groups', 'stil: zwijgzaam\n'], ['a group of one', '- [stil]\n'], ['a capital', '- [stil, Zwijgzaam]\n'], ['two words in one', '- [stil, heel stil]\n'],
  ])('are absent after %s', (_, written) => {
    expect(parseSearchWords(written)).toEqual([]);
  });

  test('are read with the marks of other systems', () => {
    expect(parseSearchWords('\uFEFF- [stil, zwijgzaam]\r\n- [kring, rondje]\r\n')).toEqual([['stil', 'zwijgzaam'], ['kring', 'rondje']]);
  });
});

describe('the everyday words', () => {
  const everyday = files.find(({ path }) => path === EVERYDAY_WORDS_PATH)?.text;

  test('are read from their file, each with what it stands for', () => {
    const words = parseEverydayWords(everyday);
    expect(words['portemonnee']).toEqual(['geld', 'budget']);
    expect(Object.keys(words).length).toBeGreaterThan(3000);
  });

  test('say in Dutch on the first line what they are for', () => {
    expect(everyday).toMatch(/^# Woorden /);
  });

  test.each([['no file', undefined], ['an error in the YAML', 'stil: [rust\n'], ['no list', 'stil: rust\n'], ['too many', 'stil: [a, b, c, d]\n'], ['a capital', 'Stil: [rust]\n']])('are absent after %s', (_, written) => {
    expect(parseEverydayWords(written)).toEqual({});
  });

  test('may say nothing, or be what nothing is about', () => {
    expect(parseEverydayWords('zomaar: []\nbehang:\n')).toEqual({ zomaar: [], behang: null });
    const words = parseEverydayWords(everyday);
    expect([words['gisteravond'], words['behang']]).toEqual([[], null]);
  });

  test('can be a word that programs take for more', () => {
    expect(parseEverydayWords('"constructor": [bouwer]\n')).toEqual({ constructor: ['bouwer'] });
  });
});
