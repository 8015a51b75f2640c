import type { DocumentFile, Entry, FormFile, LexiconFile, NameFile, ShardFile } from '../format.ts';
import { createLexicon, type Lexicon } from './lexicon.ts';
import { createNames, type Names } from './names.ts';

/** Gets a file of the index by its name below the index's folder; undefined when there is none. Fails when the host does not answer. */
export type GetFile = (name: string) => Promise<unknown>;

/** The index as it comes in, each file once. */
export interface SearchIndex {
  /** The first file. */
  readonly entry: () => Promise<Entry>;
  /** The names that readers see; all of them as long as they fit in one file, otherwise those that begin as `start` does. */
  readonly names: (start: string) => Promise<Names>;
  /** The same with the words that pages are searched by. */
  readonly allNames: (start: string) => Promise<Names>;
  /** The words of all texts. */
  readonly lexicon: () => Promise<Lexicon>;
  /** The file of words in which a family's key stands. */
  readonly shard: (key: string) => Promise<ShardFile>;
  /** A group of pieces of a page. */
  readonly document: (page: number, group: number) => Promise<DocumentFile>;
}

/** An index that can also be asked for what is there already. */
export interface OpenIndex extends SearchIndex {
  /** The same without waiting: everything that has not come in fails at once. */
  readonly atHand: SearchIndex;
}

/** Position of the last start that is not after the key. */
export function placeOf<Key extends string | number>(starts: readonly Key[], key: Key): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const start = starts[middle];
    if (start !== undefined && start <= key) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Opens an index whose files `get` brings; each is asked for once, and again after a failure. */
export function openIndex(get: GetFile): OpenIndex {
  const known = new Map<string, Promise<unknown>>();
  const present = new Set<string>();
  const view = (mayWait: boolean): SearchIndex => {
    const once = async <Value>(name: string, make: () => Promise<Value>): Promise<Value> => {
      if (!mayWait && !present.has(name)) throw new Error(`${name} is not at hand`);
      const earlier = known.get(name) as Promise<Value> | undefined;
      if (earlier) return earlier;
      const made = make();
      known.set(name, made);
      made.then(() => present.add(name), () => known.delete(name));
      return made;
    };
    const entry = (): Promise<Entry> => once('entry', async () => (await get('entry.bin')) as Entry);
    const file = <Value>(name: string): Promise<Value> => once(`file ${name}`, async () => (await get(`${(await entry()).folder}/${name}.bin`)) as Value);
    const opened: SearchIndex = {
      entry,
      names: async (start) => {
        const number = String(placeOf((await entry()).names, start));
        return once(`names ${number}`, async () => createNames(await file<NameFile>(`n${number}`)));
      },
      allNames: async (start) => {
        const number = String(placeOf((await entry()).names, start));
        return once(`all names ${number}`, async () => createNames(...(await Promise.all([file<NameFile>(`n${number}`), file<FormFile>(`v${number}`)]))));
      },
      // Of names in several files only those that begin as the question does are fetched.
      lexicon: () => once('lexicon', async () => createLexicon(await file<LexiconFile>('woorden'), (await entry()).names[1] ? new Set() : (await opened.allNames('')).words())),
      shard: async (key) => file<ShardFile>(`w${String(placeOf((await entry()).shards, key))}`),
      document: (page, group) => file<DocumentFile>(`d${String(page)}-${String(group)}`),
    };
    return opened;
  };
  return { ...view(true), atHand: view(false) };
}
