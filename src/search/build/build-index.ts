import { GROUP, type DocumentFile, type Entry, type FacetRun, type FormFile, type FormLine, type LexiconFile, type NameFile, type NameLine, type PlaceLine, type ShardFile, type UnitLine } from '../format.ts';
import { squash, wordsOf } from '../dutch/fold.ts';
import { keysOf } from '../dutch/name-keys.ts';
import { addHints } from './add-hints.ts';
import { groupFamilies } from './group-families.ts';
import { makeLexicon } from './make-lexicon.ts';
import type { SearchPage } from './page.ts';
import { splitCompound } from './split-compounds.ts';
import { weighWords } from './weigh-words.ts';

/** What the pages are indexed with. */
export interface IndexOptions {
  /** Whether a Dutch dictionary has a folded word as a word of its own; for taking compounds apart. */
  readonly isDutch: (word: string) => boolean;
  /** Groups of words that mean the same in a question. */
  readonly synonyms: readonly (readonly string[])[];
  /** By a word that people type and no text has, the words of the texts that it asks for; null when nothing is about it. */
  readonly everyday: Readonly<Record<string, readonly string[] | null>>;
  /** Sources in their order as id, label and the class of their sign. */
  readonly sources: Entry['sources'];
  /** Themes in their order as id and title. */
  readonly themes: Entry['themes'];
  /** Labels of the kinds of concept by id. */
  readonly conceptKinds: Readonly<Record<string, string>>;
}

/** The index: its first file without the folder, and the others by name. */
export interface BuiltIndex {
  /** The first file; its folder is filled in when the others are written. */
  readonly entry: Omit<Entry, 'folder'>;
  /** The other files by name, as values to be written as JSON. */
  readonly files: ReadonlyMap<string, LexiconFile | ShardFile | NameFile | FormFile | DocumentFile>;
}

/** Characters of JSON in a file of words, about one and a half kilobytes when packed, and in a file of names, at most some twenty. */
const SHARD_SIZE = 5_000;
const NAMES_SIZE = 130_000;

/** Words of a form that is sent as a name; of longer ones the words alone count. */
const LONGEST_FORM = 3;

/** Cuts a sorted list into files of about `size` characters; gives the start of each and its items. */
function cut<Item>(items: readonly Item[], size: number, keyOf: (item: Item) => string, written: (item: Item) => unknown = (item) => item): readonly { readonly start: string; readonly items: readonly Item[] }[] {
  const files: { start: string; items: Item[] }[] = [];
  let length = Infinity;
  let before = '';
  for (const item of items) {
    const key = keyOf(item);
    if (length > size && key !== before) {
      let shared = 0;
      while (files.length > 0 && before[shared] === key[shared] && shared < key.length) shared += 1;
      files.push({ start: files.length === 0 ? '' : key.slice(0, shared + 1), items: [] });
      length = 0;
    }
    files.at(-1)?.items.push(item);
    length += JSON.stringify(written(item)).length;
    before = key;
  }
  return files;
}

function unitLine({ anchor, title, text, isInterpretation, sections, figure }: SearchPage['units'][number]): UnitLine {
  const line = [anchor, title, text, isInterpretation ? 1 : 0, sections] as const;
  return figure ? [...line, [figure.value, figure.unit, figure.label, figure.question, figure.citation, figure.place]] : line;
}

/** The forms that are not found by another name already, as its inflection, split or join. */
function dropKnown(forms: readonly string[], names: readonly string[]): readonly string[] {
  const known = new Set(names.flatMap((name) => keysOf(wordsOf(name)).map(([key]) => key)));
  return forms.filter((form) => {
    const keys = keysOf(wordsOf(form)).map(([key]) => key);
    const isKnown = keys.some((key) => known.has(key));
    keys.forEach((key) => known.add(key));
    return !isKnown;
  });
}

