import type { Concept } from '#knowledge/knowledge.ts';
import { plainText } from '#knowledge/plain.ts';

/** What stands where the term was. */
export const GAP = '[…]';

/** Words that carry no meaning of a term on their own. */
const SMALL = new Set(['aan', 'als', 'bij', 'dat', 'de', 'den', 'der', 'die', 'een', 'en', 'het', 'in', 'is', 'met', 'naar', 'niet', 'of', 'om', 'op', 'over', 'te', 'tot', 'tussen', 'uit', 'van', 'vanuit', 'voor', 'zonder', 'wat', 'wie']);

/** Definitions that tell of words, texts and what they leave out, instead of the concept itself. */
const ABOUT_TEXTS = /ontbreekt|ontbreken|licht(?:en)? .*niet toe|(?:wordt|worden|is|zijn|staat) (?:er )?niet|zegt (?:\S+ )*niet|(?:noemt|noemen|vermeldt) .*niet|geen (?:uitleg|omschrijving|toelichting|van beide)|niet (?:uitgelegd|omschreven|gezegd|toegelicht)|\bbron(?:nen)?\b|\bhet woord\b|\bteksten?\b|\bletters\b|vacature/i;

/** The fewest letters a stem must have left, and the most words that may be hidden. */
const MIN_LETTERS = 45;
const MAX_HIDDEN = 2;

/** The fewest letters by which a word is known in another. */
const MIN_ROOT = 5;

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*/gu;

const wordsOf = (text: string): readonly string[] => plainText(text).match(WORD) ?? [];

/** The part of a word that its other forms share. */
function rootOf(word: string): string {
  return word.slice(0, Math.max(MIN_ROOT, Math.ceil(word.length * 0.6)));
}

/** Whether a word gives another away: the same word, another form of it, or the one within the other, as in a compound. */
function givesAway(word: string, name: string): boolean {
  if (word === name || word.slice(0, rootOf(word).length) === name.slice(0, rootOf(word).length) || rootOf(name) === word.slice(0, rootOf(name).length)) return word.length >= MIN_ROOT - 1 || word === name;
  return (name.length >= MIN_ROOT && word.includes(rootOf(name))) || (word.length >= MIN_ROOT && name.includes(rootOf(word)));
}

/**
 * A concept's definition without the words that give the concept away, as the stem of a question. Undefined where that makes no fair question: too little
 * is left, too much had to go, or the definition tells of words and texts. Other names of more than one word are hidden make it undefined as well.
 */
export function questionStem({ term, aliases, forms, definition, senses }: Pick<Concept, 'term' | 'aliases' | 'forms' | 'definition' | 'senses'>): string | undefined {
  if (ABOUT_TEXTS.test(definition) || !senses.some(({ explained }) => explained)) return undefined;
  const others = [...aliases, ...forms];
  const names = [...new Set([term, ...others.filter((name) => wordsOf(name).length === 1)].flatMap(wordsOf))].filter((word) => word.length > 2 && !SMALL.has(word));
  const phrases = others.filter((name) => wordsOf(name).length > 1).map(plainText);
  if (phrases.some((phrase) => plainText(definition).includes(phrase))) return undefined;
  let hidden = 0;
  const stem = definition.replace(WORD, (word) => {
    const plain = plainText(word);
    if (SMALL.has(plain) || !names.some((name) => givesAway(plain, name))) return word;
    hidden += 1;
    return GAP;
  }).replace(/\[…\](?:[ -]\[…\])+/g, GAP);
  const left = stem.replaceAll(GAP, '').replace(/[^\p{L}]/gu, '').length;
  return left < MIN_LETTERS || hidden > MAX_HIDDEN ? undefined : stem;
}
