import { describe, expect, test } from 'vitest';
import { exportPracticeCards } from '#exports/practice-cards.ts';
import { COUNTS, FORMS, readPracticeChoice, toPracticeParameters, toSeed, type PracticeChoice } from '#knowledge/practice/choice.ts';
import { drawCards, drawConceptQuestions, drawSourceQuestions } from '#knowledge/practice/draw.ts';
import { createRandom, shuffle } from '#knowledge/practice/random.ts';
import { readEdition } from './editions.ts';

const { knowledge, urls } = await readEdition();
const { cards, sets, sources } = exportPracticeCards(knowledge, urls);
const CHOICE: PracticeChoice = { set: 'bron-vgs', form: 'begrip', count: 10, seed: 'abc12' };
const ids = (found: readonly { readonly id: string }[]): readonly string[] => found.map(({ id }) => id);

describe('chance', () => {
  test('is the same for the same seed and another for another', () => {
    const numbers = (seed: string): readonly number[] => { const random = createRandom(seed); return Array.from({ length: 20 }, random); };
    expect(numbers('een')).toEqual(numbers('een'));
    expect(numbers('een')).not.toEqual(numbers('twee'));
    expect(numbers('een').every((number) => number >= 0 && number < 1)).toBe(true);
  });

  test('shuffles without losing anything, and puts each item first about as often', () => {
    const items = [1, 2, 3, 4];
    const firsts = Array.from({ length: 4000 }, (_, seed) => shuffle(items, createRandom(String(seed)))[0]);
    expect([...shuffle(items, createRandom('x'))].sort()).toEqual(items);
    for (const item of items) expect(firsts.filter((first) => first === item).length).toBeGreaterThan(850);
  });
});

describe('the address', () => {
  const known = new Set(['bron-vgs']);

  test('carries the whole choice', () => {
    for (const form of FORMS) for (const count of COUNTS) {
      const choice = { ...CHOICE, form, count };
      expect(readPracticeChoice(new URLSearchParams(toPracticeParameters(choice).map(([name, value]) => [name, value])), known, 'zzzzz')).toEqual(choice);
    }
  });

  test('gives defaults for what is missing or wrong, and nothing for a set that does not exist', () => {
    expect(readPracticeChoice(new URLSearchParams('set=bron-vgs&vorm=x&aantal=7&reeks=<b>'), known, 'zzzzz')).toEqual({ set: 'bron-vgs', form: 'kaarten', count: 10, seed: 'zzzzz' });
    expect(readPracticeChoice(new URLSearchParams('set=nergens'), known, 'zzzzz')).toBeUndefined();
    expect(readPracticeChoice(new URLSearchParams(), known, 'zzzzz')).toBeUndefined();
  });

  test.each([0, 1, 4_294_967_295])('makes a seed of five letters and digits from %i', (number) => {
    expect(toSeed(number)).toMatch(/^[a-z0-9]{5}$/);
  });
});

describe('a draw', () => {
  test('is the same for the same choice, whatever the order of the cards, and another for another seed', () => {
    expect(ids(drawCards(cards, CHOICE))).toEqual(ids(drawCards([...cards].reverse(), CHOICE)));
    expect(ids(drawCards(cards, CHOICE))).not.toEqual(ids(drawCards(cards, { ...CHOICE, seed: 'abc13' })));
    expect(new Set(ids(drawCards(cards, { ...CHOICE, count: 20 }))).size).toBe(20);
  });

  test('takes what there is when there are fewer cards', () => {
    expect(drawCards(cards.slice(0, 3), CHOICE)).toHaveLength(3);
  });

  test('asks by definition with four different answers, one of them right, of one kind', () => {
    const questions = drawConceptQuestions(cards, { ...CHOICE, count: 20 });
    expect(questions).toHaveLength(20);
    const kinds = new Map(cards.map(({ id, kind }) => [id, kind]));
    for (const { card, options } of questions) {
      expect(new Set(options).size).toBe(4);
      expect(options).toContain(card.id);
      expect(new Set(options.map((id) => kinds.get(id))).size).toBe(1);
    }
    const places = new Set(questions.map(({ card, options }) => options.indexOf(card.id)));
    expect(places.size).toBeGreaterThan(2);
  });

  test('asks who says something of sayings that are there', () => {
    const questions = drawSourceQuestions(cards, { ...CHOICE, form: 'bron', count: 20 });
    expect(questions.length).toBe(20);
    for (const { card, saying } of questions) expect(card.sayings).toContain(saying);
  });
});

describe('the cards', () => {
  test('are all concepts, each with who gives the definition', () => {
    expect(cards).toHaveLength(knowledge.concepts.size);
    for (const { id, basis } of cards) expect(basis === null).toBe(knowledge.concepts.get(id)?.definedBy === undefined);
  });

  test('have no stem that names the concept, and no answer that is near to it', () => {
    const stems = cards.filter(({ stem }) => stem !== undefined);
    expect(stems.length).toBeGreaterThan(100);
    for (const { id, term, stem, wrong } of stems) {
      expect(stem?.toLowerCase().includes(term.toLowerCase())).toBe(false);
      expect(wrong?.some((other) => knowledge.relations.get(id)?.some(({ target }) => target === other))).toBe(false);
    }
  });

  test('have sayings that do not give their source away, from every source that has any left', () => {
    const sayings = cards.flatMap((card) => card.sayings);
    expect(sayings.length).toBeGreaterThan(60);
    expect(sayings.filter(({ text }) => sources.some(({ label }) => text.toLowerCase().includes(label.toLowerCase())))).toEqual([]);
    expect(new Set(sayings.map(({ source }) => source)).size).toBeGreaterThan(2);
  });

  test('stand in sets whose cards exist', () => {
    const known = new Set(cards.map(({ id }) => id));
    expect(sets.flatMap((set) => set.cards).filter((id) => !known.has(id))).toEqual([]);
  });
});
