import { pick } from '../random.ts';

/** Neighbours of each key on a Dutch keyboard (QWERTY). */
const NEIGHBOURS: Readonly<Record<string, string>> = {
  q: 'wa', w: 'qes', e: 'wrd', r: 'etf', t: 'ryg', y: 'tuh', u: 'yij', i: 'uok', o: 'ipl', p: 'o', a: 'qsz', s: 'adwx', d: 'sfec', f: 'dgrv', g: 'fhtb', h: 'gjyn', j: 'hkum', k: 'jli', l: 'ko',
  z: 'asx', x: 'zsdc', c: 'xdfv', v: 'cfgb', b: 'vghn', n: 'bhjm', m: 'njk',
};

/** Changes one letter of a name; the same random numbers give the same change, and undefined says that it cannot be done there. */
export type TypingError = (name: string, at: number, random: () => number) => string | undefined;

/** The single errors people make at a keyboard, by name. */
export const TYPING_ERRORS: Readonly<Record<string, TypingError>> = {
  deletion: (name, at) => name.slice(0, at) + name.slice(at + 1),
  insertion: (name, at, random) => name.slice(0, at) + pick(random, [...NEIGHBOURS[name[at] ?? ''] ?? 'e']) + name.slice(at),
  swap: (name, at) => (/[a-z]/.test(name[at + 1] ?? '') && name[at] !== name[at + 1] ? name.slice(0, at) + (name[at + 1] ?? '') + (name[at] ?? '') + name.slice(at + 2) : undefined),
  doubled: (name, at) => name.slice(0, at + 1) + name.slice(at),
  neighbour: (name, at, random) => name.slice(0, at) + pick(random, [...NEIGHBOURS[name[at] ?? ''] ?? 'e']) + name.slice(at + 1),
};

/** Where an error may fall: a letter of a word of four letters or more, for nobody could read the shorter ones. */
export function placesForErrors(name: string): readonly number[] {
  return [...name.matchAll(/(?<!\p{L})\p{L}{4,}(?!\p{L})/gu)].flatMap(({ 0: word, index }) => [...word].flatMap((letter, at) => (letter in NEIGHBOURS ? [index + at] : [])));
}
