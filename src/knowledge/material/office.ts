import { findInText, isOfSite, type FoundLink } from './found-link.ts';
import { attributesIn, textOf } from './markup.ts';

/** The text parts of an office file by name, decoded. */
export type Parts = ReadonlyMap<string, string>;

/** Resolves the target of a relationship from the folder of the part it belongs to. */
function resolvePart(part: string, target: string): string {
  return new URL(target, `file:///${part}`).pathname.slice(1);
}

interface Relationship { readonly target: string; readonly type: string; readonly isExternal: boolean }

/** The relationships of a part by id (ECMA-376 part 2). */
function relationshipsOf(parts: Parts, part: string): ReadonlyMap<string, Relationship> {
  const xml = parts.get(part.replace(/([^/]+)$/, '_rels/$1.rels')) ?? '';
  return new Map([...xml.matchAll(/<(?:\w+:)?Relationship\b[^>]*>/g)].map(([tag]) => {
    const { Id = '', Target = '', Type = '', TargetMode = '' } = attributesIn(tag);
    return [Id, { target: Target, type: Type, isExternal: TargetMode === 'External' }] as const;
  }));
}

/** The parts a main part lists by relationship, in its order: slides of a presentation, sheets of a workbook. */
function listed(parts: Parts, main: string, item: RegExp): readonly { readonly part: string; readonly attributes: Readonly<Record<string, string>> }[] {
  const relationships = relationshipsOf(parts, main);
  return [...(parts.get(main) ?? '').matchAll(item)].flatMap(([tag]) => {
    const attributes = attributesIn(tag);
    const relationship = relationships.get(attributes['r:id'] ?? '');
    return relationship ? [{ part: resolvePart(main, relationship.target), attributes }] : [];
  });
}

const WORD_PLACES: readonly (readonly [RegExp, string])[] = [[/header\d*\.xml$/, 'koptekst'], [/footer\d*\.xml$/, 'voettekst'], [/footnotes\.xml$/, 'voetnoten'], [/endnotes\.xml$/, 'eindnoten'], [/comments\.xml$/, 'opmerkingen'], [/document\.xml$/, 'tekst']];

/** Where in the file each part is, for a reader. */
function placesOf(parts: Parts): ReadonlyMap<string, string> {
  const slides = new Map(listed(parts, 'ppt/presentation.xml', /<p:sldId\b[^>]*>/g).map(({ part }, index) => [part, `dia ${String(index + 1)}`]));
  const sheets = new Map(listed(parts, 'xl/workbook.xml', /<sheet\b[^>]*>/g).map(({ part, attributes }) => [part, `blad ${attributes['name'] ?? ''}`]));
  const nameOf = (part: string): string => {
    const known = slides.get(part) ?? sheets.get(part);
    if (known !== undefined) return known;
    if (part.startsWith('ppt/notesSlides/')) {
      const slide = [...relationshipsOf(parts, part).values()].find(({ type }) => type.endsWith('/slide'));
      return `notities bij ${slides.get(resolvePart(part, slide?.target ?? '')) ?? 'een dia'}`;
    }
    if (/slide(?:Layout|Master)s\//.test(part)) return 'model van de dia\'s';
    return WORD_PLACES.find(([pattern]) => pattern.test(part))?.[1] ?? (part === 'xl/sharedStrings.xml' ? 'cellen' : '');
  };
  return new Map([...parts.keys()].map((part) => [part, nameOf(part)]));
}

/** The paragraphs of a part: of texts and slides, cells' texts and formulas in a workbook. */
const PARAGRAPH = /<([aw]:p|si|f)(?=[\s>])[\s\S]*?<\/\1>/g;

function linksOfPart(parts: Parts, part: string, site: string, place: string): readonly FoundLink[] {
  const external = new Map([...relationshipsOf(parts, part)].filter(([, { isExternal, target }]) => isExternal && isOfSite(target, site)).map(([id, { target }]) => [id, target]));
  const used = new Set<string>();
  const inText = [...(parts.get(part) ?? '').matchAll(PARAGRAPH)].flatMap(([paragraph]) => {
    const context = textOf(paragraph);
    const linked = [...paragraph.matchAll(/\br:id="([^"]+)"/g)].flatMap(([, id = '']) => {
      const address = external.get(id);
      used.add(id);
      return address === undefined ? [] : [{ address, place, context }];
    });
    const known = new Set(linked.map(({ address }) => address));
    return [...linked, ...findInText(context, site, place).filter(({ address }) => !known.has(address))];
  });
  // Of pictures, shapes and cells.
  return [...inText, ...[...external].filter(([id]) => !used.has(id)).map(([, address]) => ({ address, place, context: '' }))];
}

/** The links to the site in a Word, PowerPoint or Excel file (ECMA-376). */
export function findInOffice(parts: Parts, site: string): readonly FoundLink[] {
  const places = placesOf(parts);
  const order = (part: string): string => (places.get(part) ?? '').replace(/\d+/g, (digits) => digits.padStart(6, '0'));
  return [...parts.keys()].filter((part) => /^(?:word|ppt|xl)\/.*\.xml$/.test(part)).sort((a, b) => order(a).localeCompare(order(b), 'nl')).flatMap((part) => linksOfPart(parts, part, site, places.get(part) ?? ''));
}

/** The links to the site in an OpenDocument text, presentation or sheet (ODF 1.3). */
export function findInOpenDocument(parts: Parts, site: string): readonly FoundLink[] {
  const content = parts.get('content.xml') ?? '';
  const pages = [...content.matchAll(/<draw:page\b[\s\S]*?<\/draw:page>/g)].map(([page]) => page);
  const sections: readonly (readonly [place: string, xml: string])[] = pages.length > 0 ? pages.map((page, index) => [`dia ${String(index + 1)}`, page]) : [['tekst', content]];
  return [...sections, ['opmaak', parts.get('styles.xml') ?? ''] as const].flatMap(([place, xml]) => {
    const found: FoundLink[] = [];
    const rest = xml.replace(/<text:(p|h)(?=[\s>])[\s\S]*?<\/text:\1>/g, (paragraph) => {
      const context = textOf(paragraph);
      const linked = hrefsIn(paragraph).filter((address) => isOfSite(address, site)).map((address) => ({ address, place, context }));
      found.push(...linked, ...findInText(context, site, place).filter(({ address }) => !linked.some((link) => link.address === address)));
      return '';
    });
    return [...found, ...hrefsIn(rest).filter((address) => isOfSite(address, site)).map((address) => ({ address, place, context: '' }))];
  });
}

function hrefsIn(xml: string): readonly string[] {
  return [...xml.matchAll(/<[^>]*\bxlink:href="[^"]*"[^>]*>/g)].flatMap(([tag]) => attributesIn(tag)['xlink:href'] ?? []);
}
