import type { FoundPage, FoundPlace } from './engines/engine.ts';
import type { Grade, JudgedQuery, SourceId, Target } from './judgement.ts';
import { isSameHeading, toSlug, toTermKey } from './names.ts';

/** From this grade on a result counts as right. */
const RIGHT = 2;
/** So many results of a list are looked at. */
const DEPTH = 10;
/** So many places below a page count; more would be a list of contents and no answer. */
const PLACES = 3;

/** Names under which a source's page may stand in an address. */
const SOURCE_NAMES: Readonly<Record<SourceId, RegExp>> = { bodok: /bodok|koorddanser/i, meijs: /meijs|op-z-?n-kop/i, kopgroep: /kopgroep/i, vgs: /vgs|evenwichtskunst/i, lochem: /lochem|regisserend/i };
/** On a long source's page without the place one still has to look for it. */
const LONG_SOURCES: readonly SourceId[] = ['vgs', 'lochem'];

/** The outcome for one query. */
export interface Score {
  /** How many pages were found. */
  readonly found: number;
  /** One divided by the rank of the first right result; 0 without one. */
  readonly reciprocalRank: number;
  /** Discounted gain of the first ten, as a share of the best possible (Järvelin and Kekäläinen, 2002); 0 to 1. */
  readonly gain: number;
  /** Whether the first result is right. */
  readonly isFirst: boolean;
  /** Whether a right result is among the first five. */
  readonly isInFive: boolean;
  /** The grade of each of the first ten results. */
  readonly grades: readonly number[];
}

/** Measures over a number of queries; NaN where there are none. */
export interface Summary {
  /** How many queries. */
  readonly count: number;
  readonly meanReciprocalRank: number;
  readonly gain: number;
  readonly successAt1: number;
  readonly successAt5: number;
  /** Share of the queries for which nothing is found: wrong where something should be, right for nonsense. */
  readonly zeroRate: number;
}

interface Address { readonly area: string; readonly slug: string; readonly hash: string }

function addressOf(href: string): Address {
  const { pathname, hash } = new URL(href, 'http://site');
  const [, area = 'other', slug = pathname] = /\/(begrippen|bronnen|vergelijkingen|themas)\/([^/]+)\/?/.exec(pathname) ?? [];
  return { area, slug: decodeURIComponent(slug), hash: decodeURIComponent(hash.slice(1)) };
}

function sourceOf({ area, slug }: Address): SourceId | undefined {
  if (area !== 'bronnen') return undefined;
  const ids = Object.keys(SOURCE_NAMES) as SourceId[];
  return ids.find((id) => id === slug) ?? ids.find((id) => SOURCE_NAMES[id].test(slug));
}

function isAtHeading({ href, title }: FoundPlace, headings: readonly string[]): boolean {
  const { hash } = addressOf(href);
  return hash !== '' && headings.some((heading) => isSameHeading(heading, hash) || isSameHeading(heading, title));
}

/** What a result is worth for one target: its grade, less on the right source's page without the place, 0 elsewhere. */
export function gradeOf(target: Target, page: FoundPage): number {
  const address = addressOf(page.href);
  const isNamed = (names: readonly string[]): boolean => {
    const keys = new Set(names.map(toTermKey));
    return [address.slug, page.title, page.title.replace(/\s*[(–—|·].*$/, '')].some((name) => keys.has(toTermKey(name)));
  };
  switch (target.type) {
    case 'concept': return address.area === 'begrippen' && isNamed(target.terms) ? target.grade : 0;
    case 'comparison': return address.area === 'vergelijkingen' && toSlug(`${address.slug} ${page.title}`).includes(toSlug(target.keyword)) ? target.grade : 0;
    case 'theme': return address.area === 'themas' && toSlug(`${address.slug} ${page.title}`).includes(toSlug(target.keyword)) ? target.grade : 0;
    case 'source': return sourceOf(address) === target.source ? target.grade : 0;
    case 'section':
      if (sourceOf(address) !== target.source) return 0;
      if ([page, ...page.places.slice(0, PLACES)].some((place) => isAtHeading(place, target.headings))) return target.grade;
      return Math.max(0, target.grade - (LONG_SOURCES.includes(target.source) ? 2 : 1));
  }
}

/** Targets on one page count once for the best possible order. */
function pageOf(target: Target): string {
  switch (target.type) {
    case 'concept': return `concept ${toTermKey(target.terms[0] ?? '')}`;
    case 'comparison': case 'theme': return `${target.type} ${target.keyword}`;
    case 'source': case 'section': return `source ${target.source}`;
  }
}

const discounted = (grade: number, index: number): number => (2 ** grade - 1) / Math.log2(index + 2);
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

function bestPossible(targets: readonly Target[]): number {
  const best = new Map<string, Grade>();
  for (const target of targets) best.set(pageOf(target), Math.max(best.get(pageOf(target)) ?? 1, target.grade) as Grade);
  return sum([...best.values()].sort((a, b) => b - a).slice(0, DEPTH).map(discounted));
}

/** Judges a list of results. A page that comes back counts only for what it adds. */
export function scoreResults(targets: readonly Target[], pages: readonly FoundPage[]): Score {
  const grades = pages.slice(0, DEPTH).map((page) => Math.max(0, ...targets.map((target) => gradeOf(target, page))));
  const counted = new Map<string, number>();
  const gains = grades.map((grade, index) => {
    const { area, slug } = addressOf(pages[index]?.href ?? '');
    const before = counted.get(`${area}/${slug}`) ?? 0;
    if (grade > before) counted.set(`${area}/${slug}`, grade);
    return discounted(Math.max(0, grade - before), index);
  });
  const first = grades.findIndex((grade) => grade >= RIGHT);
  const best = bestPossible(targets);
  return { found: pages.length, reciprocalRank: first < 0 ? 0 : 1 / (first + 1), gain: best === 0 ? 0 : Math.min(1, sum(gains) / best), isFirst: first === 0, isInFive: first >= 0 && first < 5, grades };
}

/** The measures over a number of scores. */
export function summarise(scores: readonly Score[]): Summary {
  const mean = (measure: (score: Score) => number): number => (scores.length === 0 ? NaN : sum(scores.map(measure)) / scores.length);
  return {
    count: scores.length,
    meanReciprocalRank: mean(({ reciprocalRank }) => reciprocalRank),
    gain: mean(({ gain }) => gain),
    successAt1: mean(({ isFirst }) => Number(isFirst)),
    successAt5: mean(({ isInFive }) => Number(isInFive)),
    zeroRate: mean(({ found }) => Number(found === 0)),
  };
}

/** A query and how an engine did on it. */
export interface Outcome {
  readonly query: JudgedQuery;
  readonly score: Score;
  /** What was found, best first. */
  readonly pages: readonly FoundPage[];
}

/** The measures per kind of query, in the order of first appearance. */
export function summariseByKind(outcomes: readonly Outcome[]): ReadonlyMap<string, Summary> {
  const kinds = new Set(outcomes.map(({ query }) => query.kind));
  return new Map([...kinds].map((kind) => [kind, summarise(outcomes.filter(({ query }) => query.kind === kind).map(({ score }) => score))]));
}
