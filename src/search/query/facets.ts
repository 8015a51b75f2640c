import type { Entry } from '../format.ts';
import { placeOf } from './load.ts';

/** What a page can be filtered by. */
export interface PageFacets {
  readonly kind: string;
  /** Id of the kind of concept; empty on other pages. */
  readonly conceptKind: string;
  /** Ids of the sources that speak on it. */
  readonly sources: readonly string[];
  /** Ids of the themes it belongs to. */
  readonly themes: readonly string[];
}

/** Facets a reader chose; an empty list leaves that facet open. */
export interface Filters {
  readonly kinds: readonly string[];
  readonly conceptKinds: readonly string[];
  readonly sources: readonly string[];
  readonly themes: readonly string[];
  /** Whether our own reading is left out. */
  readonly sourcesOnly: boolean;
}

/** Nothing chosen. */
export const NO_FILTERS: Filters = { kinds: [], conceptKinds: [], sources: [], themes: [], sourcesOnly: false };

/** Number of pages per value of each facet. */
export interface FacetCounts {
  readonly kinds: ReadonlyMap<string, number>;
  readonly conceptKinds: ReadonlyMap<string, number>;
  readonly sources: ReadonlyMap<string, number>;
  readonly themes: ReadonlyMap<string, number>;
}

/** Gives the facets of a page by its number. */
export function createFacets({ facets, kinds, conceptKinds, sources, themes }: Entry): (page: number) => PageFacets {
  const starts: number[] = [];
  facets.reduce((start, [count]) => { starts.push(start); return start + count; }, 0);
  const chosen = (all: readonly (readonly [string, ...unknown[]])[], mask: number): readonly string[] => all.filter((_, bit) => (mask >> bit) & 1).map(([id]) => id);
  const made = facets.map(([, kind, conceptKind, from, of]): PageFacets => ({ kind: kinds[kind] ?? '', conceptKind: conceptKinds[conceptKind]?.[0] ?? '', sources: chosen(sources, from), themes: chosen(themes, of) }));
  return (page) => made[placeOf(starts, page)] ?? { kind: '', conceptKind: '', sources: [], themes: [] };
}

/** Whether a page fits what was chosen: any of the values within a facet, all facets together. */
export function fits({ kind, conceptKind, sources, themes }: PageFacets, filters: Filters): boolean {
  const has = (wanted: readonly string[], values: readonly string[]): boolean => wanted.length === 0 || wanted.some((value) => values.includes(value));
  return has(filters.kinds, [kind]) && has(filters.conceptKinds, [conceptKind]) && has(filters.sources, sources) && has(filters.themes, themes);
}

/** Counts pages per value of each facet; within a facet the pages that the other facets leave are counted, so that choosing another value is never a surprise. */
export function countFacets(pages: readonly PageFacets[], filters: Filters): FacetCounts {
  const count = (name: 'kinds' | 'conceptKinds' | 'sources' | 'themes', valuesOf: (page: PageFacets) => readonly string[]): ReadonlyMap<string, number> => {
    const counts = new Map<string, number>();
    for (const page of pages) if (fits(page, { ...filters, [name]: [] })) for (const value of valuesOf(page)) if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
    return counts;
  };
  return {
    kinds: count('kinds', ({ kind }) => [kind]),
    conceptKinds: count('conceptKinds', ({ conceptKind }) => [conceptKind]),
    sources: count('sources', ({ sources }) => sources),
    themes: count('themes', ({ themes }) => themes),
  };
}
