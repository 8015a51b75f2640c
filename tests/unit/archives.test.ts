import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { exportCartridge } from '#exports/cartridge.ts';
import { exportDeck } from '#exports/slides/deck.ts';
import { zipFiles } from '#exports/zip.ts';
import { asList, asRecord, asText } from '#knowledge/data.ts';
import { readEdition, SITE } from './editions.ts';

const edition = await readEdition();

function parse(xml: string): unknown {
  expect(XMLValidator.validate(xml)).toBe(true);
  return new XMLParser({ ignoreAttributes: false, parseTagValue: false, isArray: (name) => ['item', 'resource', 'Relationship', 'Override'].includes(name) }).parse(xml);
}
const at = (value: unknown, ...path: readonly string[]): unknown => path.reduce((below, name) => asRecord(below)[name], value);
const attribute = (name: string) => (value: unknown): string => asText(at(value, `@_${name}`)) ?? '';

test('a zip is the same in every time zone', () => {
  const zone = process.env['TZ'];
  const zips = ['UTC', 'Europe/Amsterdam', 'America/Los_Angeles'].map((name) => {
    process.env['TZ'] = name;
    return Buffer.from(zipFiles({ 'a.txt': 'a', 'b/c.png': Uint8Array.of(1, 2, 3) })).toString('hex');
  });
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
  expect(new Set(zips).size).toBe(1);
});

describe('the cartridge', () => {
  const files = unzipSync(exportCartridge(edition));
  const manifest = at(parse(strFromU8(files['imsmanifest.xml'] ?? new Uint8Array())), 'manifest');
  const chapters = asList(at(asList(at(manifest, 'organizations', 'organization', 'item'))[0], 'item'));
  const resources = asList(at(manifest, 'resources', 'resource'));

  test('says what it is', () => {
    expect(at(manifest, 'metadata', 'schema')).toBe('IMS Common Cartridge');
    expect(at(manifest, 'metadata', 'schemaversion')).toBe('1.1.0');
  });

  test('has a chapter per theme, with its page, comparisons and concepts', () => {
    expect(chapters.map((chapter) => at(chapter, 'title'))).toEqual([...edition.knowledge.themes.values()].map(({ title }) => title));
    expect(chapters.filter((chapter) => asList(at(chapter, 'item')).length < 5)).toEqual([]);
  });

  test('has one resource for every item, one file for every resource, and each leads to a page of the site', () => {
    const items = chapters.flatMap((chapter) => asList(at(chapter, 'item')));
    expect(items.map(attribute('identifierref'))).toEqual(resources.map(attribute('identifier')));
    const named = resources.map((resource) => attribute('href')(at(resource, 'file')));
    expect(Object.keys(files).sort()).toEqual(['imsmanifest.xml', ...named].sort());
    const urls = named.map((name) => attribute('href')(at(parse(strFromU8(files[name] ?? new Uint8Array())), 'webLink', 'url')));
    expect(urls.filter((url) => !url.startsWith(`${SITE}/kennisbank/`))).toEqual([]);
  });

  test('has ids that are unique and fit XML', () => {
    const ids = [...resources, ...chapters, ...chapters.flatMap((chapter) => asList(at(chapter, 'item')))].map(attribute('identifier'));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[A-Za-z_][\w.-]*$/.test(id))).toEqual([]);
  });
});

describe('the slides', () => {
  const files = unzipSync(exportDeck(edition, 'metafoor'));
  const concepts = [...edition.knowledge.concepts.values()].filter(({ kind }) => kind === 'metafoor');
  const text = (name: string): string => strFromU8(files[name] ?? new Uint8Array());

  test('are one for each concept of the kind, after one that opens', () => {
    expect(Object.keys(files).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))).toHaveLength(concepts.length + 1);
    expect(text('ppt/slides/slide2.xml')).toContain(`<a:t>${(concepts[0]?.term ?? '').replace(/^./, (letter) => letter.toUpperCase())}</a:t>`);
  });

  test('name the kind, the definition, whose it is and the address, and describe the code', () => {
    const index = concepts.findIndex(({ id }) => id === 'koorddanser') + 2;
    const slide = text(`ppt/slides/slide${String(index)}.xml`);
    const words = [...slide.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map((match) => match[1]);
    expect(words[0]).toBe('Koorddanser');
    expect(words).toContain('Metafoor');
    expect(words).toContain(`${SITE}/kennisbank/begrippen/koorddanser/`);
    expect(words.some((word) => /^(?:Definitie naar .+|Omschrijving van de redactie \(duiding\)); versie 1, \d+ \w+ \d{4}$/.test(word ?? ''))).toBe(true);
    expect(slide).toContain(`descr="QR-code naar ${SITE}/kennisbank/begrippen/koorddanser/"`);
    expect(text(`ppt/slides/_rels/slide${String(index)}.xml.rels`)).toContain(`Target="${SITE}/kennisbank/begrippen/koorddanser/" TargetMode="External"`);
  });

  test('are well-formed, with a type for every part and a part for every relation', () => {
    const parts = Object.keys(files).filter((name) => /\.(?:xml|rels)$/.test(name));
    for (const name of parts) expect(XMLValidator.validate(text(name)), name).toBe(true);
    const typed = asList(at(parse(text('[Content_Types].xml')), 'Types', 'Override')).map((part) => attribute('PartName')(part).slice(1));
    expect([...typed].sort()).toEqual(parts.filter((name) => name.endsWith('.xml') && name !== '[Content_Types].xml').sort());
    for (const name of parts.filter((part) => part.endsWith('.rels'))) {
      const base = `file:///${name.replace(/_rels\/[^/]+$/, '')}`;
      const targets = asList(at(parse(text(name)), 'Relationships', 'Relationship')).filter((relation) => attribute('TargetMode')(relation) !== 'External').map((relation) => new URL(attribute('Target')(relation), base).pathname.slice(1));
      expect(targets.filter((target) => files[target] === undefined), name).toEqual([]);
    }
  });

  test('are all there in the whole deck', () => {
    const whole = unzipSync(exportDeck(edition));
    expect(Object.keys(whole).filter((name) => name.startsWith('ppt/media/'))).toHaveLength(edition.knowledge.concepts.size + 1);
  });
});
