import { once } from 'node:events';
import { JsonLdParser } from 'jsonld-streaming-parser';
import { DataFactory, Parser, Store, type Quad } from 'n3';
import { describe, expect, test } from 'vitest';
import { writeConceptFile } from '#exports/concept-file.ts';
import { exportScheme } from '#exports/skos/export.ts';
import { NAMESPACES } from '#exports/skos/graph.ts';
import { SKOS_RELATIONS, skosRelations } from '#exports/skos/hierarchy.ts';
import { writeJsonLd } from '#exports/skos/jsonld.ts';
import { writeTurtle } from '#exports/skos/turtle.ts';
import { RELATION_TYPE_NAMES, RELATION_TYPES, type RelationType } from '#model/relation.ts';
import { readEdition, SITE } from './editions.ts';

const { namedNode } = DataFactory;
const node = (prefix: keyof typeof NAMESPACES, name: string) => namedNode(NAMESPACES[prefix] + name);
const skos = (name: string) => node('skos', name);
const TYPE = node('rdf', 'type');

/** The triples of a Turtle file, as sorted lines: none has a blank node, so the lines are the same when the graphs are. */
function lines(quads: readonly { readonly subject: Quad['subject']; readonly predicate: Quad['predicate']; readonly object: Quad['object'] }[]): readonly string[] {
  return [...new Set(quads.map(({ subject, predicate, object }) => JSON.stringify([subject, predicate, object].map((term) => [term.termType, term.value, term.termType === 'Literal' ? [term.language, term.datatype.value] : []]))))].sort();
}

async function parseJsonLd(text: string): Promise<readonly Quad[]> {
  const parser = new JsonLdParser();
  const quads: Quad[] = [];
  parser.on('data', (quad: Quad) => quads.push(quad));
  const ended = once(parser, 'end');
  parser.write(text);
  parser.end();
  await ended;
  return quads;
}

const edition = await readEdition();
const things = exportScheme(edition);
const turtle = writeTurtle(things);
const quads = new Parser({ blankNodePrefix: '' }).parse(turtle);
const store = new Store(quads);
const concepts = store.getSubjects(TYPE, skos('Concept'), null);
const pairs = (...names: readonly string[]): readonly (readonly [string, string])[] => names.flatMap((name) => store.getQuads(null, namedNode(name), null, null).map(({ subject, object }) => [subject.value, object.value] as const));
const UP = [`${NAMESPACES.skos}broader`, `${NAMESPACES.isothes}broaderGeneric`, `${NAMESPACES.isothes}broaderPartitive`];

/** Everything above a concept, read from the file. */
function above(concept: string, found = new Set<string>()): ReadonlySet<string> {
  for (const [from, to] of broader) if (from === concept && !found.has(to)) { found.add(to); above(to, found); }
  return found;
}
const broader = pairs(`${NAMESPACES.skos}broader`);

