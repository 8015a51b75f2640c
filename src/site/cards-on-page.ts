import type { Concept, Knowledge, Locator } from '#knowledge/knowledge.ts';

/** What a page links and so has a card for, each once, in the order of first use. */
export interface CardsOnPage {
  /** Concepts the page links. */
  readonly concepts: readonly Concept[];
  /** Places in sources that the page cites. */
  readonly places: readonly Locator[];
}

/** The concepts and places that the links in a page's HTML lead to, of each kind at most `most`: a page that must come in one round trip has no room for all. */
export function cardsOnPage(html: string, { concepts, locators }: Pick<Knowledge, 'concepts' | 'locators'>, most = Infinity): CardsOnPage {
  const idsIn = (hook: string): readonly string[] => [...new Set([...html.matchAll(new RegExp(`<a [^>]*data-${hook}="([^"]+)"`, 'g'))].map((match) => match[1] ?? ''))];
  return {
    concepts: idsIn('concept').flatMap((id) => concepts.get(id) ?? []).slice(0, most),
    places: idsIn('locator').flatMap((id) => locators.get(id) ?? []).slice(0, most),
  };
}
