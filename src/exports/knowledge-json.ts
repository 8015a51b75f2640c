import { KINDS } from '#model/kind.ts';
import { RELATION_TYPES } from '#model/relation.ts';
import type { Edition } from '#knowledge/edition.ts';

/** Everything typed, as it stands in /data/kennis.json: as written, defaults filled in, each item with its id and full address. Relations stand there on the side on which they were written. */
export function exportKnowledge({ knowledge, urls, absolute, version, date }: Edition) {
  const { sources, concepts, comparisons, datasets, themes, routes, instruments } = knowledge;
  return {
    $schema: absolute(urls.dataFile('kennis.schema.json')),
    version, date, licence: 'https://creativecommons.org/licenses/by/4.0/', url: absolute(urls.home),
    kinds: KINDS, relationTypes: RELATION_TYPES,
    sources: [...sources.values()].map((source) => ({ ...source, url: absolute(urls.source(source.id)), originalUrl: source.url ?? null, locators: source.locators.map((locator) => ({ ...locator, url: absolute(urls.locator(source.id, locator.id)) })) })),
    concepts: [...concepts.values()].map((concept) => ({ ...concept, url: absolute(urls.concept(concept.id)) })),
    comparisons: [...comparisons.values()].map((comparison) => ({ ...comparison, url: absolute(urls.comparison(comparison.id)) })),
    datasets: [...datasets.values()].map((dataset) => ({ ...dataset, url: absolute(urls.locator(dataset.source, dataset.locator)) })),
    themes: [...themes.values()].map((theme) => ({ ...theme, url: absolute(urls.theme(theme.id)) })),
    routes: [...routes.values()].map((route) => ({ ...route, url: absolute(urls.route(route.id)) })),
    instruments: [...instruments.values()].map((instrument) => ({ ...instrument, url: absolute(urls.instrument(instrument.id)) })),
  };
}
