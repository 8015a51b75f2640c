import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { Cite, type Item } from '@citation-js/core';
import { toBibtex } from '#knowledge/citation/bibtex.ts';
import { toCslItem, toCslJson } from '#knowledge/citation/csl.ts';
import { toRis } from '#knowledge/citation/ris.ts';
import { toPageWork } from '#knowledge/citation/page-work.ts';
import { toWork } from '#knowledge/source-reference.ts';
import { ARTICLE, BOOK, ENTRY, ESSAY, ORPHAN, POLICY, REPORT, SERIES, THESIS, WEBPAGE, WORKS } from './citation-samples.ts';
import { hostileText } from './table-samples.ts';

const readBibtex = (text: string, dialect: 'bibtex' | 'biblatex' = 'biblatex'): readonly Item[] => new Cite(text, { forceType: `@${dialect}/text` }).data;
const readRis = (text: string): readonly Item[] => new Cite(text, { forceType: '@ris/file' }).data;

describe('BibTeX', () => {
  test('of a report with prefixes and a body', () => {
    expect(toBibtex([{ ...REPORT, place: 'figuur II' }, POLICY])).toBe([
      '@techreport{balanceerstok-vgs,', '  title = {{De secretaris als kunstenaar: Tussen A \\& B}},', '  author = {de Wit, Jasper and Rijkschroeff, Marcella and van den Dool, Leon},', '  year = {2020},', '  month = nov,', '  institution = {BMC},',
      '  url = {https://www.bmc.nl},', '  language = {dutch},', '  note = {vindplaats: figuur II; enquête en interviews}', '}', '',
      '@techreport{balanceerstok-lochem,', '  title = {{Regisserend Lochem: Advies \\& plan}},', '  author = {{College van B\\&W van de gemeente Lochem}},', '  year = {2013},', '  type = {beleidsadvies van een college},',
      '  language = {dutch},', '  note = {datum: vermoedelijk 2013}', '}', '',
    ].join('\n'));
  });

  test('has no year for the undated and no author where there is none', () => {
    expect(toBibtex([ESSAY, ORPHAN])).not.toMatch(/^ {2}(?:year|month) =/m);
    expect(toBibtex([ORPHAN])).not.toContain('author');
  });

  test('keeps small words inside a name together', () => {
    expect(toBibtex([{ ...BOOK, authors: [{ name: 'Ana Garcia de la Vega', family: 'Garcia de la Vega' }, { name: 'Jan van der Meulen-de Vries', family: 'van der Meulen-de Vries' }] }])).toContain('author = {{Garcia de la Vega}, Ana and van der Meulen-de Vries, Jan}');
  });

  test('is read back by a parser', () => {
    const items = readBibtex(toBibtex(WORKS));
    expect(items.map(({ id, type }) => [id, type])).toEqual([['vgs', 'report'], ['thesis', 'thesis'], ['essay', expect.any(String)], ['lochem', 'report'], ['kopgroep', 'webpage'], ['pagina', 'webpage'], ['reeks', 'report'], ['boek', 'book'], ['artikel', 'article-journal'], ['begrip-koorddansmodel', 'webpage']].map(([id, type]) => [`balanceerstok-${String(id)}`, type]));
    expect(readBibtex(toBibtex(WORKS), 'bibtex').map(({ id, title }) => [id, title])).toEqual(items.map(({ id, title }) => [id, title]));
    expect(items[0]).toMatchObject({ title: 'De secretaris als kunstenaar: Tussen A & B', publisher: 'BMC', URL: 'https://www.bmc.nl', issued: { 'date-parts': [[2020, 11]] },
      author: [{ 'non-dropping-particle': 'de', family: 'Wit', given: 'Jasper' }, { family: 'Rijkschroeff', given: 'Marcella' }, { 'non-dropping-particle': 'van den', family: 'Dool', given: 'Leon' }] });
    expect(items[3]?.['author']).toEqual([expect.objectContaining({ family: 'College van B&W van de gemeente Lochem' })]);
    expect(items[8]).toMatchObject({ 'container-title': 'Bestuurskunde', volume: '28', DOI: '10.5553/bk.2019.028' });
    expect(items[9]).toMatchObject({ title: 'Koorddansmodel', version: '2', issued: { 'date-parts': [[2026, 11, 28]] }, URL: 'https://site.example/begrippen/koorddansmodel/' });
  });
});

