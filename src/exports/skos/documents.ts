import { describePlace, describeSource } from '../citation.ts';
import type { Edition } from '#knowledge/edition.ts';
import { dutch, type Thing } from './graph.ts';
import { createIris } from './iris.ts';

/** The places cited, and the publications they are in, as documents with a reference in words and the page that tells of them. */
export function documentsOf(edition: Edition, citations: readonly string[]): readonly Thing[] {
  const { knowledge, urls, absolute } = edition;
  const iris = createIris(edition);
  const locators = [...knowledge.locators.values()].filter(({ citation }) => citations.includes(citation));
  const sources = [...knowledge.sources.values()].filter(({ id }) => locators.some(({ source }) => source === id));
  return sources.flatMap((source): readonly Thing[] => [
    {
      iri: iris.source(source.id), types: ['foaf:Document'],
      properties: [
        ['dct:title', [dutch(source.title)]],
        ['dct:bibliographicCitation', [{ text: describeSource(source) }]],
        ['foaf:page', [{ iri: absolute(urls.source(source.id)) }]],
      ],
    },
    ...locators.filter((locator) => locator.source === source.id).map((locator): Thing => ({
      iri: iris.place(locator.citation), types: ['foaf:Document'],
      properties: [
        ['dct:title', [dutch(`${source.label}, ${locator.label}${locator.title === undefined ? '' : `: ${locator.title}`}`)]],
        ['dct:bibliographicCitation', [{ text: describePlace(source, locator) }]],
        ['dct:isPartOf', [{ iri: iris.source(source.id) }]],
        ['foaf:page', [{ iri: absolute(urls.locator(source.id, locator.id)) }]],
      ],
    })),
  ]);
}
