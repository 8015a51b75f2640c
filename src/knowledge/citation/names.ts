import type { Maker } from './work.ts';

/** A person's name taken apart, as CSL does. */
export interface PersonName {
  /** "Leon". */
  readonly given: string;
  /** Prefixes in lower case, without the space after them: "van den", "d'"; empty when there are none. */
  readonly particle: string;
  /** The name under which Dutch lists are sorted: "Dool". */
  readonly core: string;
}

/** Words in lower case at the start ("van den", "in 't", "'s"), or a prefix that is glued to the name ("d'Ancona"). */
const PARTICLE = /^((?:['’]?\p{Ll}[\p{Ll}'’]*\s+|['’]\p{Ll}\s*-?\s*)+|\p{Ll}['’])(?=\S)/u;

/** Takes a person's name apart; undefined for a body. */
export function personName({ name, family }: Maker): PersonName | undefined {
  if (family === undefined) return undefined;
  const given = name.endsWith(family) ? name.slice(0, -family.length).trim() : '';
  const found = PARTICLE.exec(family)?.[1] ?? '';
  return { given, particle: found.trim(), core: family.slice(found.length) };
}

/** Prefixes and name together; a prefix that ends in an apostrophe or hyphen is glued to the name. */
export function familyName({ particle, core }: PersonName): string {
  return particle === '' || /(?:^\p{Ll}['’]|-)$/u.test(particle) ? particle + core : `${particle} ${core}`;
}

/** Family name as it starts a sentence in Dutch: "Van den Dool", "In 't Riet"; "d'Ancona" stays as it is. */
export function familyInDutchText(person: PersonName): string {
  const name = familyName(person);
  return /^['’]|^\p{Ll}['’]/u.test(name) ? name : name.charAt(0).toLocaleUpperCase('nl') + name.slice(1);
}

/** Initials with points and spaces: "J. H. M.", "J.-W.", "IJ."; a name that is already short, as "Th.", stays. */
export function initials(given: string): string {
  return given.split(/[\s.]+(?=\S)/).filter((part) => part !== '').map((part) =>
    part.split('-').map((piece) => (/^\p{L}{1,3}\.?$/u.test(piece) && (piece.endsWith('.') || given.includes(`${piece}.`)) ? `${piece.replace(/\.$/, '')}.` : `${/^IJ/.test(piece) ? 'IJ' : piece.charAt(0)}.`)).join('-')).join(' ');
}

/** "van den Dool, Leon" for a person, the name itself for a body. */
export function invertedName(maker: Maker): string {
  const person = personName(maker);
  if (person === undefined) return maker.name;
  return person.given === '' ? familyName(person) : `${familyName(person)}, ${person.given}`;
}

/** Key to sort by in Dutch: the name without prefixes, then initials, then prefixes. */
export function sortKey(maker: Maker): string {
  const person = personName(maker);
  return person === undefined ? maker.name : [person.core, initials(person.given), person.particle].join(' ');
}
