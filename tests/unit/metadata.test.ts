import { describe, expect, test } from 'vitest';
import { toJsonLd } from '#knowledge/metadata/json-ld.ts';
import { metaTags } from '#knowledge/metadata/meta-tags.ts';
import type { PageDescription, Subject } from '#knowledge/metadata/subject.ts';
import type { Concept, Dataset, Instrument, Locator, Source, Theme } from '#knowledge/knowledge.ts';
import { readForZotero } from '../support/zotero.ts';

const PAGE: PageDescription = { url: 'https://site.example/p/', title: 'Koers', description: 'Waar het heen gaat.', trail: [{ label: 'Begin', url: 'https://site.example/' }] };
const ADDRESSES = { concepts: 'https://site.example/begrippen/', place: (source: string, locator?: string) => `https://site.example/bronnen/${source}/${locator === undefined ? '' : `${locator}/`}` };
// Only what descriptions read.
const concept = { id: 'koers', term: 'koers', aliases: ['richting'], definition: 'Waar een organisatie heen wil; </script><b>', language: undefined } as unknown as Concept;
const locator = { id: 'fig-2', label: 'figuur II' } as unknown as Locator;
const source = { id: 'vgs', type: 'report', title: 'De secretaris', subtitle: 'Een onderzoek', titleByEditor: false, publisher: 'BMC', url: 'https://www.bmc.nl', nature: 'enquête', date: { value: '2020-11', text: 'november 2020', certainty: 'stated' },
  authors: [{ name: 'Jasper de Wit', family: 'de Wit', nameByEditor: false }, { name: 'Leon van den Dool', family: 'van den Dool', nameByEditor: false }], publication: { number: '12' } } as unknown as Source;
const dataset = { id: 'scores', title: 'Scores', question: 'Hoe vaak?', unit: 'punten', population: 'secretarissen', sampleSize: 'n niet vermeld', total: { text: '10 punten' }, source: 'vgs', locator: 'fig-2' } as unknown as Dataset;

const CONCEPT: Subject = { kind: 'concept', concept, version: { version: 2, date: '2026-12-01' } };
const zotero = (subject: Subject) => readForZotero([...metaTags(subject, PAGE), ['og:title', PAGE.title], ['og:description', PAGE.description], ['og:url', PAGE.url], ['og:site_name', 'Balanceerstok']]);
const ofSource = (changes: Partial<Source>, place?: Locator): Subject => ({ kind: 'source', source: { ...source, ...changes }, datasets: [], ...(place === undefined ? {} : { locator: place }) });

describe('Zotero takes', () => {
  test('a concept as a dictionary entry with permalink, version and date', () => {
    expect(zotero(CONCEPT)).toEqual({
      itemType: 'dictionaryEntry', title: 'Koers', dictionaryTitle: 'Balanceerstok: kennisbank over ambtelijk leiderschap in gemeenten', edition: 'versie 2', date: '2026/12/01', url: PAGE.url, language: 'nl', abstractNote: PAGE.description,
      publisher: 'Balanceerstok', creators: [{ lastName: 'Balanceerstok', firstName: '' }],
    });
  });

  test('a source page as the report itself', () => {
    expect(zotero(ofSource({}, locator))).toEqual({
      itemType: 'report', title: 'De secretaris: Een onderzoek', date: '2020/11', institution: 'BMC', number: '12', reportType: 'enquête', url: PAGE.url, language: 'nl', abstractNote: PAGE.description,
      creators: [{ lastName: 'de Wit', firstName: 'Jasper' }, { lastName: 'van den Dool', firstName: 'Leon' }],
      extra: 'Vindplaats: figuur II. In eigen woorden naverteld door Balanceerstok. Over de bron: enquête. Adres in de bron: https://www.bmc.nl',
    });
  });

  test('a thesis with its university, and without one no publisher in its stead', () => {
    expect(zotero(ofSource({ type: 'thesis', publication: { institution: 'Universiteit Twente' } }))).toMatchObject({ itemType: 'thesis', university: 'Universiteit Twente' });
    expect(zotero(ofSource({ type: 'thesis', publication: undefined }))).not.toHaveProperty('university');
  });

  test('a body whole, a single maker with two given names as one, and no maker where the source names none', () => {
    const by = (authors: Source['authors']): unknown => zotero(ofSource({ authors })).creators;
    expect(by([{ name: 'College van B&W van Lochem', nameByEditor: false }])).toEqual([{ lastName: 'College van B&W van Lochem' }]);
    expect(by([{ name: 'Anna Maria van den Dool', family: 'van den Dool', nameByEditor: false }])).toEqual([{ lastName: 'van den Dool', firstName: 'Anna Maria' }]);
    expect(by([{ name: 'Adviseurs', nameByEditor: true }])).toBeUndefined();
  });

  test('a web page and an undated one', () => {
    expect(zotero({ kind: 'theme', theme: {} as Theme, date: '2026-11-28' })).toMatchObject({ itemType: 'webpage', title: 'Koers', date: '2026/11/28', websiteTitle: 'Balanceerstok' });
    expect(zotero(ofSource({ type: 'webpage', date: { text: 'ongedateerd', certainty: 'undated' } }))).not.toHaveProperty('date');
  });
});

