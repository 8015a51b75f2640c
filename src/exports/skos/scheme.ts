import { KIND_NAMES, KINDS } from '#model/kind.ts';
import type { Edition } from '#knowledge/edition.ts';
import { FIRST_DAY } from '#knowledge/version.ts';
import { dutch, type Name, type Thing, type Value } from './graph.ts';
import { parentsOf } from './hierarchy.ts';
import { createIris } from './iris.ts';

const TITLE = 'Begrippenkader ambtelijk leiderschap in gemeenten';
const DESCRIPTION = 'De begrippen van Balanceerstok: elk met een definitie, wat elke bron ermee bedoelt en waar, en de verbanden tussen begrippen.';
const LICENCE: Value = { iri: 'https://creativecommons.org/licenses/by/4.0/' };

/** The files of the scheme, with the media type of each. */
const FORMS = [
  { name: 'begrippen.ttl', title: 'Begrippenkader als Turtle', mediaType: 'text/turtle' },
  { name: 'begrippen.jsonld', title: 'Begrippenkader als JSON-LD', mediaType: 'application/ld+json' },
] as const;

/** What is said of the scheme and of the data set alike. */
function publication(edition: Edition): readonly (readonly [Name, readonly Value[]])[] {
  const { version, date } = edition;
  const publisher: Value = { iri: createIris(edition).publisher };
  return [
    ['dct:title', [dutch(TITLE)]],
    ['rdfs:label', [dutch(TITLE)]],
    ['dct:description', [dutch(DESCRIPTION)]],
    ['dct:creator', [publisher]],
    ['dct:publisher', [publisher]],
    ['dct:license', [LICENCE]],
    ['dct:created', [{ text: FIRST_DAY, datatype: 'xsd:date' }]],
    ['dct:modified', [{ text: date, datatype: 'xsd:date' }]],
    ['owl:versionInfo', [{ text: version }]],
  ];
}

/** The concept scheme with who publishes it, under which licence and in which version, as harvesters look for it; of `concepts` it names those on top. */
export function schemeThings(edition: Edition, concepts: readonly string[]): readonly Thing[] {
  const { knowledge, urls, absolute } = edition;
  const iris = createIris(edition);
  const namespace = absolute(urls.concepts);
  return [
    {
      iri: iris.scheme, types: ['skos:ConceptScheme'],
      properties: [
        ...publication(edition),
        ['rdfs:comment', [dutch(DESCRIPTION)]],
        ['dct:language', [{ text: 'nl' }]],
        ['vann:preferredNamespaceUri', [{ text: namespace }]],
        ['void:uriSpace', [{ text: namespace }]],
        ['void:dataDump', FORMS.map(({ name }) => ({ iri: absolute(urls.dataFile(name)) }))],
        ['foaf:page', [{ iri: absolute(urls.concepts) }]],
        ['skos:hasTopConcept', concepts.filter((id) => parentsOf(knowledge, id).size === 0).map((id) => ({ iri: iris.concept(id) }))],
      ],
    },
    { iri: iris.publisher, types: ['foaf:Organization', 'foaf:Agent'], properties: [['foaf:name', [dutch('Redactie van Balanceerstok')]], ['foaf:page', [{ iri: absolute(urls.about) }]]] },
  ];
}

/** The scheme as a data set with its files, as DCAT catalogues take it. */
export function datasetThings(edition: Edition): readonly Thing[] {
  const { urls, absolute } = edition;
  const iris = createIris(edition);
  const form = (name: string): string => `${absolute(urls.data)}#${name.replace('.', '-')}`;
  return [
    {
      iri: iris.dataset, types: ['dcat:Dataset'],
      properties: [
        ...publication(edition),
        ['dct:language', [{ iri: 'http://publications.europa.eu/resource/authority/language/NLD' }]],
        ['dct:accessRights', [{ iri: 'http://publications.europa.eu/resource/authority/access-right/PUBLIC' }]],
        ['dcat:landingPage', [{ iri: absolute(urls.data) }]],
        ['dcat:distribution', FORMS.map(({ name }) => ({ iri: form(name) }))],
      ],
    },
    ...FORMS.map(({ name, title, mediaType }): Thing => ({
      iri: form(name), types: ['dcat:Distribution'],
      properties: [
        ['dct:title', [dutch(title)]],
        ['dcat:accessURL', [{ iri: absolute(urls.dataFile(name)) }]],
        ['dcat:downloadURL', [{ iri: absolute(urls.dataFile(name)) }]],
        ['dcat:mediaType', [{ iri: `http://www.iana.org/assignments/media-types/${mediaType}` }]],
        ['dct:license', [LICENCE]],
      ],
    })),
  ];
}

/** The kinds as collections: NL-SBB has no kind of concept. A kind without concepts is left out. */
export function collectionThings(edition: Edition): readonly Thing[] {
  const iris = createIris(edition);
  const concepts = [...edition.knowledge.concepts.values()];
  return KIND_NAMES.map((kind) => ({ kind, members: concepts.filter((concept) => concept.kind === kind) })).filter(({ members }) => members.length > 0).map(({ kind, members }): Thing => ({
    iri: iris.kind(kind), types: ['skos:Collection'],
    properties: [
      ['skos:prefLabel', [dutch(KINDS[kind].plural)]],
      ['rdfs:label', [dutch(KINDS[kind].plural)]],
      ['rdfs:comment', [dutch(`De begrippen van de soort ${KINDS[kind].label}.`)]],
      ['skos:member', members.map(({ id }) => ({ iri: iris.concept(id) }))],
    ],
  }));
}
