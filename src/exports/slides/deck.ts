import { KIND_NAMES, KINDS, type Kind } from '#model/kind.ts';
import type { Edition } from '#knowledge/edition.ts';
import { escapeMarkup } from '../markup.ts';
import { zipFiles } from '../zip.ts';
import { FRAME_FILES, part, relations, SLIDE } from './frame.ts';
import { conceptSlide, openingSlide, type Slide } from './slide.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const PRESENTATION = 'application/vnd.openxmlformats-officedocument.presentationml';

function contentTypes(count: number): string {
  const parts = [
    ['ppt/presentation.xml', `${PRESENTATION}.presentation.main+xml`],
    ['ppt/slideMasters/slideMaster1.xml', `${PRESENTATION}.slideMaster+xml`],
    ['ppt/slideLayouts/slideLayout1.xml', `${PRESENTATION}.slideLayout+xml`],
    ['ppt/theme/theme1.xml', 'application/vnd.openxmlformats-officedocument.theme+xml'],
    ['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ...Array.from({ length: count }, (_, index) => [`ppt/slides/slide${String(index + 1)}.xml`, `${PRESENTATION}.slide+xml`]),
  ];
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>${parts.map(([name = '', type = '']) => `<Override PartName="/${name}" ContentType="${type}"/>`).join('')}</Types>`;
}

/** Sections by which an editor of slides finds a kind: name, and how many slides. */
function sections(list: readonly (readonly [name: string, count: number])[]): string {
  let next = 256;
  // Any number in this form will do, as long as it is always the same.
  const guid = (index: number): string => `{00000000-0000-4000-8000-${String(index + 1).padStart(12, '0')}}`;
  const all = list.map(([name, count], index) => `<p14:section name="${escapeMarkup(name)}" id="${guid(index)}"><p14:sldIdLst>${Array.from({ length: count }, () => `<p14:sldId id="${String(next++)}"/>`).join('')}</p14:sldIdLst></p14:section>`);
  return `<p:extLst><p:ext uri="{521415D9-36F7-43E2-AB2F-B90AF26B5E84}"><p14:sectionLst xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main">${all.join('')}</p14:sectionLst></p:ext></p:extLst>`;
}

const slidesOf = new WeakMap<Edition, ReadonlyMap<string, Slide>>();

/** The slides of all concepts by id; made once for an edition, because several decks hold the same slide. */
function conceptSlides(edition: Edition): ReadonlyMap<string, Slide> {
  const slides = slidesOf.get(edition) ?? new Map([...edition.knowledge.concepts].map(([id, concept]) => [id, conceptSlide(edition, concept)]));
  slidesOf.set(edition, slides);
  return slides;
}

/** A deck of slides as .pptx (ECMA-376, PresentationML): one slide a concept, grouped by kind; of one kind when given. The same content gives the same bytes. */
export function exportDeck(edition: Edition, only?: Kind): Uint8Array<ArrayBuffer> {
  const groups = KIND_NAMES.filter((kind) => only === undefined || kind === only)
    .map((kind) => ({ kind, concepts: [...edition.knowledge.concepts.values()].filter((concept) => concept.kind === kind) }))
    .filter(({ concepts }) => concepts.length > 0);
  const concepts = groups.flatMap((group) => group.concepts);
  const subject = only === undefined ? 'begrippen' : KINDS[only].plural;
  const slides: readonly Slide[] = [openingSlide(edition, subject, concepts.length), ...concepts.flatMap(({ id }) => conceptSlides(edition).get(id) ?? [])];
  const numbered = slides.map((slide, index) => ({ slide, number: index + 1 }));
  const [width, height] = [SLIDE.width, SLIDE.height].map((inches) => String(Math.round(inches * 914_400)));
  return zipFiles({
    '[Content_Types].xml': contentTypes(slides.length),
    '_rels/.rels': relations([['officeDocument', 'ppt/presentation.xml'], [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml']]),
    'docProps/core.xml': `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeMarkup(`Balanceerstok: ${subject}`)}</dc:title><dc:creator>Redactie van Balanceerstok</dc:creator><dc:language>nl-NL</dc:language><cp:version>${escapeMarkup(edition.version)}</cp:version></cp:coreProperties>`,
    'ppt/presentation.xml': part('p:presentation', `<p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst><p:sldIdLst>${numbered.map(({ number }) => `<p:sldId id="${String(255 + number)}" r:id="rId${String(number + 2)}"/>`).join('')}</p:sldIdLst><p:sldSz cx="${width ?? ''}" cy="${height ?? ''}"/><p:notesSz cx="6858000" cy="9144000"/>${sections([['Opening', 1], ...groups.map((group) => [KINDS[group.kind].plural, group.concepts.length] as const)])}`),
    'ppt/_rels/presentation.xml.rels': relations([['slideMaster', 'slideMasters/slideMaster1.xml'], ['theme', 'theme/theme1.xml'], ...numbered.map(({ number }) => ['slide', `slides/slide${String(number)}.xml`] as const)]),
    ...FRAME_FILES,
    ...Object.fromEntries(numbered.flatMap(({ slide, number }) => [
      [`ppt/slides/slide${String(number)}.xml`, slide.xml],
      [`ppt/slides/_rels/slide${String(number)}.xml.rels`, slide.relations],
      [`ppt/media/${slide.picture.name}`, slide.picture.bytes],
    ])),
  });
}