/** Makes the index of the pages. Pure: the same pages give the same files, in whatever order they come. */
export function buildIndex(unsorted: readonly SearchPage[], { isDutch, synonyms, everyday, sources, themes, conceptKinds }: IndexOptions): BuiltIndex {
  const bits = (ids: readonly string[], all: readonly (readonly [string, ...unknown[]])[]): number => ids.reduce((mask, id) => mask | (1 << all.findIndex(([known]) => known === id)), 0);
  const kinds = [...new Set(unsorted.map(({ kind }) => kind))].sort();
  const used = Object.entries(conceptKinds).filter(([id]) => unsorted.some(({ conceptKind }) => conceptKind === id));
  const facetOf = ({ kind, conceptKind, sources: by, themes: of }: SearchPage): FacetRun => [1, kinds.indexOf(kind), used.findIndex(([id]) => id === conceptKind) + 1, bits(by, sources), bits(of, themes)];
  const keyOf = (page: SearchPage): string => `${facetOf(page).slice(1).map((value) => String(value).padStart(10, '0')).join(' ')} ${page.path}`;
  const pages = [...unsorted].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const facets: FacetRun[] = [];
  for (const page of pages) {
    const facet = facetOf(page);
    const last = facets.at(-1);
    if (last && last.slice(1).join() === facet.slice(1).join()) facets[facets.length - 1] = [last[0] + 1, last[1], last[2], last[3], last[4]];
    else facets.push(facet);
  }
  const files = new Map<string, LexiconFile | ShardFile | NameFile | FormFile | DocumentFile>();
  pages.forEach(({ path, title, definition, units }, number) => {
    for (let group = 0; group * GROUP < units.length; group += 1) {
      const lead = group === 0 ? units[0]?.text : undefined;
      files.set(`d${String(number)}-${String(group)}`, { path, title, ...(lead ? { lead } : {}), ...(group === 0 && definition ? { definition } : {}), units: units.slice(group * GROUP, (group + 1) * GROUP).map(unitLine) });
    }
  });
  const postings = weighWords(pages);
  const words = { isKnown: (word: string) => postings.has(word), isDutch };
  const families = addHints(groupFamilies(postings, words), everyday);
  const shards = cut<readonly [string, ShardFile[string]]>(families, SHARD_SIZE, ([key]) => key);
  shards.forEach(({ items }, number) => { files.set(`w${String(number)}`, Object.fromEntries(items)); });
  // Words of names come in with the names.
  const spoken = new Set(pages.flatMap(({ units }) => units.flatMap(({ title, text }) => wordsOf(`${title} ${text}`))));
  const frequencies = new Map([...postings].filter(([word]) => spoken.has(word)).map(([word, list]) => [word, list.length]));
  // A part of a compound is a word that can be asked for, also where it never stands alone.
  for (const word of spoken) for (const part of splitCompound(word, words)) if (!frequencies.has(part)) frequencies.set(part, 1);
  files.set('woorden', makeLexicon(frequencies, synonyms));
  const numbers = new Map(pages.map(({ path }, number) => [path, number]));
  const toPlaces = (places: SearchPage['places']): readonly PlaceLine[] => [...new Set(places.map(([path]) => path))].flatMap((path): readonly PlaceLine[] => {
    const number = numbers.get(path);
    const units = places.flatMap(([of, anchor]) => (of === path ? [pages[number ?? -1]?.units.findIndex((piece) => piece.anchor === anchor) ?? -1] : [])).filter((unit) => unit >= 0);
    return number === undefined || units.length === 0 ? [] : [[number, ...new Set(units)]];
  });
  const lines = pages.map(({ path, names: [title = '', ...aliases], forms, places, rank }, number) => ({ rank, forms, places: toPlaces(places), line: [number, path.replace(/\/$/, ''), title, aliases] as NameLine }));
  const byKey = [...lines].sort((a, b) => (squash(a.line[2]) < squash(b.line[2]) ? -1 : 1));
  const names = cut(byKey, NAMES_SIZE, ({ line }) => squash(line[2]), ({ line }) => line);
  names.forEach(({ items }, number) => {
    const sorted = [...items].sort((a, b) => b.rank - a.rank || a.line[0] - b.line[0]);
    files.set(`n${String(number)}`, sorted.map(({ line }) => line));
    files.set(`v${String(number)}`, sorted.map(({ line: [, , title, aliases], forms, places }): FormLine => [dropKnown(forms.filter((form) => wordsOf(form).length <= LONGEST_FORM), [title, ...aliases]), places]));
  });
  const units = pages.reduce((total, page) => total + page.units.length, 0);
  return { entry: { units, shards: shards.map(({ start }) => start), names: names.map(({ start }) => start), kinds, conceptKinds: [['', ''], ...used], sources, themes, facets }, files };
}
