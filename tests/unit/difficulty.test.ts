import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readContent } from '#files/read.ts';
import { ABBREVIATIONS_PATH } from '#model/abbreviation.ts';
import { parseAbbreviations } from '#knowledge/abbreviation-list.ts';
import { difficultiesPerPage, formatDifficulties } from '#knowledge/difficulty.ts';
import { parseDocument, parseDocuments } from '#knowledge/parse.ts';

const page = (id: string, text: string) => parseDocument({ path: `content/paginas/${id}.mdx`, text: `---\ntitle: T\ndescription: Kort.\norder: 1\n---\n\n${text}\n` }, 'paginas', id);
const LONG = `${Array.from({ length: 26 }, () => 'raad').join(' ')}.`;

describe('difficultiesPerPage', () => {
  test('finds long sentences, long words of one page, and abbreviations without words', () => {
    const found = difficultiesPerPage([page('a', `${LONG} De gemeentesecretaris en de QXB. Verantwoordelijkheden.`), page('b', 'De gemeentesecretaris van de VNG.'), page('c', 'De raad.')], new Set(['VNG']));
    expect(found).toEqual([{ file: 'content/paginas/a.mdx', sentences: [LONG], words: ['verantwoordelijkheden'], abbreviations: ['QXB'] }]);
    expect(formatDifficulties(found).split('\n')).toEqual(['content/paginas/a.mdx', `  lange zin (26 woorden): ${LONG}`, '  zeldzame lange woorden: verantwoordelijkheden', '  niet uitgelegd: QXB']);
  });
});

describe('the pages about the site', () => {
  test('have no long sentence and no abbreviation without words', async () => {
    const documents = parseDocuments(await readContent(process.cwd()));
    const explained = new Set(parseAbbreviations(readFileSync(ABBREVIATIONS_PATH, 'utf8')).map(({ short }) => short));
    const about = difficultiesPerPage(documents, explained).filter(({ file }) => file.startsWith('content/paginas/'));
    expect(about.flatMap(({ file, sentences, abbreviations }) => [...sentences, ...abbreviations].map((found) => `${file}: ${found}`))).toEqual([]);
  });

  test('nor does any other page have an abbreviation without words', async () => {
    const explained = new Set(parseAbbreviations(readFileSync(ABBREVIATIONS_PATH, 'utf8')).map(({ short }) => short));
    const all = difficultiesPerPage(parseDocuments(await readContent(process.cwd())), explained);
    expect(all.flatMap(({ file, abbreviations }) => abbreviations.map((letters) => `${file}: ${letters}`))).toEqual([]);
  });
});
