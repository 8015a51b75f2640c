import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '#files/read.ts';
import { parseDocuments } from '#knowledge/parse.ts';
import { GAP, readerTexts, type ReaderText } from '#knowledge/texts.ts';
import { createSpeller, ENGLISH, readWordList, SEARCHED, wordsOf } from '../spelling/spelling.ts';
import { isUnbalanced, isUnended, STYLE_RULES } from '../spelling/style.ts';

const list = readWordList(readFileSync(join(import.meta.dirname, '../spelling/woorden.txt'), 'utf8'));
const speller = createSpeller(list);
const texts = parseDocuments(await readContent(process.cwd())).flatMap((document) => readerTexts(document));
/** Suggestions take time, on a busy machine seconds a word. */
const SLOW = 60_000;
const order = new Intl.Collator('nl', { sensitivity: 'base' });

function place({ file, line, field }: ReaderText): string {
  return `${file}:${String(line)} (${field})`;
}

/** The unknown words of one text in a field. */
function unknownIn(text: string, field = 'alinea'): readonly string[] {
  return speller.check({ field, text }).map(({ word }) => word);
}

describe('the content', () => {
  test('has texts in every kind of place', () => {
    expect(texts.length).toBeGreaterThan(3000);
    const fields = new Set(texts.map(({ field }) => field.replace(/\[\d+\]/g, '')));
    for (const field of ['alinea', 'punt', 'cel', 'kop', 'term', 'aliases', 'forms', 'definition', 'senses.text', 'relations.note', 'editorNotes.text', 'locators.title', 'rows.label']) expect(fields).toContain(field);
  });

  test('has no word that is not Dutch', () => {
    expect(texts.flatMap((text) => speller.check(text).map(({ word, advice }) => `${place(text)}: "${word}" staat niet in het woordenboek en niet in tests/spelling/woorden.txt; ${advice}`))).toEqual([]);
  }, SLOW);

  test.each(STYLE_RULES)('has nowhere: $message', ({ message, pattern }) => {
    expect(texts.flatMap((text) => {
      const match = pattern.exec(text.text);
      return match ? `${place(text)}: ${message}: "${text.text.slice(Math.max(0, match.index - 20), match.index + 30)}"` : [];
    })).toEqual([]);
  });

  test('ends every sentence', () => {
    expect(texts.filter(isUnended).map((text) => `${place(text)}: hier ontbreekt de punt: "${text.text.slice(-40)}"`)).toEqual([]);
  });

  test('closes every quotation it opens', () => {
    expect(texts.filter(({ text }) => isUnbalanced(text)).map((text) => `${place(text)}: een aanhalingsteken staat alleen: "${text.text}"`)).toEqual([]);
  });
});

describe('the word list', () => {
  const groups = [...list];
  test('has its groups, each sorted and without a word twice', () => {
    expect(groups.map(([name]) => name)).toEqual(['namen', 'afkortingen', 'vaktermen', 'samenstellingen', 'vormen', 'leenwoorden', ENGLISH, 'aangehaald', SEARCHED]);
    for (const [, words] of groups) expect(words).toEqual([...words].sort((a, b) => order.compare(a, b) || (a < b ? -1 : 1)));
    const all = groups.flatMap(([, words]) => words);
    expect(all.filter((word, index) => all.indexOf(word) !== index)).toEqual([]);
  });

  test('holds no word that the dictionary has already', () => {
    expect(groups.flatMap(([, words]) => words).filter((word) => speller.isInDictionary(word))).toEqual([]);
  });
});

describe('the speller', () => {
  test('tells words apart', () => {
    expect(wordsOf(`De (be)sturing, B&W en J.H. (§ 2.3) op www.bmc.nl: logica's, keten- en ${GAP}netwerksturing; 61% van A/B.`)).toEqual([
      'De', 'besturing', 'B&W', 'en', 'J.H.', 'op', 'logica\'s', 'keten-', 'en', 'netwerksturing', 'van', 'A', 'B',
    ]);
  });

  test('finds errors, with a suggestion', () => {
    expect(unknownIn('De gemeenteraat heeft een beleits advies en een verandermanagger.')).toEqual(['gemeenteraat', 'beleits', 'verandermanagger']);
    expect(speller.check({ field: 'alinea', text: 'gemeenteraat' })[0]?.advice).toContain('gemeenteraad');
  }, SLOW);

  test('knows the dictionary, our list, capitals at the start, and compounds with an abbreviation', () => {
    expect(unknownIn('Februari was koud. Holocratie en het VGS-rapport; project- en programmasturing.')).toEqual([]);
    expect(unknownIn('het VGS-raport')).toEqual(['VGS-raport']);
  }, SLOW);

  test('takes English in the facts, but in prose only within <En>', () => {
    expect(unknownIn('wicked problems', 'senses[0].text')).toEqual([]);
    expect(unknownIn('wicked problems')).toEqual(['wicked', 'problems']);
    expect(speller.check({ field: 'punt', text: 'agency' })[0]?.advice).toContain('<En>');
  });

  test('takes misspellings for the search in forms only', () => {
    expect(unknownIn('caroussel, kop-groep', 'forms[0]')).toEqual([]);
    expect(unknownIn('caroussel, kop-groep', 'aliases[0]')).toEqual(['caroussel', 'kop-groep']);
    expect(unknownIn('korddanser', 'forms[0]')).toEqual(['korddanser']);
  }, SLOW);
});

describe('the checks that need no dictionary', () => {
  test.each(STYLE_RULES)('find: $message', ({ pattern, example, fine = [] }) => {
    expect(pattern.test(example)).toBe(true);
    for (const text of fine) expect(pattern.test(text), text).toBe(false);
  });

  test.each([
    ['definition', 'Een sentence zonder punt', true], ['senses[0].text', 'Zo staat het er;', true], ['punt', 'een deel van de zin;', false], ['punt', 'een deel van de zin', true],
    ['alinea', 'De raad noemt drie punten:', false], ['alinea', 'Dat heet \'regie.\'', false], ['alinea', `Zie ${GAP}`, false],
  ])('miss a full stop at the end of %s: %j', (field, text, expected) => {
    expect(isUnended({ field, isRunning: true, text })).toBe(expected);
    expect(isUnended({ field, isRunning: false, text })).toBe(false);
  });

  test.each([
    ['De \'regie ligt bij de raad.', true], ['De regie\' ligt bij de raad.', true], ['De \'regie\' ligt op z\'n kop (\'lenig\'), in de jaren \'20.', false], ['\'s Avonds de logica\'s van \'Bruggen Slaan\'.', false],
  ])('see quotation marks that stand alone: %j', (text, expected) => {
    expect(isUnbalanced(text)).toBe(expected);
  });
});
