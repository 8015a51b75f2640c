import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIST } from '../site/dist.ts';

interface Sense { readonly source: string; readonly locator: string; readonly text: string }

/** A concept as the site's own data file gives it. */
export interface ConceptData { readonly id: string; readonly url: string; readonly term: string; readonly language?: string; readonly kind: string; readonly definition: string; readonly aliases: readonly string[]; readonly senses: readonly Sense[]; readonly relations: readonly { readonly target: string }[] }

/** A source as the site's own data file gives it. */
export interface SourceData { readonly id: string; readonly url: string; readonly title: string; readonly label: string; readonly locators: readonly { readonly id: string; readonly title: string; readonly url: string }[] }

interface CellData { readonly text?: string; readonly citations: readonly string[] }

/** A comparison as the site's own data file gives it. */
export interface ComparisonData { readonly id: string; readonly url: string; readonly title: string; readonly columns: readonly { readonly id: string; readonly label: string }[]; readonly rows: readonly { readonly id: string; readonly label: string; readonly cells: Readonly<Record<string, CellData | null>> }[] }

function read(name: string): unknown {
  return JSON.parse(readFileSync(join(DIST, 'data', name), 'utf8'));
}

/** What the site says it holds: the files it offers for others to work with. */
export function readSiteData(): { readonly concepts: readonly ConceptData[]; readonly sources: readonly SourceData[]; readonly comparisons: readonly ComparisonData[] } {
  const { concepts } = read('begrippen.json') as { concepts: readonly ConceptData[] };
  const { sources } = read('bronnen.json') as { sources: readonly SourceData[] };
  const { comparisons } = read('vergelijkingen.json') as { comparisons: readonly ComparisonData[] };
  return { concepts, sources, comparisons };
}

/** The item for a page; throws when the data has none. */
export function at<Item extends { readonly url: string }>(items: readonly Item[], url: string): Item {
  const found = items.find((item) => item.url === url);
  if (!found) throw new Error(`The data files do not hold ${url}.`);
  return found;
}