describe('JSON-LD', () => {
  const graph = (subject: Subject | undefined): readonly Readonly<Record<string, unknown>>[] => (JSON.parse(toJsonLd(subject, PAGE, ADDRESSES)) as { '@graph': readonly Readonly<Record<string, unknown>>[] })['@graph'];

  test('of a concept is a term in a set, and no text closes its script', () => {
    expect(toJsonLd(CONCEPT, PAGE, ADDRESSES)).not.toContain('<');
    expect(graph(CONCEPT)[0]).toMatchObject({ '@type': 'DefinedTerm', name: 'Koers', alternateName: ['richting'], description: concept.definition, version: 2, dateModified: '2026-12-01', inDefinedTermSet: { '@type': 'DefinedTermSet', '@id': ADDRESSES.concepts } });
  });

  test('of a source is the publication with its makers, and its figures', () => {
    const [publication, figures] = graph({ kind: 'source', source, datasets: [dataset] });
    expect(publication).toMatchObject({ '@type': 'Report', name: 'De secretaris: Een onderzoek', datePublished: '2020-11', reportNumber: '12', author: [{ '@type': 'Person', name: 'Jasper de Wit', familyName: 'de Wit', givenName: 'Jasper' }, { '@type': 'Person', familyName: 'van den Dool' }], publisher: { name: 'BMC' } });
    expect(figures).toMatchObject({ '@type': 'Dataset', name: 'Scores', isBasedOn: publication?.['@id'], url: 'https://site.example/bronnen/vgs/fig-2/' });
    expect(graph(ofSource({}, locator))[0]).toMatchObject({ '@type': 'WebPage', isBasedOn: { '@type': 'Report', pagination: 'figuur II' } });
  });

  test.each([['thesis', 'Thesis'], ['article', 'ScholarlyArticle'], ['policy', 'Report'], ['webpage', 'WebPage']] as const)('of a %s is a %s', (type, expected) => {
    expect(graph(ofSource({ type }))[0]).toMatchObject({ '@type': expected });
  });

  test('of an instrument is a page to learn from, with the time it takes', () => {
    const instrument = { id: 'check', title: 'Check', minutes: 20 } as unknown as Instrument;
    const [thing] = (JSON.parse(toJsonLd({ kind: 'instrument', instrument, date: '2026-11-28' }, PAGE, ADDRESSES)) as { readonly '@graph': readonly Readonly<Record<string, unknown>>[] })['@graph'];
    expect(thing).toMatchObject({ '@type': ['WebPage', 'LearningResource'], name: 'Koers', timeRequired: 'PT20M', datePublished: '2026-11-28' });
    expect(zotero({ kind: 'instrument', instrument, date: '2026-11-28' })).toMatchObject({ itemType: 'webpage', title: 'Koers' });
  });

  test('of every page tells where it stands', () => {
    expect(graph(undefined)).toEqual([{ '@type': 'BreadcrumbList', itemListElement: [{ '@type': 'ListItem', position: 1, name: 'Begin', item: 'https://site.example/' }, { '@type': 'ListItem', position: 2, name: 'Koers', item: PAGE.url }] }]);
  });
});
