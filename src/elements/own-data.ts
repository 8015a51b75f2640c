import type { KnownChoices } from '#knowledge/own-choice.ts';
import type { ConceptRecord, OwnData } from '#knowledge/own-comparison.ts';
import type { Work } from '#knowledge/citation/work.ts';

/** A source as /data/bronnen.json gives it. */
export interface SourceRecord {
  readonly id: string;
  readonly url: string;
  readonly label: string;
  readonly title: string;
  readonly titleByEditor: boolean;
  readonly authors: readonly string[];
  readonly nature: string;
  readonly dateText: string;
  /** Class that gives it its sign. */
  readonly sign: string;
  readonly reference: Work;
  readonly locators: readonly { readonly id: string; readonly label: string }[];
}

/** A theme as /data/themas.json gives it. */
export interface ThemeRecord { readonly id: string; readonly title: string; readonly concepts: readonly string[] }

/** Everything the reader's own tables are made of. */
export interface OwnFiles extends OwnData {
  readonly sources: readonly SourceRecord[];
  readonly themes: ReadonlyMap<string, ThemeRecord>;
  readonly known: KnownChoices;
}

async function read<Content>(url: string | undefined): Promise<Content> {
  const answer = await fetch(url ?? '');
  if (!answer.ok) throw new Error(`${String(url)} gave ${String(answer.status)}.`);
  // Written by our own exports, in the same build.
  return (await answer.json()) as Content;
}

const byId = <Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> => new Map(items.map((item) => [item.id, item]));

/** Fetches the data files whose addresses the page gives; fails when one cannot be had. */
export async function readOwnFiles({ concepts: conceptsUrl, sources: sourcesUrl, themes: themesUrl }: DOMStringMap): Promise<OwnFiles> {
  const [{ concepts, kinds, relationTypes }, { sources }, { themes }] = await Promise.all([
    read<{ readonly concepts: readonly ConceptRecord[]; readonly kinds: Readonly<Record<string, { readonly label: string; readonly plural: string }>>; readonly relationTypes: Readonly<Record<string, { readonly label: string }>> }>(conceptsUrl),
    read<{ readonly sources: readonly SourceRecord[] }>(sourcesUrl),
    read<{ readonly themes: readonly ThemeRecord[] }>(themesUrl),
  ]);
  const data = { concepts: byId(concepts), sources, themes: byId(themes), kinds: new Map(Object.entries(kinds)), relationTypes: new Map(Object.entries(relationTypes)) };
  return { ...data, known: { concepts: new Set(data.concepts.keys()), sources: new Set(sources.map(({ id }) => id)), kinds: new Set(concepts.map(({ kind }) => kind)), themes: new Set(data.themes.keys()) } };
}
