import { dateParts } from './dates.ts';
import { familyName, invertedName, personName } from './names.ts';
import { fullTitle, noteOf, oneLine, publisherInFiles, type Maker, type Work, type WorkType } from './work.ts';

// `thesis` and `online` are BibLaTeX's; Zotero, JabRef and Citavi read them, and plain BibTeX treats what it does not know as `misc`.
const TYPES: Readonly<Record<WorkType, string>> = { report: 'techreport', thesis: 'thesis', essay: 'misc', policy: 'techreport', webpage: 'online', book: 'book', article: 'article', entry: 'online', dataset: 'misc' };
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const TEX: Readonly<Record<string, string>> = { '\\': '\\textbackslash{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}' };

const escapeTex = (text: string): string => oneLine(text).replace(/[\\~^&%$#_{}]/g, (letter) => TEX[letter] ?? `\\${letter}`);

/** "van den Dool, Leon"; a body in braces, so that it is not taken apart, and so is a name with a small word or a comma inside. */
function author(maker: Maker): string {
  const person = personName(maker);
  if (person === undefined) return `{${escapeTex(maker.name)}}`;
  if (!/\s\p{Ll}|,|\sand\s/u.test(person.core)) return escapeTex(invertedName(maker));
  const family = familyName({ ...person, core: `{${escapeTex(person.core)}}` });
  return person.given === '' ? family : `${family}, ${escapeTex(person.given)}`;
}

function typeField({ type, nature, institution }: Work): string | undefined {
  return (type === 'thesis' || type === 'policy') && nature !== undefined ? nature : type === 'thesis' && institution !== undefined ? 'Thesis' : undefined;
}

function fields(work: Work): readonly (readonly [string, string | undefined])[] {
  const { type, date, isDateDerived, container, series, number, volume, issue, pages, edition, version, doi, url, accessed, authors } = work;
  const [year, month, day] = date === undefined ? [] : dateParts(date);
  const kind = TYPES[type];
  const tex = (text: string | undefined): string | undefined => (text === undefined ? undefined : `{${escapeTex(text)}}`);
  const publisherField = kind === 'techreport' ? 'institution' : kind === 'thesis' ? 'school' : kind === 'online' ? 'organization' : 'publisher';
  return [
    // Doubled, so that titles keep their capitals.
    ['title', `{{${escapeTex(fullTitle(work))}}}`],
    ['author', authors.length === 0 ? undefined : `{${authors.map(author).join(' and ')}}`],
    ['year', year === undefined ? undefined : `{${String(year)}}`],
    ['month', month === undefined || isDateDerived ? undefined : MONTHS[month - 1]],
    ['day', day === undefined ? undefined : `{${String(day)}}`],
    ['type', tex(typeField(work))],
    [publisherField, tex(publisherInFiles(work))],
    [type === 'article' ? 'journal' : 'maintitle', tex(container)],
    ['series', tex(series)],
    ['number', tex(type === 'article' ? issue : number)],
    ['volume', tex(volume)],
    ['pages', tex(pages?.replace('-', '--'))],
    ['edition', tex(edition)],
    ['version', tex(version)],
    ['doi', tex(doi)],
    ['url', url === undefined ? undefined : `{${url.replace(/[{}\\\s]/g, encodeURIComponent)}}`],
    ['urldate', accessed === undefined || url === undefined ? undefined : `{${accessed}}`],
    ['language', '{dutch}'],
    ['note', tex(noteOf(work) || undefined)],
  ];
}

/** Works as BibTeX. Bodies keep their name whole, titles their capitals, prefixes stand where BibTeX looks for them. */
export function toBibtex(works: readonly Work[]): string {
  return works.map((work) => `@${TYPES[work.type]}{balanceerstok-${work.id},\n${fields(work).flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = ${value}`])).join(',\n')}\n}\n`).join('\n');
}
