import { gzipSync } from 'node:zlib';
import { buildIndex } from '#search/build/build-index.ts';
import type { SearchPage } from '#search/build/page.ts';
import { NO_FILTERS } from '#search/query/facets.ts';
import { findPages } from '#search/query/find.ts';
import { openIndex } from '#search/query/load.ts';
import { presentPage } from '#search/query/present.ts';
import { createRandom } from '../search/random.ts';

/** Sizes of site that are compared, in pages. */
const SIZES = [200, 2_000, 10_000];
const WORDS_A_PAGE = 180;

const random = createRandom(2012);
const SYLLABLES = ['be', 'stuur', 'ge', 'meen', 'te', 'lei', 'ding', 'ver', 'an', 'de', 'raad', 'kop', 'groep', 'vrij', 'heid', 'op', 'dracht', 'rol', 'net', 'werk', 'plan', 'ruim', 'koers', 'stel', 'ling', 'zorg', 'wet', 'houd', 'er', 'taak'];

/** Makes a word by its rank; the same rank always gives the same word. */
function wordOf(rank: number): string {
  let left = rank + SYLLABLES.length;
  let word = '';
  while (left > 0) { word += SYLLABLES[left % SYLLABLES.length] ?? ''; left = Math.floor(left / SYLLABLES.length); }
  return word;
}

/** A rank drawn so that few words are frequent and many are rare (Zipf), from a vocabulary that grows with the text (Heaps). */
const drawWord = (vocabulary: number): string => wordOf(Math.floor(vocabulary ** random()) - 1);

function makeSite(pages: number): readonly SearchPage[] {
  const vocabulary = Math.round(30 * (pages * WORDS_A_PAGE) ** 0.55);
  return Array.from({ length: pages }, (_, number): SearchPage => {
    const text = (count: number): string => Array.from({ length: count }, () => drawWord(vocabulary)).join(' ');
    const name = `${text(2)} ${String(number)}`;
    const units = [60, 60, 60].map((count, index) => ({ anchor: index === 0 ? '' : `deel-${String(index)}`, title: index === 0 ? '' : text(3), text: text(count), isInterpretation: false, sections: [] }));
    return { path: `begrippen/p${String(number)}/`, title: name, kind: 'begrip', conceptKind: ['rol', 'model', 'waarde'][number % 3] ?? '', sources: [['a'], ['b'], ['a', 'b']][number % 3] ?? [], themes: [], names: [name, text(2)], forms: [text(1)], asked: [text(20)], definition: '', places: [1, 7].map((step) => [`begrippen/p${String((number * step + step) % pages)}/`, 'deel-1'] as const), rank: pages - number, units };
  });
}

for (const size of SIZES) {
  const { entry, files } = buildIndex(makeSite(size), { isDutch: () => false, synonyms: [], everyday: {}, sources: [['a', 'A', 'sign-1'], ['b', 'B', 'sign-2']], themes: [], conceptKinds: { rol: 'rol', model: 'model', waarde: 'waarde' } });
  const packed = new Map<string, number>();
  const sizeOf = (name: string, value: unknown): number => {
    const known = packed.get(name) ?? gzipSync(JSON.stringify(value), { level: 9 }).length;
    packed.set(name, known);
    return known;
  };
  const totals: number[] = [];
  const times: number[] = [];
  for (let query = 0; query < 40; query += 1) {
    let bytes = 0;
    const index = openIndex((path) => {
      const name = path.replace('x/', '').replace('.bin', '');
      const value: unknown = name === 'entry' ? { folder: 'x', ...entry } : files.get(name);
      bytes += sizeOf(name, value);
      return Promise.resolve(value);
    });
    const vocabulary = Math.round(30 * (size * WORDS_A_PAGE) ** 0.55);
    const start = performance.now();
    const found = await findPages(index, `${drawWord(vocabulary)} ${drawWord(vocabulary)}`, NO_FILTERS);
    await Promise.all(found.pages.slice(0, 10).map((page) => presentPage(index, found, page)));
    times.push(performance.now() - start);
    totals.push(bytes);
  }
  const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
  const start = sizeOf('entry', { folder: 'x', ...entry }) + sizeOf('n0', files.get('n0')) + sizeOf('woorden', files.get('woorden'));
  console.log(`${String(size).padStart(6)} pages: a first question takes ${(median(totals) / 1024).toFixed(0)} kB (at most ${(Math.max(...totals) / 1024).toFixed(0)}), of which ${(start / 1024).toFixed(0)} before the first word; ${median(times).toFixed(0)} ms on this machine`);
}
