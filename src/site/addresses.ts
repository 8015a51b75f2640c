import { listPages } from '#knowledge/address.ts';
import { getKnowledge } from './knowledge.ts';

/** The addresses of all pages that readers may share and search engines may list, sorted, under the site's base. */
export async function getPages(): Promise<readonly string[]> {
  const { concepts, sources, locators, comparisons, themes, routes, instruments, pages } = await getKnowledge();
  return listPages({ concept: concepts.keys(), source: sources.keys(), locator: locators.keys(), comparison: comparisons.keys(), theme: themes.keys(), route: routes.keys(), instrument: instruments.keys(), page: pages.keys() }, import.meta.env.BASE_URL);
}
