// Imports nothing, as all knowledge that runs in a browser.

/** Who made a source. */
export interface Maker {
  readonly name: string;
  /** Family name with prefixes, of a person. */
  readonly family?: string | undefined;
}

/** What a reference manager needs to know of a source. */
export interface Reference {
  readonly id: string;
  readonly type: 'report' | 'thesis' | 'essay' | 'policy' | 'webpage' | 'book' | 'article';
  readonly title: string;
  readonly subtitle?: string | undefined;
  readonly authors: readonly Maker[];
  readonly publisher?: string | undefined;
  readonly url?: string | undefined;
  /** ISO date, month or year; absent when undated. */
  readonly date?: string | undefined;
  /** What a reader must know of it: nature, a derived date, a title of ours. */
  readonly note: string;
}

const BIBTEX_TYPES: Readonly<Record<Reference['type'], string>> = { report: 'techreport', thesis: 'misc', essay: 'misc', policy: 'techreport', webpage: 'misc', book: 'book', article: 'article' };
const RIS_TYPES: Readonly<Record<Reference['type'], string>> = { report: 'RPRT', thesis: 'THES', essay: 'GEN', policy: 'RPRT', webpage: 'ELEC', book: 'BOOK', article: 'JOUR' };

const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
const fullTitle = ({ title, subtitle }: Reference): string => (subtitle === undefined ? title : `${title}: ${subtitle}`);

/** "de Wit, Jasper" for a person, undefined for a body. */
function invertedName({ name, family }: Maker): string | undefined {
  if (family === undefined) return undefined;
  const given = name.endsWith(family) ? name.slice(0, -family.length).trim() : '';
  return given === '' ? family : `${family}, ${given}`;
}

const TEX: Readonly<Record<string, string>> = { '\\': '\\textbackslash{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}' };
const escapeTex = (text: string): string => oneLine(text).replace(/[\\~^&%$#_{}]/g, (letter) => TEX[letter] ?? `\\${letter}`);

/** References as BibTeX. Bodies keep their name whole, titles their capitals. */
export function toBibtex(references: readonly Reference[]): string {
  return references.map((reference) => {
    const { id, type, authors, publisher, url, date, note } = reference;
    const [year, month] = date?.split('-') ?? [];
    const fields: readonly (readonly [string, string | undefined])[] = [
      ['title', `{${escapeTex(fullTitle(reference))}}`],
      ['author', authors.map((maker) => { const name = invertedName(maker); return name === undefined ? `{${escapeTex(maker.name)}}` : escapeTex(name); }).join(' and ')],
      ['year', year],
      ['month', month],
      [BIBTEX_TYPES[type] === 'techreport' ? 'institution' : 'publisher', publisher === undefined ? undefined : escapeTex(publisher)],
      ['url', url?.replace(/[{}\\\s]/g, encodeURIComponent)],
      ['note', escapeTex(note)],
    ];
    return `@${BIBTEX_TYPES[type]}{balanceerstok-${id},\n${fields.flatMap(([name, value]) => (value === undefined || value === '' ? [] : [`  ${name} = {${value}}`])).join(',\n')}\n}\n`;
  }).join('\n');
}

/** References as RIS, for Zotero, EndNote and Mendeley. */
export function toRis(references: readonly Reference[]): string {
  return references.map((reference) => {
    const { id, type, authors, publisher, url, date, note } = reference;
    const [year, month = '', day = ''] = date?.split('-') ?? [];
    const fields: readonly (readonly [string, string | undefined])[] = [
      ['TY', RIS_TYPES[type]],
      ['ID', `balanceerstok-${id}`],
      ['TI', fullTitle(reference)],
      ...authors.map((maker) => ['AU', invertedName(maker) ?? maker.name] as const),
      ['PY', year],
      ['DA', year === undefined ? undefined : `${year}/${month}/${day}/`],
      ['PB', publisher],
      ['UR', url],
      ['N1', note],
      ['LA', 'nl'],
    ];
    return `${fields.flatMap(([tag, value]) => (value === undefined || value === '' ? [] : [`${tag}  - ${oneLine(value)}\r\n`])).join('')}ER  - \r\n`;
  }).join('\r\n');
}
