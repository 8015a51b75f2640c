import type { Content, Entry } from '#model/content.ts';
import type { ComparisonData } from '#model/comparison.ts';
import type { ConceptData } from '#model/concept.ts';
import type { DatasetData } from '#model/dataset.ts';
import type { InstrumentData } from '#model/instrument.ts';
import type { LocatorData } from '#model/locator.ts';
import type { PageData } from '#model/page.ts';
import type { RouteData } from '#model/route.ts';
import type { SearchWords } from '#model/search-words.ts';
import type { SourceData } from '#model/source.ts';
import type { ThemeData } from '#model/theme.ts';
import { collectMentions, type Mention } from './mention.ts';
import { deriveRelations, type RelationView } from './graph.ts';

/** A concept with its id. */
export interface Concept extends ConceptData { readonly id: string }

/** A locator with what follows from its place among the others. */
export interface Locator extends LocatorData {
  /** Id of the source it is a place in. */
  readonly source: string;
  /** Full id: `vgs#fig-2`. */
  readonly citation: string;
  /** Position in reading order, counted from 1. */
  readonly order: number;
  /** Depth in the tree of locators; 0 for one without parent. */
  readonly depth: number;
  /** Ids of the locators around it, from the outside in. */
  readonly ancestors: readonly string[];
  /** Heading of its passage: label and title. */
  readonly heading: string;
}

/** A source with its id and its locators in reading order. */
export interface Source extends Omit<SourceData, 'locators'> {
  /** The name of its folder. */
  readonly id: string;
  /** The places in it, in reading order. */
  readonly locators: readonly Locator[];
}

/** A comparison with its id. */
export interface Comparison extends ComparisonData { readonly id: string }
/** A dataset with its id. */
export interface Dataset extends DatasetData { readonly id: string }
/** A theme with its id. */
export interface Theme extends ThemeData { readonly id: string }
/** A route with its id. */
export interface Route extends RouteData { readonly id: string }
/** An instrument with its id. */
export interface Instrument extends InstrumentData { readonly id: string }
/** A page about the site with its id. */
export interface Page extends PageData { readonly id: string }

/** Everything we know, ready to be shown or exported; every list is sorted. */
export interface Knowledge {
  /** Concepts by id, in Dutch alphabetical order of their terms. */
  readonly concepts: ReadonlyMap<string, Concept>;
  /** Sources by id, in their own order. */
  readonly sources: ReadonlyMap<string, Source>;
  /** Locators by full id (`vgs#fig-2`), in reading order per source. */
  readonly locators: ReadonlyMap<string, Locator>;
  /** Comparisons by id, by title. */
  readonly comparisons: ReadonlyMap<string, Comparison>;
  /** Datasets by id. */
  readonly datasets: ReadonlyMap<string, Dataset>;
  /** Themes by id, in their own order. */
  readonly themes: ReadonlyMap<string, Theme>;
  /** Routes by id, in their own order. */
  readonly routes: ReadonlyMap<string, Route>;
  /** Instruments by id, in their own order. */
  readonly instruments: ReadonlyMap<string, Instrument>;
  /** Pages by id, in their own order. */
  readonly pages: ReadonlyMap<string, Page>;
  /** Groups of words that mean the same in a question, in their own order. */
  readonly searchWords: SearchWords;
  /** Relations by concept id, seen from that concept, in both directions. */
  readonly relations: ReadonlyMap<string, readonly RelationView[]>;
  /** Every link in prose to something we know, with its sentence. */
  readonly mentions: readonly Mention[];
}

/** Dutch collation: accents and case do not matter, digits count as numbers. */
export const collator = new Intl.Collator('nl', { sensitivity: 'base', numeric: true });

function indexBy<Item extends { readonly id: string }>(items: readonly Item[], compare: (a: Item, b: Item) => number): ReadonlyMap<string, Item> {
  return new Map([...items].sort((a, b) => compare(a, b) || (a.id < b.id ? -1 : 1)).map((item) => [item.id, item]));
}

function withId<Data extends object>({ id, data }: Entry<Data>): Data & { readonly id: string } {
  return { ...data, id };
}

/** The heading of a locator's passage: its title, after the number when it is a numbered section; its label when it has no title. */
function locatorHeading({ label, title }: Pick<LocatorData, 'label' | 'title'>): string {
  if (title === undefined) return label;
  const number = /^(?:§|H\.) ([\d.]+)$/.exec(label)?.[1];
  return number === undefined ? title : `${number} ${title}`;
}

/** Places the locators of a source in reading order, with depth and ancestors. */
function placeLocators(source: string, locators: readonly LocatorData[]): readonly Locator[] {
  const byId = new Map(locators.map((locator) => [locator.id, locator]));
  const ancestorsOf = (locator: LocatorData, seen: readonly string[] = []): readonly string[] => {
    const parent = locator.parent === undefined || seen.includes(locator.parent) ? undefined : byId.get(locator.parent);
    return parent ? [...ancestorsOf(parent, [...seen, parent.id]), parent.id] : [];
  };
  return locators
    .map((locator, index) => {
      const ancestors = ancestorsOf(locator);
      return { ...locator, source, citation: `${source}#${locator.id}`, order: locator.order ?? index + 1, depth: ancestors.length, ancestors, heading: locatorHeading(locator) };
    })
    .sort((a, b) => a.order - b.order);
}

/** Derives everything that follows from the content. Pure: the same content gives the same knowledge. */
export function buildKnowledge(content: Content): Knowledge {
  const concepts = indexBy(content.concepts.map(withId), (a, b) => collator.compare(a.term, b.term));
  const sources = indexBy(
    content.sources.map(({ id, data }) => ({ ...data, id, locators: placeLocators(id, data.locators) })),
    (a, b) => a.order - b.order,
  );
  const locators = new Map([...sources.values()].flatMap((source) => source.locators.map((locator) => [locator.citation, locator] as const)));
  const comparisons = indexBy(content.comparisons.map(withId), (a, b) => collator.compare(a.title, b.title));
  const datasets = indexBy(content.datasets.map(withId), (a, b) => collator.compare(a.id, b.id));
  const themes = indexBy(content.themes.map(withId), (a, b) => a.order - b.order);
  const routes = indexBy(content.routes.map(withId), (a, b) => a.order - b.order);
  const instruments = indexBy(content.instruments.map(withId), (a, b) => a.order - b.order);
  const pages = indexBy(content.pages.map(withId), (a, b) => a.order - b.order);
  const names = { concepts, sources, locators, comparisons, datasets, themes, routes, instruments };
  return { ...names, pages, searchWords: content.searchWords, relations: deriveRelations(concepts), mentions: collectMentions(content, names) };
}
