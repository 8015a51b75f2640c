import { strToU8, zipSync, zlibSync } from 'fflate';
import type { Contract } from '#knowledge/material/judge.ts';

/** The site in the samples, under a path. */
export const SITE = 'https://kennis.voorbeeld.nl/balanceerstok/';

/** A contract with one of everything. */
export const CONTRACT: Contract = {
  format: 1,
  site: SITE,
  promises: [
    { path: '/', kind: 'overzicht', since: '2026-11-28' },
    { path: '/begrippen/koers/', kind: 'begrip', since: '2026-11-28', version: 2 },
    { path: '/begrippen/koers/#definitie', kind: 'definitie', since: '2026-11-28', version: 2 },
    { path: '/begrippen/koers/v1/', kind: 'versie', since: '2026-11-28', version: 1 },
    { path: '/begrippen/koers/v2/', kind: 'versie', since: '2026-12-01', version: 2 },
    { path: '/begrippen/rol/', kind: 'begrip', since: '2026-11-28', version: 1 },
    { path: '/data/begrippen.json', kind: 'bestand', since: '2026-11-28' },
  ],
  moves: [
    { from: '/begrippen/roer/', to: '/begrippen/koers/', date: '2027-03-01', reason: 'samengevoegd met koers' },
    { from: '/begrippen/roer/#betekenis-vgs', to: '/begrippen/koers/#betekenis-vgs-2', date: '2027-03-01', reason: 'samengevoegd met koers' },
  ],
  withdrawn: [{ path: '/begrippen/mode/', date: '2027-04-01', reason: 'De bron is ingetrokken.', instead: '/begrippen/rol/' }],
};

const rels = (...targets: readonly (readonly [id: string, type: string, target: string, isExternal?: boolean])[]): string =>
  `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets.map(([id, type, target, isExternal = false]) => `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"${isExternal ? ' TargetMode="External"' : ''}/>`).join('')}</Relationships>`;

/** Packs files of text as a zip archive. */
export const pack = (files: Readonly<Record<string, string>>): Uint8Array => zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

/** A presentation whose first slide is stored as the second, with a link on words, on a shape, in notes and typed in full. */
export const PRESENTATION = pack({
  '[Content_Types].xml': '<Types/>',
  'ppt/presentation.xml': '<p:presentation><p:sldIdLst><p:sldId id="256" r:id="rId3"/><p:sldId id="257" r:id="rId2"/></p:sldIdLst></p:presentation>',
  'ppt/_rels/presentation.xml.rels': rels(['rId2', 'slide', 'slides/slide1.xml'], ['rId3', 'slide', 'slides/slide2.xml']),
  'ppt/slides/slide1.xml': `<p:sld><p:cNvPr id="2" name="Plaatje"><a:hlinkClick r:id="rId9"/></p:cNvPr><a:p><a:r><a:t>Zie ${SITE.replace('https://', '')}begrippen/</a:t></a:r><a:r><a:t>rol/.</a:t></a:r></a:p></p:sld>`,
  'ppt/slides/_rels/slide1.xml.rels': rels(['rId9', 'hyperlink', `${SITE}begrippen/roer/`, true], ['rId8', 'hyperlink', 'https://elders.example/', true]),
  'ppt/slides/slide2.xml': '<p:sld><a:p><a:r><a:rPr><a:hlinkClick r:id="rId1"/></a:rPr><a:t>Koers</a:t></a:r><a:r><a:t> (versie 1), geraadpleegd in 2026</a:t></a:r></a:p></p:sld>',
  'ppt/slides/_rels/slide2.xml.rels': rels(['rId1', 'hyperlink', `${SITE}begrippen/koers/?a=1&amp;b=2`, true]),
  'ppt/notesSlides/notesSlide1.xml': '<p:notes><a:p><a:r><a:rPr><a:hlinkClick r:id="rId2"/></a:rPr><a:t>Meer</a:t></a:r></a:p></p:notes>',
  'ppt/notesSlides/_rels/notesSlide1.xml.rels': rels(['rId1', 'slide', '../slides/slide2.xml'], ['rId2', 'hyperlink', `${SITE}begrippen/mode/`, true]),
});

