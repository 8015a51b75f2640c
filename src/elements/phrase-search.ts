import type { Result, Segment } from '#search/query/present.ts';
import { loadPagefind, type FoundPlace } from './pagefind.ts';

/** Pages fetched for a phrase: who quotes a sentence looks for one place. */
const MOST = 20;
const PLACES = 3;

/** An excerpt of Pagefind's as text, of which only what stands in `<mark>` is marked. */
function segmentsOf(excerpt: string): readonly Segment[] {
  return [...new DOMParser().parseFromString(excerpt, 'text/html').body.childNodes].map((node) => ({ text: node.textContent ?? '', isMarked: node.nodeName === 'MARK' }));
}

/** Pages on which the phrases between quotation marks stand to the letter, found by Pagefind. Fails when it cannot be loaded. */
export async function findPhrases(base: string, typed: string): Promise<readonly Result[]> {
  const pagefind = await loadPagefind(`${base}pagefind/`);
  const { results } = await pagefind.search(typed.replace(/[„“”]/g, '"'));
  const pages = await Promise.all(results.slice(0, MOST).map(({ data }) => data()));
  return pages.map((page, index): Result => {
    const place = ({ title, url, excerpt }: FoundPlace) => ({ title, anchor: url.split('#')[1] ?? '', excerpt: segmentsOf(excerpt), isInterpretation: false });
    return {
      page: -1 - index,
      path: page.url.slice(base.length),
      title: page.meta.title ?? page.url,
      excerpt: segmentsOf(page.excerpt),
      places: page.sub_results.filter(({ url }) => url.includes('#')).slice(0, PLACES).map(place),
      reasons: [],
      figures: [],
      marks: [...page.excerpt.matchAll(/<mark>([^<]+)<\/mark>/g)].map((match) => (match[1] ?? '').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')).filter(Boolean).slice(0, 12),
    };
  });
}