describe('the concept scheme', () => {
  test('says the same in Turtle and in JSON-LD', async () => {
    const other = await parseJsonLd(writeJsonLd(things));
    expect(lines(other)).toEqual(lines(quads));
    expect(quads.some(({ subject, object }) => subject.termType === 'BlankNode' || object.termType === 'BlankNode')).toBe(false);
  });

  test('holds every concept once, with the term, definition, scheme and sources NL-SBB asks for', () => {
    expect(concepts).toHaveLength(edition.knowledge.concepts.size);
    const lacking = concepts.filter((concept) =>
      [skos('inScheme'), skos('prefLabel'), skos('definition'), node('rdfs', 'label'), node('rdfs', 'comment'), node('dct', 'source'), node('dct', 'modified')].some((name) => store.getObjects(concept, name, null).length === 0));
    expect(lacking).toEqual([]);
    expect(store.getSubjects(TYPE, skos('ConceptScheme'), null).map(({ value }) => value)).toEqual([`${SITE}/kennisbank/begrippen/#begrippenkader`]);
  });

  test('gives every text a language, and one preferred term a language', () => {
    const texts = ['prefLabel', 'altLabel', 'hiddenLabel', 'definition', 'scopeNote', 'editorialNote'].flatMap((name) => store.getQuads(null, skos(name), null, null));
    expect(texts.filter(({ object }) => object.termType !== 'Literal' || object.language === '')).toEqual([]);
    const terms = store.getQuads(null, skos('prefLabel'), null, null).map(({ subject, object }) => `${subject.value} ${object.termType === 'Literal' ? object.language : ''}`);
    expect(new Set(terms).size).toBe(terms.length);
  });

  test('says of every place cited what it is, where it is told, and a reference in words', () => {
    const places = new Set(pairs(`${NAMESPACES.dct}source`).map(([, place]) => place));
    expect(places.size).toBeGreaterThan(20);
    for (const place of places) {
      expect(store.getObjects(namedNode(place), node('dct', 'bibliographicCitation'), null).map(({ value }) => value.length > 20), place).toEqual([true]);
      expect(store.getObjects(namedNode(place), node('foaf', 'page'), null).map(({ value }) => value), place).toEqual([place.replace(/#.*/, '')]);
      expect(store.has(DataFactory.quad(namedNode(place), TYPE, node('foaf', 'Document'))), place).toBe(true);
    }
  });

  test('puts every concept in the collection of its kind', () => {
    const members = pairs(`${NAMESPACES.skos}member`);
    expect(members).toHaveLength(concepts.length);
    expect(members.find(([, concept]) => concept.includes('/koorddansmodel/'))?.[0]).toBe(`${SITE}/kennisbank/begrippen/#soort-model`);
  });

  test('carries title, publisher, licence and version', () => {
    const scheme = namedNode(`${SITE}/kennisbank/begrippen/#begrippenkader`);
    for (const name of [node('dct', 'title'), node('dct', 'publisher'), node('dct', 'license'), node('dct', 'modified'), node('owl', 'versionInfo'), node('void', 'dataDump')]) expect(store.getObjects(scheme, name, null).length, name.value).toBeGreaterThan(0);
    expect(store.getObjects(scheme, node('owl', 'versionInfo'), null)[0]?.value).toBe(edition.version);
  });
});

describe('the integrity of SKOS', () => {
  const opposites: readonly (readonly [string, string])[] = [['broader', 'narrower'], ['broaderGeneric', 'narrowerGeneric'], ['broaderPartitive', 'narrowerPartitive'], ['related', 'related'], ['topConceptOf', 'hasTopConcept']];

  test.each(opposites)('%s has %s as its other side', (name, opposite) => {
    const space = /Generic|Partitive/.test(name) ? NAMESPACES.isothes : NAMESPACES.skos;
    const turned = new Set(pairs(space + opposite).map(([from, to]) => `${to} ${from}`));
    const given = pairs(space + name).map(([from, to]) => `${from} ${to}`);
    expect(given.length).toBeGreaterThan(10);
    expect(given.filter((pair) => !turned.has(pair))).toEqual([]);
  });

  test('relations lead to concepts of the scheme, never to the concept itself', () => {
    const known = new Set(concepts.map(({ value }) => value));
    const wrong = pairs(...UP, `${NAMESPACES.skos}related`).filter(([from, to]) => !known.has(from) || !known.has(to) || from === to);
    expect(wrong).toEqual([]);
  });

  test('every kind of hierarchy is also said in plain SKOS, and the other way round', () => {
    const plain = new Set(broader.map(String));
    const typed = new Set(pairs(...UP.slice(1)).map(String));
    expect([...typed].filter((pair) => !plain.has(pair))).toEqual([]);
    expect([...plain].filter((pair) => !typed.has(pair))).toEqual([]);
  });

  test('the hierarchy has no circle', () => {
    expect(concepts.map(({ value }) => value).filter((concept) => above(concept).has(concept))).toEqual([]);
  });

  test('S27: related concepts are not above or below each other', () => {
    expect(pairs(`${NAMESPACES.skos}related`).filter(([one, other]) => above(one).has(other))).toEqual([]);
  });

  test('no step is given that the others already lead to', () => {
    expect(broader.filter(([from, to]) => broader.some(([start, middle]) => start === from && middle !== to && above(middle).has(to)))).toEqual([]);
  });

  test('S46: concepts of one scheme are never mapped to each other', () => {
    expect(quads.filter(({ predicate }) => /core#\w+Match$/.test(predicate.value))).toEqual([]);
  });

  test('top concepts are exactly those with nothing above them, and no concept stands alone', () => {
    const tops = new Set(pairs(`${NAMESPACES.skos}topConceptOf`).map(([concept]) => concept));
    const below = new Set(broader.map(([concept]) => concept));
    expect(concepts.map(({ value }) => value).filter((concept) => tops.has(concept) === below.has(concept))).toEqual([]);
    const linked = new Set(pairs(`${NAMESPACES.skos}broader`, `${NAMESPACES.skos}narrower`, `${NAMESPACES.skos}related`).map(([concept]) => concept));
    expect(concepts.map(({ value }) => value).filter((concept) => !linked.has(concept))).toEqual([]);
  });

  test('S13: no two kinds of label of a concept are the same, and no two concepts share one', () => {
    const labels = ['prefLabel', 'altLabel', 'hiddenLabel'].flatMap((name) => concepts.flatMap((concept) => store.getQuads(concept, skos(name), null, null))).filter(({ object }) => object.termType === 'Literal' && object.language === 'nl').map(({ object }) => object.value.toLowerCase());
    expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([]);
  });
});

describe('the relations in SKOS', () => {
  const view = (type: RelationType, target: string) => ({ type, target, basis: 'interpretation', derived: false }) as const;
  const relations = new Map([
    ['kind', [view('broader', 'class'), view('partOf', 'whole')]],
    ['class', [view('narrower', 'kind'), view('partOf', 'whole')]],
    ['whole', [view('hasPart', 'kind'), view('hasPart', 'class')]],
  ]);

  test.each(RELATION_TYPE_NAMES)('%s turns round as its inverse does', (type) => {
    const turned = SKOS_RELATIONS[type].map((name) => (name.includes('broader') ? name.replace('broader', 'narrower') : name.replace('narrower', 'broader')));
    expect(SKOS_RELATIONS[RELATION_TYPES[type].inverse]).toEqual(turned);
  });

  test('leave out a step that a nearer one leads to, on both sides', () => {
    expect(skosRelations({ relations }, 'kind').get('skos:broader')).toEqual(['class']);
    expect(skosRelations({ relations }, 'kind').get('isothes:broaderPartitive')).toEqual([]);
    expect(skosRelations({ relations }, 'whole').get('skos:narrower')).toEqual(['class']);
  });

  test('say in a note what SKOS cannot: the type, and who makes the link', () => {
    const notes = store.getObjects(namedNode(`${SITE}/kennisbank/begrippen/bepalen/#begrip`), skos('scopeNote'), null).map(({ value }) => value);
    expect(notes.find((note) => note.startsWith('Onderdeel van:'))).toMatch(/koorddansmodel \(Bodok · /);
  });
});

test('a concept that was renamed or withdrawn stays as an identifier that is no longer used, with what replaces it', async () => {
  const ledger = { moves: [{ from: '/begrippen/oud/', to: '/begrippen/koers/', date: '2027-01-01', reason: 'Proef.' }], withdrawn: [{ path: '/begrippen/weg/', date: '2027-01-02', reason: 'Proef.' }] };
  const later = exportScheme({ ...edition, ledger });
  const own = new Store(new Parser().parse(writeTurtle(later)));
  const [old, gone, now] = ['oud', 'weg', 'koers'].map((id) => namedNode(`${SITE}/kennisbank/begrippen/${id}/#begrip`));
  expect(own.getSubjects(node('owl', 'deprecated'), null, null)).toEqual([old, gone]);
  expect(own.getObjects(old ?? null, node('dct', 'isReplacedBy'), null)).toEqual([now]);
  expect(lines(await parseJsonLd(writeJsonLd(later)))).toEqual(lines(own.getQuads(null, null, null, null)));
});

describe('the file of one concept', () => {
  const concept = edition.knowledge.concepts.get('koorddansmodel');
  if (!concept) throw new Error('The concept koorddansmodel is not there.');

  test('is a part of the whole, the same in both forms', async () => {
    const own = new Parser().parse(writeConceptFile(edition, 'turtle', concept));
    const whole = new Set(lines(quads));
    expect(lines(own).filter((line) => !whole.has(line))).toEqual([]);
    expect(lines(await parseJsonLd(writeConceptFile(edition, 'jsonld', concept)))).toEqual(lines(own));
  });

  test('can be read on its own: what it is linked with is described, and linked back', () => {
    const own = new Store(new Parser().parse(writeConceptFile(edition, 'turtle', concept)));
    const subject = namedNode(`${SITE}/kennisbank/begrippen/koorddansmodel/#begrip`);
    const linked = ['broader', 'narrower', 'related'].flatMap((name) => own.getObjects(subject, skos(name), null));
    expect(linked.length).toBeGreaterThan(5);
    expect(linked.filter((other) => other.termType !== 'NamedNode' || own.getObjects(other, skos('definition'), null).length !== 1 || own.getQuads(other, null, subject, null).length === 0)).toEqual([]);
    expect(own.getSubjects(TYPE, skos('ConceptScheme'), null)).toHaveLength(1);
  });
});

test('the same content gives the same bytes', async () => {
  const again = exportScheme(await readEdition());
  expect(writeTurtle(again)).toBe(turtle);
  expect(writeJsonLd(again)).toBe(writeJsonLd(things));
});
