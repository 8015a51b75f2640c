import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readContent } from '#files/read.ts';
import { toContent } from '#knowledge/content.ts';
import { buildKnowledge } from '#knowledge/knowledge.ts';
import { signClass } from '#knowledge/label.ts';
import { parseDocuments } from '#knowledge/parse.ts';
import { parseEverydayWords, parseSearchWords } from '#knowledge/search-words.ts';
import { KINDS } from '#model/kind.ts';
import { EVERYDAY_WORDS_PATH, SEARCH_WORDS_PATH } from '#model/search-words.ts';
import { buildIndex } from '#search/build/build-index.ts';
import { readUnits, type ReadPage } from '#search/build/read-units.ts';
import { toPages } from '#search/build/to-pages.ts';
import { INDEX_FOLDER } from '#search/format.ts';
import { openDictionary } from './dictionary.ts';

/** The pages in a folder that want to be searched, by their address below the base. */
async function readPages(directory: string): Promise<ReadonlyMap<string, ReadPage>> {
  const names = (await readdir(directory, { recursive: true })).filter((name) => name.endsWith('index.html')).sort();
  const pages = new Map<string, ReadPage>();
  for (const name of names) {
    const page = readUnits(await readFile(join(directory, name), 'utf8'));
    if (page) pages.set(name.slice(0, -'index.html'.length).replaceAll(sep, '/'), page);
  }
  return pages;
}

/** Packs a value; the byte that names the operating system is always the same, so that builds on different machines are equal. */
function pack(value: unknown): Buffer {
  const packed = gzipSync(JSON.stringify(value), { level: 9 });
  packed[9] = 255;
  return packed;
}

/** Makes the index of words, names and pieces of the pages in `directory` and writes it beside them; returns the number of pages. */
export async function writeWordIndex(directory: string, root: string): Promise<number> {
  const files = await readContent(root);
  const textOf = (name: string): string | undefined => files.find(({ path }) => path === name)?.text;
  const knowledge = buildKnowledge(toContent(parseDocuments(files), parseSearchWords(textOf(SEARCH_WORDS_PATH))));
  const pages = toPages(await readPages(directory), knowledge);
  const index = buildIndex(pages, {
    isDutch: await openDictionary(),
    synonyms: knowledge.searchWords,
    everyday: parseEverydayWords(textOf(EVERYDAY_WORDS_PATH)),
    sources: [...knowledge.sources.values()].map(({ id, label, order }) => [id, label, signClass(order)]),
    themes: [...knowledge.themes.values()].map(({ id, title }) => [id, title]),
    conceptKinds: Object.fromEntries(Object.entries(KINDS).map(([id, { label }]) => [id, label])),
  });
  const packed = [...index.files].map(([name, value]) => [name, pack(value)] as const);
  const hash = createHash('sha256');
  for (const [name, bytes] of packed) hash.update(name).update(bytes);
  const folder = hash.digest('hex').slice(0, 12);
  const target = join(directory, INDEX_FOLDER);
  await mkdir(join(target, folder), { recursive: true });
  await Promise.all(packed.map(([name, bytes]) => writeFile(join(target, folder, `${name}.bin`), bytes)));
  await writeFile(join(target, 'entry.bin'), pack({ folder, ...index.entry }));
  return pages.length;
}