/** A document with a link on words, one as a field, one in the header. */
export const DOCUMENT = pack({
  'word/document.xml': `<w:document><w:p><w:hyperlink r:id="rId1"><w:r><w:t>rol</w:t></w:r></w:hyperlink></w:p><w:p><w:r><w:instrText xml:space="preserve"> HYPERLINK "${SITE}begrippen/roer/#betekenis-vgs" </w:instrText></w:r></w:p></w:document>`,
  'word/_rels/document.xml.rels': rels(['rId1', 'hyperlink', `${SITE}begrippen/rol/`, true]),
  'word/header1.xml': '<w:hdr><w:p><w:hyperlink r:id="rId1"><w:r><w:t>site</w:t></w:r></w:hyperlink></w:p></w:hdr>',
  'word/_rels/header1.xml.rels': rels(['rId1', 'hyperlink', SITE, true]),
});

/** A workbook with a link on a cell, one in a formula and one in a text. */
export const WORKBOOK = pack({
  'xl/workbook.xml': '<workbook><sheets><sheet name="Namen &amp; links" sheetId="1" r:id="rId1"/></sheets></workbook>',
  'xl/_rels/workbook.xml.rels': rels(['rId1', 'worksheet', 'worksheets/sheet1.xml']),
  'xl/worksheets/sheet1.xml': `<worksheet><sheetData><c r="B1"><f>HYPERLINK("${SITE}begrippen/koers/","koers")</f></c></sheetData><hyperlinks><hyperlink ref="A1" r:id="rId1"/></hyperlinks></worksheet>`,
  'xl/worksheets/_rels/sheet1.xml.rels': rels(['rId1', 'hyperlink', `${SITE}begrippen/rol/`, true]),
  'xl/sharedStrings.xml': `<sst><si><t>${SITE}begrippen/weg/</t></si></sst>`,
});

/** An OpenDocument presentation with a link on words and one on a picture. */
export const OPEN_PRESENTATION = pack({
  'content.xml': `<office:document-content><draw:page draw:name="een"><text:p>Niets</text:p></draw:page><draw:page draw:name="twee"><text:p><text:a xlink:href="${SITE}begrippen/koers/v1/">koers</text:a></text:p><draw:a xlink:type="simple" xlink:href="${SITE}begrippen/roer/"><draw:frame/></draw:a></draw:page></office:document-content>`,
  'META-INF/manifest.xml': '<manifest:manifest/>',
});

/** Bytes of a text of one byte a letter, with packed parts between. */
function bytesOf(...parts: readonly (string | Uint8Array)[]): Uint8Array {
  const all = parts.map((part) => (typeof part === 'string' ? Uint8Array.from(part, (letter) => letter.charCodeAt(0)) : part));
  return Uint8Array.from(all.flatMap((part) => [...part]));
}

/** A PDF with a link in a plain object, in hexadecimal, and two in a compressed object stream. */
export const PDF = bytesOf(
  `%PDF-1.7\n1 0 obj\n<</Type/Annot/Subtype/Link/A<</S/URI/URI(${SITE}begrippen/rol/\\(x\\))>>>>\nendobj\n`,
  `2 0 obj\n<</Type /Annot /A <</S /URI /URI <${[...`${SITE}begrippen/roer/`].map((letter) => letter.charCodeAt(0).toString(16)).join('')}>>>>>\nendobj\n`,
  '3 0 obj\n<</Type /ObjStm /N 2 /First 10 /Filter /FlateDecode /Length 99>>\nstream\r\n',
  zlibSync(strToU8(`4 0 5 60 <</A<</S/URI/URI(${SITE}begrippen/koers/v1/)>>>> <</A<</S/URI/URI(https://elders.example/)>>>>`)),
  '\nendstream\nendobj\n',
  '6 0 obj\n<</Type /ObjStm /N 1 /First 5 /Filter /LZWDecode /Length 3>>\nstream\nabc\nendstream\nendobj\ntrailer\n<</Root 7 0 R>>\n%%EOF\n',
);

/** The same with a password. */
export const ENCRYPTED_PDF = bytesOf(PDF, 'trailer\n<</Encrypt 12 0 R /Root 7 0 R>>\n');
