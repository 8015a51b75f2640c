import { invertedName, personName } from './names.ts';
import { fullTitle, noteOf, oneLine, publisherInFiles, type Maker, type Work, type WorkType } from './work.ts';

// An essay is a pamphlet: a short text published by itself. As GEN, Zotero takes it for a journal article.
const TYPES: Readonly<Record<WorkType, string>> = { report: 'RPRT', thesis: 'THES', essay: 'PAMP', policy: 'RPRT', webpage: 'ELEC', book: 'BOOK', article: 'JOUR', entry: 'DICT', dataset: 'DATA' };

/** Bodies end in a comma when their name has a space: that is how readers of RIS know that it is not a first and last name. */
function author(maker: Maker): string {
  if (personName(maker) !== undefined) return oneLine(invertedName(maker));
  const name = oneLine(maker.name.replaceAll(',', ' '));
  return name.includes(' ') ? `${name},` : name;
}

function fields(work: Work): readonly (readonly [string, string | undefined])[] {
  const { id, type, authors, container, series, number, volume, issue, pages, edition, version, doi, url, date, nature, accessed } = work;
  const [year, month = '', day = ''] = date?.split('-') ?? [];
  const [first, last] = pages?.split('-') ?? [];
  return [
    ['TY', TYPES[type]],
    ['ID', `balanceerstok-${id}`],
    ['TI', fullTitle(work)],
    ...authors.map((maker) => ['AU', author(maker)] as const),
    ['PY', year],
    ['DA', year === undefined ? undefined : `${year}/${month}/${day}/`],
    ['T2', container ?? series],
    ['VL', volume],
    ['IS', issue],
    ['M1', type === 'report' || type === 'policy' ? number : undefined],
    ['SN', type === 'report' || type === 'policy' ? number : undefined],
    ['M3', type === 'article' || type === 'entry' || type === 'book' ? undefined : nature],
    ['ET', edition ?? version],
    ['SP', first],
    ['EP', last],
    ['PB', publisherInFiles(work)],
    ['DO', doi],
    ['UR', url],
    ['Y2', accessed?.replace(/-/g, '/')],
    ['N1', noteOf(work)],
    ['LA', 'nl'],
  ];
}

/** Works as RIS, for Zotero, EndNote, Mendeley and Citavi. */
export function toRis(works: readonly Work[]): string {
  return works.map((work) => `${fields(work).flatMap(([tag, value]) => (value === undefined || value === '' ? [] : [`${tag}  - ${oneLine(value)}\r\n`])).join('')}ER  - \r\n`).join('\r\n');
}