describe('RIS', () => {
  test('of a report and a thesis', () => {
    expect(toRis([REPORT]).split('\r\n')).toEqual(['TY  - RPRT', 'ID  - balanceerstok-vgs', 'TI  - De secretaris als kunstenaar: Tussen A & B', 'AU  - de Wit, Jasper', 'AU  - Rijkschroeff, Marcella', 'AU  - van den Dool, Leon', 'PY  - 2020', 'DA  - 2020/11//',
      'M3  - enquête en interviews', 'PB  - BMC', 'UR  - https://www.bmc.nl', 'N1  - enquête en interviews', 'LA  - nl', 'ER  - ', '']);
    expect(toRis([THESIS])).toMatch(/TY {2}- THES[^]*AU {2}- Janssen Duyghuysen, Anna-Maria\r\n[^]*M3 {2}- samenvatting van een thesis\r\nPB {2}- Universiteit Twente\r\n/);
    expect(toRis([ESSAY])).not.toMatch(/^(?:PY|DA)/m);
  });

  test('is read back by a parser', () => {
    const items = readRis(toRis([REPORT, POLICY, SERIES, WEBPAGE, ENTRY, ARTICLE]));
    expect(items.map(({ type }) => type)).toEqual(['report', 'report', 'report', 'webpage', 'entry-dictionary', 'article-journal']);
    expect(items[0]).toMatchObject({ title: 'De secretaris als kunstenaar: Tussen A & B', publisher: 'BMC', issued: { 'date-parts': [[2020, 11]] } });
    expect(items[0]?.['author']).toMatchObject([{ given: 'Jasper' }, { family: 'Rijkschroeff' }, { given: 'Leon' }]);
    expect(items[1]?.['author']).toMatchObject([{ family: 'College van B&W van de gemeente Lochem' }]);
    expect(items[4]).toMatchObject({ title: 'Koorddansmodel', 'container-title': 'Balanceerstok: kennisbank', URL: 'https://site.example/begrippen/koorddansmodel/' });
  });
});

describe('CSL-JSON', () => {
  test('keeps prefixes with the family name and bodies whole', () => {
    expect(toCslItem({ ...REPORT, place: 'figuur II' })).toEqual({
      id: 'balanceerstok-vgs', type: 'report', title: 'De secretaris als kunstenaar: Tussen A & B', publisher: 'BMC', URL: 'https://www.bmc.nl', language: 'nl-NL', note: 'vindplaats: figuur II; enquête en interviews',
      author: [{ family: 'de Wit', given: 'Jasper' }, { family: 'Rijkschroeff', given: 'Marcella' }, { family: 'van den Dool', given: 'Leon' }], issued: { 'date-parts': [[2020, 11]] },
    });
    expect(toCslItem(POLICY)).toMatchObject({ author: [{ literal: 'College van B&W van de gemeente Lochem' }], issued: { 'date-parts': [[2013]], circa: true } });
    expect(toCslItem(ORPHAN)).not.toHaveProperty('author');
    expect(toCslItem(ESSAY)).not.toHaveProperty('issued');
  });

  test('is read back by a processor, which sorts and shows prefixes', () => {
    const read = new Cite(toCslJson(WORKS));
    expect(read.data).toHaveLength(WORKS.length);
    expect(read.format('bibliography', { format: 'text', template: 'apa', lang: 'nl-NL' })).toMatch(/de Wit, J\., Rijkschroeff, M\., (?:& |en )?van den Dool, L\./);
  });
});

describe('whatever they hold', () => {
  test('files keep one entry for each work', () => {
    fc.assert(fc.property(hostileText, (text) => {
      const works = [REPORT, ESSAY].map((work) => ({ ...work, title: text, note: text, publisher: text, nature: text, place: text, authors: [{ name: text }, { name: `Jan ${text}`, family: text }] }));
      expect(toRis(works).match(/^TY {2}- /gm)).toHaveLength(2);
      expect(toRis(works).split('\r\n').filter((line) => line !== '' && !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([]);
      const bibtex = toBibtex(works).replace(/\\[{}]/g, '');
      expect(bibtex.match(/\{/g)?.length).toBe(bibtex.match(/\}/g)?.length);
      expect(bibtex.split('\n').filter((line) => line !== '' && !/^(?:@\w+\{|\}$| {2}\w+ = )/.test(line))).toEqual([]);
      expect(JSON.parse(toCslJson(works))).toHaveLength(2);
    }), { numRuns: 300 });
  });
});

describe('what is cited', () => {
  const source = { id: 'x', type: 'webpage' as const, title: 'Kop', titleByEditor: true, nature: 'aanbod', authors: [{ name: 'Adviseurs', nameByEditor: true }], date: { text: 'ongedateerd', certainty: 'undated' as const }, publication: { container: 'Site' } };

  test('of a source leaves out names that are ours and says what else is', () => {
    expect(toWork({ ...source, subtitle: undefined, publisher: undefined, url: undefined }, 'Opening')).toMatchObject({ authors: [], hasOurTitle: true, place: 'Opening', container: 'Site', note: 'aanbod; datum: ongedateerd; titel door de redactie' });
  });

  test('of a page of ours is a dictionary entry, figures or a web page', () => {
    const facts = { id: 'a', title: 'A', url: 'https://site.example/a/' };
    expect(toPageWork({ ...facts, type: 'entry', version: '1', date: '2026-11-28' })).toMatchObject({ authors: [{ name: 'Balanceerstok' }], container: expect.stringContaining('Balanceerstok') as string, version: '1' });
    expect(toPageWork({ ...facts, type: 'webpage' })).not.toHaveProperty('container');
  });
});
