/** A maker as Zotero keeps it. */
interface Creator { readonly lastName: string; readonly firstName?: string }

/** What Zotero makes of a page. */
export type ZoteroItem = Readonly<Record<string, unknown>> & { readonly itemType: string; readonly creators?: readonly Creator[] };

/** Zotero's fields for names in the style of Google Scholar; the later ones win. */
const HIGHWIRE: readonly (readonly [string, string])[] = [
  ['citation_title', 'title'], ['citation_publication_date', 'date'], ['citation_journal_title', 'publicationTitle'], ['citation_volume', 'volume'], ['citation_issue', 'issue'], ['citation_dissertation_institution', 'university'],
  ['citation_technical_report_institution', 'institution'], ['citation_technical_report_number', 'number'], ['citation_publisher', 'publisher'], ['citation_doi', 'DOI'], ['citation_public_url', 'url'], ['citation_language', 'language'],
];
const TYPE_BY_NAME: Readonly<Record<string, string>> = { citation_journal_title: 'journalArticle', citation_technical_report_institution: 'report', citation_book_title: 'bookSection', citation_inbook_title: 'bookSection', citation_conference_title: 'conferencePaper', citation_dissertation_institution: 'thesis' };

/** A name as Zotero takes it apart: at the comma, and without one before the last word. */
function readCreator(content: string): Creator {
  const name = content.replace(/[\s,]+$/, '');
  if (content.includes(',')) {
    const [lastName = '', firstName] = name.split(/, ?/);
    return firstName === undefined ? { lastName } : { lastName, firstName: firstName.split(/\s+/).join(' ') };
  }
  const space = name.lastIndexOf(' ');
  return { lastName: name.slice(space + 1), firstName: space < 0 ? '' : name.slice(0, space) };
}

/** One element with "A B, C D" is two makers to Zotero. */
function readCreators(contents: readonly string[]): readonly Creator[] {
  const [only = ''] = contents;
  const parts = only.split(/ *, */);
  const isList = contents.length === 1 && parts.length > 1 && parts.slice(0, 2).every((part) => part.includes(' '));
  return (isList ? parts : contents).map(readCreator);
}

/** Reads meta elements the way Zotero's translators "Embedded Metadata" and "RDF" do (versions of 2026), as far as this site uses them. */
export function readForZotero(tags: readonly (readonly [name: string, content: string])[]): ZoteroItem {
  const all = (...names: readonly string[]): readonly string[] => names.map((name) => tags.filter(([tag]) => tag === name).map(([, content]) => content)).find((found) => found.length > 0) ?? [];
  const first = (...names: readonly string[]): string | undefined => all(...names)[0];
  const itemType = tags.map(([name]) => TYPE_BY_NAME[name]).find((type) => type !== undefined) ?? first('z:itemType') ?? (first('og:type') === 'website' ? 'webpage' : first('citation_title') === undefined ? 'webpage' : 'journalArticle');
  const fields: Record<string, unknown> = {
    title: first('dc.title', 'dcterms.title', 'og:title'), publicationTitle: first('prism.publicationName', 'dc.source', 'dcterms.source'), publisher: first('dc.publisher', 'dcterms.publisher'), date: first('dcterms.issued', 'dc.date', 'dcterms.date'),
    edition: first('prism.edition', 'bibo.edition'), url: first('og:url'), abstractNote: first('og:description'), language: first('dc.language', 'dcterms.language'), extra: first('dc.description'),
  };
  if (itemType === 'webpage') fields['websiteTitle'] = fields['publicationTitle'] ?? first('og:site_name');
  if (itemType === 'report') fields['institution'] = fields['publisher'];
  if (itemType === 'report' || itemType === 'thesis') fields[`${itemType}Type`] = first('dc.type', 'dcterms.type');
  for (const [name, content] of tags) if (name.startsWith('z:') && name !== 'z:itemType') fields[name.slice(2)] = content;
  for (const [name, field] of HIGHWIRE) fields[field] = first(name) ?? fields[field];
  const creators = readCreators(all('citation_author', 'dc.creator', 'dcterms.creator'));
  return { ...Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)), itemType, ...(creators.length === 0 ? {} : { creators }) };
}
