import type { Source } from '#knowledge/knowledge.ts';

/** The sources whose places are cited in a page's HTML, in their own order. */
export function sourcesOnPage(html: string, sources: ReadonlyMap<string, Source>): readonly Source[] {
  const cited = new Set([...html.matchAll(/data-(?:locator|source)="([a-z0-9-]+)/g)].map((match) => match[1]));
  return [...sources.values()].filter(({ id }) => cited.has(id));
}
