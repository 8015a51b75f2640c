import { KIND_NAMES, type Kind } from '#model/kind.ts';

const DECK = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/** Name of the deck of slides of one kind of concept. */
export type DeckName = `dias-${Kind}.pptx`;

/** The file with the slides of one kind: `dias-rol.pptx`. */
export function deckName(kind: Kind): DeckName {
  return `dias-${kind}.pptx`;
}

/** The files under /data/ that hold the knowledge as a whole, each with its media type. The names are promised addresses. */
export const DATA_FILES = {
  'kennis.json': 'application/json',
  'begrippen.json': 'application/json',
  'bronnen.json': 'application/json',
  'vergelijkingen.json': 'application/json',
  'themas.json': 'application/json',
  'routes.json': 'application/json',
  'instrumenten.json': 'application/json',
  'kaarten.json': 'application/json',
  'kennis.schema.json': 'application/json',
  'begrippen.schema.json': 'application/json',
  'bronnen.schema.json': 'application/json',
  'vergelijkingen.schema.json': 'application/json',
  'themas.schema.json': 'application/json',
  'routes.schema.json': 'application/json',
  'instrumenten.schema.json': 'application/json',
  'kaarten.schema.json': 'application/json',
  'begrippen.ttl': 'text/turtle',
  'begrippen.jsonld': 'application/ld+json',
  'begrippen.csv': 'text/csv',
  'betekenissen.csv': 'text/csv',
  'verbanden.csv': 'text/csv',
  'cijfers.csv': 'text/csv',
  'moodle-begrippenlijst.xml': 'application/xml',
  'moodle-vragen.xml': 'application/xml',
  'anki-kaarten.txt': 'text/plain',
  'links-per-thema.imscc': 'application/zip',
  'links-per-route.imscc': 'application/zip',
  'balanceerstok.html': 'text/html',
  'dias-begrippen.pptx': DECK,
  ...(Object.fromEntries(KIND_NAMES.map((kind) => [deckName(kind), DECK])) as Readonly<Record<DeckName, typeof DECK>>),
  'bronnen.bib': 'application/x-bibtex',
  'bronnen.ris': 'application/x-research-info-systems',
  'bronnen.csl.json': 'application/vnd.citationstyles.csl+json',
} as const;

/** Name of a file under /data/. */
export type DataFileName = keyof typeof DATA_FILES;

/** All names of files under /data/. */
export const DATA_FILE_NAMES = Object.keys(DATA_FILES) as readonly DataFileName[];

/** The forms in which each concept has a file of its own. The folder is the form, so that any host can give a whole folder its media type. */
export const CONCEPT_FORMS = {
  turtle: { extension: 'ttl', mediaType: 'text/turtle', label: 'Turtle' },
  jsonld: { extension: 'jsonld', mediaType: 'application/ld+json', label: 'JSON-LD' },
} as const;

/** A form in which a concept has a file. */
export type ConceptForm = keyof typeof CONCEPT_FORMS;

/** The names of the forms. */
export const CONCEPT_FORM_NAMES = Object.keys(CONCEPT_FORMS) as readonly ConceptForm[];

/** The file of a concept in a form, below /data/: `turtle/koers.ttl`. */
export function conceptFileName(form: ConceptForm, concept: string): string {
  return `${form}/${concept}.${CONCEPT_FORMS[form].extension}`;
}
