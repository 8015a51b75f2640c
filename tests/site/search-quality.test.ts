import { beforeAll, describe, expect, test } from 'vitest';
import { openEngines } from '../search/engines/list.ts';
import type { SearchEngine } from '../search/engines/engine.ts';
import type { JudgedSet, Target } from '../search/judgement.ts';
import { measure } from '../search/measure.ts';
import { summarise, summariseByKind, type Outcome } from '../search/metrics.ts';
import { createPresence } from '../search/presence.ts';
import { NONSENSE } from '../search/score-table.ts';
import { HAND_MADE, ONLY_NONSENSE, readSet } from '../search/sets.ts';
import { generateVariants, SEED } from '../search/variants/generate.ts';
import { readNames } from '../search/variants/names.ts';
import { createSpeller } from '../spelling/spelling.ts';
import { readSiteDocuments } from '../search/site-documents.ts';
import { ROOT } from '../support/project-copy.ts';
import { DIST } from './dist.ts';

/** Mean reciprocal rank per kind below which a change made the search worse; for nonsense the share of honest empty answers. A little under what was measured when it was set. */
const FLOORS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  own: { 'exact-term': 1, person: 1, inflection: 0.97, 'compound-split': 0.97, 'compound-part': 0.95, synonym: 0.85, typo: 0.9, abbreviation: 0.97, diacritics: 0.9, question: 0.88, phrase: 0.97, number: 0.95, english: 0.95, zero: 1 },
  hard: { paraphrase: 0.85, everyday: 0.84, 'several-errors': 0.97, 'long-question': 0.95, 'mixed-language': 0.95, spoken: 0.88, zero: 1 },
  'hard-second': { paraphrase: 0.88, everyday: 0.88, 'several-errors': 0.97, 'long-question': 0.82, 'mixed-language': 0.92, spoken: 0.88 },
  'held-out': { 'exact-term': 1, person: 1, question: 0.85, zero: 1 },
};
/** Mean reciprocal rank and nDCG@10 over all questions of a set that ask for something, a little under what was measured. */
const OVERALL: Readonly<Record<string, readonly [rank: number, gain: number]>> = { own: [0.95, 0.85], hard: [0.92, 0.69], 'hard-second': [0.91, 0.61], 'held-out': [0.96, 0.88], 'held-out-hard': [0.88, 0.59], 'held-out-hard-third': [0.88, 0.68] };
/** The least share of the set with only nonsense that finds nothing: a little under what was measured; the rest has words that stand in the texts. */
const EMPTY = 0.88;
/** The least share of mechanical misspellings, splits and joins for which the first result is right. */
const MECHANICAL = 0.97;

describe('the search on judged queries', () => {
  let engines: readonly SearchEngine[];
  let isPresent: (target: Target) => boolean;
  const own = (): SearchEngine => engines[0] as SearchEngine;
  const judge = (engine: SearchEngine, set: JudgedSet): Promise<readonly Outcome[]> => measure(engine, set, isPresent);
  beforeAll(async () => {
    const documents = readSiteDocuments(DIST);
    isPresent = createPresence(documents);
    engines = await openEngines(DIST, documents);
  });

  test.each(HAND_MADE)('keeps its floor for every kind of the set %s', async (name) => {
    const byKind = summariseByKind(await judge(own(), await readSet(name)));
    const below = Object.entries(FLOORS[name] ?? {}).flatMap(([kind, floor]) => {
      const summary = byKind.get(kind);
      const value = kind === NONSENSE ? summary?.zeroRate : summary?.meanReciprocalRank;
      return (value ?? 0) < floor ? [`${kind}: ${String(value)} is under ${String(floor)}`] : [];
    });
    expect(below).toEqual([]);
  });

  test.each(HAND_MADE)('keeps its floor over the whole of the set %s', async (name) => {
    const { meanReciprocalRank, gain } = summarise((await judge(own(), await readSet(name))).filter(({ query }) => query.kind !== NONSENSE).map(({ score }) => score));
    const [rank = 1, least = 1] = OVERALL[name] ?? [];
    expect(meanReciprocalRank).toBeGreaterThan(rank);
    expect(gain).toBeGreaterThan(least);
  });

  test('finds nothing for nearly all of what people ask a town hall, a shop or a search engine for everything', async () => {
    const outcomes = await judge(own(), await readSet(ONLY_NONSENSE));
    expect(outcomes.length).toBeGreaterThan(100);
    expect(summarise(outcomes.map(({ score }) => score)).zeroRate).toBeGreaterThan(EMPTY);
  });

  test('puts the right concept first for nearly every misspelt, split or joined name', async () => {
    const outcomes = await judge(own(), generateVariants(await readNames(ROOT), createSpeller(new Map()).isInDictionary, SEED));
    expect(outcomes.length).toBeGreaterThan(400);
    expect(summarise(outcomes.map(({ score }) => score)).successAt1).toBeGreaterThan(MECHANICAL);
  });

  test('does better than plain Pagefind and MiniSearch on the same pages', async () => {
    const set = await readSet('own');
    const ranks = await Promise.all(engines.map(async (engine) => summarise((await judge(engine, set)).filter(({ query }) => query.kind !== NONSENSE).map(({ score }) => score)).meanReciprocalRank));
    expect(ranks.length).toBeGreaterThan(3);
    for (const other of ranks.slice(1)) expect(ranks[0]).toBeGreaterThan(other);
  });
});
