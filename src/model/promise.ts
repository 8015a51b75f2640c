/** What a promised address leads to, with what editors and readers call it. */
export const PROMISE_KINDS = {
  overzicht: 'overzicht',
  bron: 'bron',
  vindplaats: 'vindplaats',
  noot: 'redactionele noot',
  cijfer: 'rij van een cijfertabel',
  begrip: 'begrip',
  definitie: 'definitie',
  versie: 'versie van een definitie',
  betekenis: 'betekenis volgens een bron',
  vergelijking: 'vergelijking',
  rij: 'rij van een vergelijking',
  thema: 'thema',
  leerroute: 'leerroute',
  instrument: 'instrument',
  bestand: 'gegevensbestand',
  insluiting: 'kaart om in te sluiten',
} as const;

/** Kind of a promised address. */
export type PromiseKind = keyof typeof PROMISE_KINDS;

/** An address that stays: from its first day on it leads to the same thing, if need be by way of a move. */
export interface LinkPromise {
  /** Path from the root of the site without the base, a page's ending with a slash, with an anchor when it is a place in a page: `/begrippen/koers/#definitie`. */
  readonly address: string;
  /** What it leads to. */
  readonly kind: PromiseKind;
  /** The day it was first promised, ISO 8601. */
  readonly since: string;
  /** Of a version of a definition, its number, counted from 1. */
  readonly version?: number;
  /** Of a version of a definition, the hash of its text. */
  readonly hash?: string;
}

/** All promises, by address. */
export type Promises = ReadonlyMap<string, LinkPromise>;
