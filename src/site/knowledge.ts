import { getCollection, getEntry, type CollectionKey } from 'astro:content';
import type { Entry } from '#model/content.ts';
import { buildKnowledge, type Knowledge } from '#knowledge/knowledge.ts';

async function entries<Name extends CollectionKey, Data>(name: Name): Promise<readonly Entry<Data>[]> {
  const found = await getCollection(name);
  return found.map((entry) => ({ id: entry.id, data: entry.data as Data, body: ('body' in entry ? entry.body : undefined) ?? '' }));
}

async function load(): Promise<Knowledge> {
  return buildKnowledge({
    sources: await entries('bronnen'),
    concepts: await entries('begrippen'),
    comparisons: await entries('vergelijkingen'),
    datasets: await entries('cijfers'),
    themes: await entries('themas'),
    pages: await entries('paginas'),
  });
}

let built: Promise<Knowledge> | undefined;

/** The knowledge all pages show: derived once in a build, anew for every request in development. */
export function getKnowledge(): Promise<Knowledge> {
  return import.meta.env.DEV ? load() : (built ??= load());
}

/** The prose of one entry, ready to render; throws when it does not exist. */
export async function getProse(room: 'bronnen' | 'begrippen' | 'themas' | 'paginas', id: string) {
  const entry = await getEntry(room, id);
  if (!entry) throw new Error(`content/${room} heeft geen "${id}"`);
  return entry;
}
