import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readContent } from '#files/read.ts';
import { identify, parseDocument, parseDocuments } from '#knowledge/parse.ts';
import { countSyllables, formatReadability, measureReadability, readabilityPerPage, wordsIn } from '#knowledge/readability.ts';

const files = await readContent(process.cwd());
const pages = readabilityPerPage(parseDocuments(files));

describe('countSyllables', () => {
  test.each([
    ['koers', 1], ['jij', 1], ['leeuw', 1], ['dhr', 1], ['61', 1], ['2,7', 2], ['burger', 2], ['ruimte', 2], ['nieuwe', 2], ['niveau', 2], ['mooie', 2], ['vloeien', 2], ['ieder', 2], ['bureau', 2],
    ['type', 2], ['systeem', 2], ['loyaal', 2], ['essay', 2], ['cyclus', 2], ['sociaal', 3], ['theorie', 3], ['creëren', 3], ['gecreëerd', 3], ['geëist', 2], ['ideeën', 3], ['kwaliteit', 3],
    ['beïnvloeden', 4], ['beëindigen', 4], ['politieke', 4], ['financieel', 4], ['beantwoorden', 4], ['situatie', 4], ['logica\'s', 4], ['z\'n', 2], ['financiële', 5], ['coördinatie', 5],
    ['continuïteit', 5], ['re-integratie', 5], ['reorganisatie', 6], ['gemeentesecretaris', 7], ['organisatieverandering', 9], ['VGS', 3], ['OR', 2], ['NORA', 2], ['B&W', 2],
  ])('%s has %i', (word, expected) => {
    expect(countSyllables(word)).toBe(expected);
  });
});

describe('measureReadability', () => {
  test('counts words with their hyphens, figures and apostrophes as one', () => {
    expect(wordsIn('In § 2.3: project- en B&W, 2,7 op z\'n kop (61%).')).toEqual(['In', '2.3', 'project', 'en', 'B&W', '2,7', 'op', 'z\'n', 'kop', '61']);
  });

  test('gives the numbers of a small text', () => {
    // 3 + 6 words; 3 + 11 syllables.
    const found = measureReadability(['De raad vraagt. Het college van de gemeente schrijft.']);
    expect(found).toMatchObject({ words: 9, sentences: 2, meanLength: 4.5, longest: 6, longestText: 'Het college van de gemeente schrijft.', longShare: 0 });
    expect(found.score).toBeCloseTo(206.84 - 0.93 * 4.5 - 77 * (13 / 9), 10);
  });

  test('ends a sentence at the end of every text, also without a full stop', () => {
    expect(measureReadability(['een punt van een lijst;', 'nog een punt']).sentences).toBe(2);
  });

  test('calls a sentence long from 26 words', () => {
    const long = (words: number): string => `${Array.from({ length: words }, () => 'raad').join(' ')}.`;
    expect(measureReadability([long(26), long(25), long(25), long(1)]).longShare).toBe(0.25);
  });

  test('finds a difficult text more difficult than an easy one', () => {
    const easy = measureReadability(['De kat zit op de mat. Zij kijkt naar een muis.']);
    const difficult = measureReadability(['De gemeentelijke organisatieverandering veronderstelt institutionele randvoorwaarden voor ketensamenwerking.']);
    expect(easy.score).toBeGreaterThan(80);
    expect(difficult.score).toBeLessThan(0);
  });

  test('makes nothing of nothing', () => {
    expect(measureReadability([])).toEqual({ words: 0, sentences: 0, meanLength: 0, longest: 0, longestText: '', longShare: 0, score: 100 });
  });
});

describe('the report', () => {
  test('has every page, the most difficult first', () => {
    const expected = files.map(({ path }) => path).filter((path) => identify(path) && !path.startsWith('content/cijfers/'));
    expect(pages.map(({ file }) => file).sort()).toEqual(expected.sort());
    expect(pages.map(({ score }) => score)).toEqual(pages.map(({ score }) => score).sort((a, b) => a - b));
    expect(pages.filter(({ words, longestText }) => words < 10 || longestText === '')).toEqual([]);
  });

  test('counts English and what stands in lists, not names, headings and cells', () => {
    const text = '---\ntitle: Titel van drie\ndescription: Vier woorden staan hier.\norder: 1\n---\n\n## Een kop\n\nZie [<En>food</En>](begrip:x) en [](bron:vgs).\n\n- een punt.\n\n| a |\n| - |\n| b c |\n';
    const [page] = readabilityPerPage([parseDocument({ path: 'content/paginas/x.mdx', text }, 'paginas', 'x')]);
    expect(page).toMatchObject({ words: 9, sentences: 3, longest: 4 });
  });

  test('is a table with a column for each figure', () => {
    const page = { file: 'content/paginas/x.mdx', words: 120, sentences: 10, meanLength: 12, longest: 27, longestText: 'Een zin van veel meer dan acht woorden in totaal.', longShare: 0.1, score: 61.25 };
    expect(formatReadability([page]).split('\n')).toEqual([
      'pagina                   woorden    per zin    langste       > 25      score   langste zin',
      'content/paginas/x.mdx        120       12,0         27        10%       61,3   Een zin van veel meer dan acht woorden …',
    ]);
  });

  test('is what npm run lezen prints', () => {
    const { stdout, status } = spawnSync(process.execPath, ['src/cli/reading.ts'], { encoding: 'utf8' });
    expect(status).toBe(0);
    expect(stdout.startsWith(formatReadability(pages))).toBe(true);
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Readonly<Record<string, string>> };
    expect(scripts['lezen']).toBe('node scripts/with-install.mjs src/cli/reading.ts');
  }, 30_000);

  test('is summed up in the test run', () => {
    const summary = `Leesgemak: ${String(pages.length)} pagina's. De vijf zwaarste:\n${formatReadability(pages.slice(0, 5))}`;
    console.log(summary);
    expect(summary.split('\n')).toHaveLength(7);
  });
});
