import type { JudgedQuery, JudgedSet } from '../judgement.ts';
import { createRandom, pick } from '../random.ts';
import { findBoundary, type KnowsWord } from './compounds.ts';
import { toPlural, toSingular } from './inflect.ts';
import type { ConceptName } from './names.ts';
import { findExpected } from './nearest.ts';
import { placesForErrors, TYPING_ERRORS } from './typing-errors.ts';

/** The seed with which the variants are made, so that every run measures the same. */
export const SEED = 20_201_101;

/** So many variants of each kind, fewer where the names allow no more. */
const PER_KIND = 60;
/** Shorter names have too many neighbours for a typing error to be understood. */
const SHORTEST = 6;
/** From this length on a name is known with two errors. */
const SHORTEST_FOR_TWO = 9;

/** Makes one variant of a name, or none. */
type Variation = (name: string, random: () => number) => string | undefined;

const letters = (name: string): number => name.replace(/[^\p{L}]/gu, '').length;

function misspell(kinds: readonly string[]): Variation {
  return (name, random) => {
    if (letters(name) < (kinds.length > 1 ? SHORTEST_FOR_TWO : SHORTEST)) return undefined;
    let typed: string | undefined = name;
    for (const kind of kinds) {
      const places = placesForErrors(typed);
      typed = places.length === 0 ? undefined : TYPING_ERRORS[kind]?.(typed, pick(random, places), random);
      if (typed === undefined) return undefined;
    }
    return typed;
  };
}

function twoErrors(name: string, random: () => number): string | undefined {
  const kinds = Object.keys(TYPING_ERRORS);
  return misspell([pick(random, kinds), pick(random, kinds)])(name, random);
}

function splitWith(knows: KnowsWord): Variation {
  return (name, random) => {
    const splits = [...name.matchAll(/(?<![\p{L}-])[a-z]{8,}(?![\p{L}-])/gu)].flatMap(({ 0: word, index }) => { const at = findBoundary(word, knows); return at === undefined ? [] : [index + at]; });
    if (splits.length === 0) return undefined;
    const at = pick(random, splits);
    return `${name.slice(0, at)} ${name.slice(at)}`;
  };
}

/** The variations by kind, in the order of the table. */
function variationsWith(knows: KnowsWord): Readonly<Record<string, Variation>> {
  return {
    ...Object.fromEntries(Object.keys(TYPING_ERRORS).map((kind) => [kind, misspell([kind])])),
    'two-errors': twoErrors,
    'split': splitWith(knows),
    'join': (name) => (/^[^ ]+(?: [^ ]+){1,2}$/.test(name) && name.length <= 30 ? name.replaceAll(' ', '') : undefined),
    'no-accents': (name) => name.normalize('NFD').replace(/[\u0300-\u036f]/g, ''),
    'no-marks': (name) => name.replace(/(?<=\p{L})-(?=\p{L})/gu, ' ').replace(/[-'’&!().,]/gu, '').replace(/\s+/g, ' ').trim(),
    'plural': (name) => toPlural(name, knows),
    'singular': (name) => toSingular(name, knows),
  };
}

/** The items in a random order (Fisher–Yates). */
function shuffle<Item>(items: readonly Item[], random: () => number): readonly Item[] {
  const left = [...items];
  return items.flatMap(() => left.splice(Math.floor(random() * left.length), 1));
}

function toQuery(typed: string, kind: string, name: string, concepts: readonly string[]): JudgedQuery {
  return { query: typed, kind, intent: name, targets: concepts.map((concept) => ({ type: 'concept', terms: [concept], grade: 3 })) };
}

/** Variants of the names of concepts as a machine makes them: typing errors, splits, joins, missing marks, number. The same seed gives the same variants. Typed texts that are a word of their own, or nearer to another name, are left out. */
export function generateVariants(names: readonly ConceptName[], knows: KnowsWord, seed: number): JudgedSet {
  const known = new Map(names.map(({ name, concept }) => [name, concept]));
  const queries = Object.entries(variationsWith(knows)).flatMap(([kind, vary], index) => {
    const random = createRandom(seed + index);
    const isTypingError = kind in TYPING_ERRORS || kind === 'two-errors';
    const made = new Map<string, JudgedQuery>();
    for (const source of shuffle(names.filter(({ isShown }) => isShown), random)) {
      if (made.size === PER_KIND) break;
      const typed = vary(source.name, random);
      if (typed === undefined || typed === source.name || known.has(typed) || made.has(typed)) continue;
      if (isTypingError && typed.split(' ').every(knows)) continue;
      const expected = findExpected(typed, source, names);
      if (expected) made.set(typed, toQuery(typed, kind, source.name, expected));
    }
    return [...made.values()];
  });
  return { name: 'mechanical', queries };
}
