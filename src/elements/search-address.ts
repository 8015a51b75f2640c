import type { Filters } from '#search/query/facets.ts';

/** A question with what was chosen beside it, as the address holds it. */
export interface Question { readonly text: string; readonly filters: Filters }

/** The names of the facets in the address. */
export const FACET_NAMES = { bron: 'sources', pagina: 'kinds', soort: 'conceptKinds', thema: 'themes' } as const satisfies Readonly<Record<string, keyof Filters>>;

const ID = /^[a-z0-9-]{1,40}$/;

/** Reads `?q=…&bron=vgs,lochem&pagina=begrip&soort=rol&thema=…&duiding=uit`; values that cannot be ids are passed over. */
export function readQuestion(search: string): Question {
  const address = new URLSearchParams(search);
  const values = (name: string): readonly string[] => [...new Set(address.getAll(name).flatMap((value) => value.split(',')))].filter((value) => ID.test(value)).slice(0, 12);
  return {
    text: (address.get('q') ?? '').slice(0, 300),
    filters: { sources: values('bron'), kinds: values('pagina'), conceptKinds: values('soort'), themes: values('thema'), sourcesOnly: address.get('duiding') === 'uit' },
  };
}

/** Writes a question into an address, keeping what else stands in it. */
export function writeQuestion(href: string, { text, filters }: Question): string {
  const address = new URL(href);
  const set = (name: string, value: string): void => {
    if (value) address.searchParams.set(name, value);
    else address.searchParams.delete(name);
  };
  set('q', text);
  for (const [name, key] of Object.entries(FACET_NAMES)) set(name, filters[key].join(','));
  // A comma is a character like any other in a query.
  return address.href.replaceAll('%2C', ',');
}

/** Puts a question in the address of the page: `isBeside` the one before when the reader was done with that, otherwise in its place. */
export function putQuestion(question: Question, isBeside: boolean): void {
  const address = writeQuestion(location.href, question);
  if (address === location.href) return;
  if (isBeside && new URLSearchParams(location.search).has('q')) history.pushState(null, '', address);
  else history.replaceState(null, '', address);
}
