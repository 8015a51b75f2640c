import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ABBREVIATIONS_PATH, abbreviationsSchema } from '#model/abbreviation.ts';
import { parseAbbreviations } from '#knowledge/abbreviation-list.ts';
import { abbreviationsIn } from '#knowledge/abbreviations.ts';
import { parseYamlFile } from '#knowledge/parse.ts';

describe('abbreviationsIn', () => {
  test('finds letters by themselves and at the start of a compound, each once', () => {
    expect(abbreviationsIn('Het MT en de VNG; een MT-lid, B&W en RE-SOLVE.')).toEqual(['B&W', 'MT', 'RE-SOLVE', 'VNG']);
  });

  test('takes no Roman numbers, capitals within words, or what everyone knows', () => {
    expect(abbreviationsIn('Figuur II en VI, PwC, A, een PDF, BMCx.')).toEqual([]);
  });
});

describe('the file with abbreviations', () => {
  const text = readFileSync(ABBREVIATIONS_PATH, 'utf8');

  test('has the right shape, sorted, and is read whole', () => {
    const { data, problems } = parseYamlFile(text);
    expect(problems).toEqual([]);
    expect(abbreviationsSchema.safeParse(data).error?.message).toBeUndefined();
    const read = parseAbbreviations(text);
    expect(read.length).toBeGreaterThan(10);
    expect(read.map(({ short }) => short)).toEqual(read.map(({ short }) => short).sort());
    expect(read.find(({ short }) => short === 'NPM')).toEqual({ short: 'NPM', words: 'New Public Management', language: 'en' });
  });

  test('gives nothing when it has errors', () => {
    expect(parseAbbreviations('VNG: [a')).toEqual([]);
    expect(parseAbbreviations('vng: x')).toEqual([]);
    expect(parseAbbreviations(undefined)).toEqual([]);
  });
});
