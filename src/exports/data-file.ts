import { KIND_NAMES } from '#model/kind.ts';
import { toBibtex } from '#knowledge/citation/bibtex.ts';
import { toCslJson } from '#knowledge/citation/csl.ts';
import { toRis } from '#knowledge/citation/ris.ts';
import { deckName, type DataFileName, type DeckName } from '#knowledge/data-files.ts';
import type { Edition } from '#knowledge/edition.ts';
import { listWorks } from '#knowledge/source-reference.ts';
import { exportCards } from './anki.ts';
import { exportCartridge, exportRouteCartridge } from './cartridge.ts';
import { conceptsCsv, figuresCsv, relationsCsv, sensesCsv } from './csv.ts';
import { formatDataSchema, type DataSchemaName } from './data-schema.ts';
import { exportComparisons, exportConcepts, exportInstruments, exportRoutes, exportSources, exportThemes } from './json.ts';
import { exportKnowledge } from './knowledge-json.ts';
import { exportGlossary } from './moodle/glossary.ts';
import { exportQuestions } from './moodle/questions.ts';
import { exportPracticeCards } from './practice-cards.ts';
import { exportReader } from './reader/document.ts';
import { exportScheme } from './skos/export.ts';
import { writeJsonLd } from './skos/jsonld.ts';
import { writeTurtle } from './skos/turtle.ts';
import { exportDeck } from './slides/deck.ts';

type Writer = (edition: Edition) => string | Uint8Array<ArrayBuffer>;

function schemaWriter(name: DataSchemaName): Writer {
  return ({ urls, absolute }) => formatDataSchema(name, absolute(urls.dataFile(`${name}.schema.json`)));
}

/** How each file under /data/ is made. */
const WRITERS: Readonly<Record<DataFileName, Writer>> = {
  'begrippen.json': ({ knowledge, urls }) => JSON.stringify(exportConcepts(knowledge, urls)),
  'bronnen.json': ({ knowledge, urls }) => JSON.stringify(exportSources(knowledge, urls)),
  'vergelijkingen.json': ({ knowledge, urls }) => JSON.stringify(exportComparisons(knowledge, urls)),
  'themas.json': ({ knowledge, urls }) => JSON.stringify(exportThemes(knowledge, urls)),
  'routes.json': ({ knowledge, urls }) => JSON.stringify(exportRoutes(knowledge, urls)),
  'instrumenten.json': ({ knowledge, urls }) => JSON.stringify(exportInstruments(knowledge, urls)),
  'kaarten.json': ({ knowledge, urls }) => JSON.stringify(exportPracticeCards(knowledge, urls)),
  'kennis.json': (edition) => JSON.stringify(exportKnowledge(edition)),
  'kennis.schema.json': schemaWriter('kennis'),
  'begrippen.schema.json': schemaWriter('begrippen'),
  'bronnen.schema.json': schemaWriter('bronnen'),
  'vergelijkingen.schema.json': schemaWriter('vergelijkingen'),
  'themas.schema.json': schemaWriter('themas'),
  'routes.schema.json': schemaWriter('routes'),
  'instrumenten.schema.json': schemaWriter('instrumenten'),
  'kaarten.schema.json': schemaWriter('kaarten'),
  'begrippen.csv': conceptsCsv,
  'betekenissen.csv': sensesCsv,
  'verbanden.csv': relationsCsv,
  'cijfers.csv': figuresCsv,
  'moodle-begrippenlijst.xml': exportGlossary,
  'moodle-vragen.xml': exportQuestions,
  'anki-kaarten.txt': exportCards,
  'links-per-thema.imscc': exportCartridge,
  'links-per-route.imscc': exportRouteCartridge,
  'balanceerstok.html': exportReader,
  'dias-begrippen.pptx': (edition) => exportDeck(edition),
  ...(Object.fromEntries(KIND_NAMES.map((kind) => [deckName(kind), (edition: Edition) => exportDeck(edition, kind)])) as Readonly<Record<DeckName, Writer>>),
  'begrippen.ttl': (edition) => writeTurtle(exportScheme(edition)),
  'begrippen.jsonld': (edition) => writeJsonLd(exportScheme(edition)),
  'bronnen.bib': ({ knowledge }) => toBibtex(listWorks(knowledge)),
  'bronnen.ris': ({ knowledge }) => toRis(listWorks(knowledge)),
  'bronnen.csl.json': ({ knowledge }) => toCslJson(listWorks(knowledge)),
};

const written = new WeakMap<Edition, Map<DataFileName, Uint8Array<ArrayBuffer>>>();

/** The bytes of a file under /data/; the same edition gives the same bytes. Each is made once for an edition, because its page names its size. */
export function writeDataFile(edition: Edition, name: DataFileName): Uint8Array<ArrayBuffer> {
  const files = written.get(edition) ?? new Map<DataFileName, Uint8Array<ArrayBuffer>>();
  written.set(edition, files);
  const known = files.get(name);
  if (known) return known;
  const content = WRITERS[name](edition);
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  files.set(name, bytes);
  return bytes;
}
