import { getCollection, getEntry, type CollectionEntry, type CollectionKey } from 'astro:content';
import type { Content, Entry } from '#model/content.ts';
import { buildKnowledge, type Knowledge } from '#knowledge/knowledge.ts';
import { parseSearchWords } from '#knowledge/search-words.ts';

/** Content with the digests of everything in it, by which a change is seen. */
interface Read { readonly content: Content; readonly digest: string }

/** The file with search words, when there is one; a glob, since an import would demand it. */
const searchWords = Object.values(import.meta.glob<string>('/content/zoekwoorden.yaml', { query: '?raw', import: 'default', eager: true }))[0];

async function read(): Promise<Read> {
  const digests: string[] = [];
  const entries = async <Name extends CollectionKey>(name: Name): Promise<readonly Entry<CollectionEntry<Name>['data']>[]> =>
    (await getCollection(name)).map((entry) => {
      digests.push(`${name}/${entry.id}:${String(entry.digest)}`);
      return { id: entry.id, data: entry.data, body: ('body' in entry ? entry.body : undefined) ?? '' };
    });
  const content: Content = {
    sources: await entries('bronnen'),
    concepts: await entries('begrippen'),
    comparisons: await entries('vergelijkingen'),
    datasets: await entries('cijfers'),
    themes: await entries('themas'),
    routes: await entries('routes'),
    instruments: await entries('instrumenten'),
    pages: await entries('paginas'),
    searchWords: parseSearchWords(searchWords),
  };
  return { content, digest: [...digests, searchWords].join('\n') };
}

let built: Promise<Knowledge> | undefined;
let builtFrom = '';

/** The knowledge all pages show: derived once in a build, and in development again when the content has changed. */
export async function getKnowledge(): Promise<Knowledge> {
  if (built && !import.meta.env.DEV) return built;
  const { content, digest } = await read();
  if (!built || digest !== builtFrom) {
    builtFrom = digest;
    built = Promise.resolve(buildKnowledge(content));
  }
  return built;
}

/** The prose of one entry, ready to render; throws when it does not exist. */
export async function getProse(room: 'bronnen' | 'begrippen' | 'themas' | 'paginas', id: string) {
  const entry = await getEntry(room, id);
  if (!entry) throw new Error(`content/${room} heeft geen "${id}"`);
  return entry;
}
