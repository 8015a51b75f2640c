import { invertedName, personName } from '../citation/names.ts';
import { SITE_NAME, SITE_TITLE } from '../citation/page-work.ts';
import { fullTitle, noteOf, publisherInFiles, type Maker, type Work, type WorkType } from '../citation/work.ts';
import { toWork } from '../source-reference.ts';
import type { PageDescription, Subject } from './subject.ts';

/** A meta element: its name and its content. */
export type MetaTag = readonly [name: string, content: string];

/** Zotero's names for types; its "Embedded Metadata" translator reads them from `z:itemType` and copies every other `z:` name to the field of that name. */
const ZOTERO_TYPES: Readonly<Record<WorkType, string>> = { report: 'report', policy: 'report', thesis: 'thesis', essay: 'document', webpage: 'webpage', book: 'book', article: 'journalArticle', entry: 'dictionaryEntry', dataset: 'dataset' };

/** Licence of our own texts. */
const LICENSE = 'https://creativecommons.org/licenses/by/4.0/';

/** A name as Zotero and Google Scholar read it: family name first; a body ends in a comma, which keeps it whole; a single maker has no two spaces, at which Zotero would see two makers. */
function authorContent(maker: Maker, isOnly: boolean): string {
  const person = personName(maker);
  if (person === undefined) return maker.name.includes(' ') ? `${maker.name.replaceAll(',', '')},` : maker.name;
  const name = invertedName(maker);
  return isOnly ? name.replace(/(?<=, .*) /g, '\u00A0') : name;
}

function authorTags({ authors }: Work): readonly MetaTag[] {
  return authors.map((maker) => ['citation_author', authorContent(maker, authors.length === 1)]);
}

/** Tags for a publication that a page tells. Its address is the page's, because that is what the reader has seen; the note says where it comes from. */
function sourceTags(work: Work, { url }: PageDescription): readonly MetaTag[] {
  const { type, container, series, number, volume, issue, pages, doi, date } = work;
  const [first, last] = pages?.split('-') ?? [];
  const isReport = type === 'report' || type === 'policy';
  const tags: readonly (readonly [string, string | undefined])[] = [
    ['z:itemType', ZOTERO_TYPES[type]],
    ['citation_title', fullTitle(work)],
    ...authorTags(work),
    ['citation_publication_date', date?.replaceAll('-', '/')],
    [isReport ? 'citation_technical_report_institution' : type === 'thesis' ? 'citation_dissertation_institution' : 'citation_publisher', type === 'article' ? undefined : publisherInFiles(work)],
    ['citation_technical_report_number', isReport ? number : undefined],
    ['citation_journal_title', type === 'article' ? container : undefined],
    ['z:series', series],
    ['citation_volume', volume],
    ['citation_issue', issue],
    ['citation_firstpage', first],
    ['citation_lastpage', last],
    ['citation_doi', doi],
    ['citation_public_url', url],
    ['citation_language', 'nl'],
    // Becomes the type of a report or thesis.
    ['dcterms.type', work.nature],
    // Becomes the note "extra".
    ['dc.description', [work.place === undefined ? '' : `Vindplaats: ${work.place}.`, `In eigen woorden naverteld door ${SITE_NAME}.`, noteOf({ ...work, place: undefined }) === '' ? '' : `Over de bron: ${noteOf({ ...work, place: undefined })}.`, work.url === undefined ? '' : `Adres in de bron: ${work.url}`].filter((part) => part !== '').join(' ')],
  ];
  return tags.filter((tag): tag is MetaTag => tag[1] !== undefined);
}

/** Tags for a page that is ours. */
function ownTags(type: 'dictionaryEntry' | 'webpage', title: string, date: string | undefined, { url }: PageDescription): readonly MetaTag[] {
  return [
    ['z:itemType', type],
    ['citation_title', title],
    ['citation_author', SITE_NAME],
    ...(date === undefined ? [] : [['citation_publication_date', date.replaceAll('-', '/')] as const]),
    ['citation_public_url', url],
    ['citation_language', 'nl'],
    ['dcterms.creator', SITE_NAME],
    ['dcterms.publisher', SITE_NAME],
    ['dcterms.license', LICENSE],
    ...(date === undefined ? [] : [['dcterms.issued', date] as const]),
  ];
}

/** The meta elements by which Zotero, Google Scholar and libraries know what a page is; Open Graph is the layout's. */
export function metaTags(subject: Subject, page: PageDescription): readonly MetaTag[] {
  const common: readonly MetaTag[] = [['dcterms.title', page.title], ['dcterms.identifier', page.url], ['dcterms.language', 'nl']];
  switch (subject.kind) {
    case 'concept': {
      const { version, date } = subject.version;
      return [...ownTags('dictionaryEntry', page.title, date, page), ['z:dictionaryTitle', SITE_TITLE], ['z:edition', `versie ${String(version)}`], ...common];
    }
    case 'source': return [...sourceTags(toWork(subject.source, subject.locator?.label), page), ...common];
    default: return [...ownTags('webpage', page.title, subject.date, page), ...common];
  }
}
