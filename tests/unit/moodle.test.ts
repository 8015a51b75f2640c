import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { cdata } from '#exports/markup.ts';
import { distractorsFor } from '#exports/moodle/distractors.ts';
import { exportGlossary } from '#exports/moodle/glossary.ts';
import { exportQuestions } from '#exports/moodle/questions.ts';
import { GAP, questionStem } from '#exports/moodle/stem.ts';
import { asList, asRecord, asText } from '#knowledge/data.ts';
import { readEdition } from './editions.ts';

const edition = await readEdition();
const concepts = [...edition.knowledge.concepts.values()];

function parse(xml: string): unknown {
  expect(XMLValidator.validate(xml)).toBe(true);
  return new XMLParser({ ignoreAttributes: false, parseTagValue: false, processEntities: true, isArray: (name) => ['ENTRY', 'ALIAS', 'CATEGORY', 'question', 'answer', 'subquestion'].includes(name) }).parse(xml);
}

/** What lies below a path of names; lists are left as they are. */
function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce((below, name) => asRecord(below)[name], value);
}

describe('the glossary', () => {
  const xml = exportGlossary(edition);
  const info = at(parse(xml), 'GLOSSARY', 'INFO');
  const entries = asList(at(info, 'ENTRIES', 'ENTRY'));
  const names = entries.map((entry) => asText(at(entry, 'CONCEPT')) ?? '');

  test('has a name with its version, a real display format, and no duplicates', () => {
    expect(at(info, 'NAME')).toBe(`Balanceerstok, begrippen (versie ${edition.version})`);
    expect(at(info, 'DISPLAYFORMAT')).toBe('dictionary');
    expect(at(info, 'ALLOWDUPLICATEDENTRIES')).toBe('0');
  });

  test('holds every concept once, with a format, and a name Moodle keeps whole', () => {
    expect(names).toEqual(concepts.map(({ term }) => term));
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    expect(entries.filter((entry) => at(entry, 'FORMAT') !== '1')).toEqual([]);
    const labels = entries.flatMap((entry) => [at(entry, 'CONCEPT'), ...[...asList(at(entry, 'ALIASES', 'ALIAS')), ...asList(at(entry, 'CATEGORIES', 'CATEGORY'))].map((item) => at(item, 'NAME'))]);
    expect(labels.filter((label) => typeof label !== 'string' || label === '' || label.length > 255)).toEqual([]);
  });

  test('keeps every text in CDATA', () => {
    expect([...xml.matchAll(/<(NAME|CONCEPT|DEFINITION|INTRO)>(?!<!\[CDATA\[)/g)]).toEqual([]);
  });

  test('leaves common words alone and links the others', () => {
    const linked = entries.map((entry) => at(entry, 'USEDYNALINK') === '1');
    expect(linked).toEqual(concepts.map(({ autolink }) => autolink));
    expect(linked).toContain(false);
  });

  test('has the other names as aliases and the sources as categories', () => {
    const entry = entries[names.indexOf('koorddansmodel')];
    expect(asList(at(entry, 'ALIASES', 'ALIAS')).map((alias) => at(alias, 'NAME'))).toContain('model van Bodok');
    expect(asList(at(entry, 'CATEGORIES', 'CATEGORY')).map((category) => at(category, 'NAME'))).toEqual(['Bron: Bodok']);
  });
});

test('CDATA holds what would end it, and no control characters', () => {
  const text = 'a ]]> b & <c> \u0007\u000b d';
  expect(at(parse(`<x>${cdata(text)}</x>`), 'x')).toBe('a ]]> b & <c>  d');
});

describe('the questions', () => {
  const questions = asList(at(parse(exportQuestions(edition)), 'quiz', 'question'));
  const ofType = (type: string): readonly unknown[] => questions.filter((question) => at(question, '@_type') === type);
  const html = (value: unknown): string => asText(at(value, 'text')) ?? '';

  test('are enough of each type to be of use, in a category per kind with the version', () => {
    expect(ofType('multichoice').length).toBeGreaterThan(150);
    expect(ofType('matching').length).toBeGreaterThan(20);
    expect(at(ofType('category')[0], 'category', 'text')).toBe(`$course$/top/Balanceerstok (versie ${edition.version})/modellen`);
  });

  test('have a number of their own and a name Moodle keeps whole', () => {
    const ids = questions.flatMap((question) => asText(at(question, 'idnumber')) ?? []);
    expect(new Set(ids).size).toBe(questions.length - ofType('category').length);
    expect(questions.filter((question) => html(at(question, 'name')).length > 255)).toEqual([]);
  });

  test('of choice have one right answer and three others, all different and of one kind', () => {
    const kinds = new Map(concepts.map(({ term, kind }) => [term, kind]));
    for (const question of ofType('multichoice')) {
      const answers = asList(at(question, 'answer'));
      const terms = answers.map((answer) => html(answer).replace(/<[^>]+>/g, '').replaceAll('&#39;', "'"));
      expect(answers.map((answer) => at(answer, '@_fraction'))).toEqual(['100', '0', '0', '0']);
      expect(new Set(terms).size, terms.join()).toBe(4);
      expect(new Set(terms.map((term) => kinds.get(term))).size, terms.join()).toBe(1);
    }
  });

  test('never name the answer', () => {
    for (const question of ofType('multichoice')) {
      const term = html(at(question, 'name')).replace('Begrip: ', '').toLowerCase();
      expect(html(at(question, 'questiontext')).toLowerCase()).not.toContain(term);
    }
  });

  test('of matching have five pairs of concepts that are not linked', () => {
    const ids = new Map(concepts.map(({ term, id }) => [term, id]));
    for (const question of ofType('matching')) {
      const group = asList(at(question, 'subquestion')).map((part) => ids.get(html(asList(at(part, 'answer'))[0] )) ?? '');
      expect(group).toHaveLength(5);
      expect(group.filter((id) => (edition.knowledge.relations.get(id) ?? []).some(({ target }) => group.includes(target)))).toEqual([]);
    }
  });

  test('have wrong answers that could not be right: none is linked to the concept', () => {
    const concept = edition.knowledge.concepts.get('lijnsturing');
    if (!concept) throw new Error('The concept lijnsturing is not there.');
    const linked = new Set((edition.knowledge.relations.get('lijnsturing') ?? []).map(({ target }) => target));
    expect(linked.size).toBeGreaterThan(0);
    expect(distractorsFor(edition.knowledge, concept).filter(({ id }) => linked.has(id))).toEqual([]);
  });
});

describe('the stem of a question', () => {
  const sense = { source: 'proef', locator: 'a', text: 'Iets.', explained: true };
  const base = { term: 'koorddanser', aliases: [], forms: ['koorddansers'], senses: [sense] };

  test('hides the term, its forms and compounds with it', () => {
    expect(questionStem({ ...base, definition: 'Beeld voor wie als koorddansende leider over een koord loopt met een stok in de handen.' })).toBe(`Beeld voor wie als ${GAP} leider over een ${GAP} loopt met een stok in de handen.`);
  });

  test.each([
    ['tells what the sources leave out', { ...base, definition: 'Beeld voor iemand die over een touw loopt met een stok; een omschrijving ontbreekt.' }],
    ['is too short', { ...base, definition: 'Iemand op een hoog touw.' }],
    ['names it in other words', { ...base, aliases: ['lopen over een touw'], definition: 'Lopen over een touw dat hoog boven de grond is gespannen, met een stok.' }],
    ['is of a term no source explains', { ...base, senses: [{ ...sense, explained: false }], definition: 'Beeld voor iemand die over een touw loopt met een lange stok in de handen.' }],
  ])('is not made when the definition %s', (_, concept) => {
    expect(questionStem(concept)).toBeUndefined();
  });
});
