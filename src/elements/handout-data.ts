import { readOwnFiles, type OwnFiles } from './own-data.ts';

interface CellRecord { readonly text?: string; readonly value?: number; readonly unit?: string; readonly citations: readonly string[]; readonly interpretation: boolean }

/** A comparison as /data/vergelijkingen.json gives it. */
export interface ComparisonRecord {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly question: string;
  readonly columns: readonly { readonly id: string; readonly label: string }[];
  readonly rows: readonly { readonly id: string; readonly label: string; readonly cells: Readonly<Record<string, CellRecord | null>> }[];
}

/** A place in a source, with what a hand-out says of it. */
export interface PlaceRecord { readonly id: string; readonly url: string; readonly title: string; readonly label: string; readonly source: string }

/** Everything a hand-out is made of; the text of a place is on its own page. */
export interface HandoutFiles extends OwnFiles {
  readonly comparisons: ReadonlyMap<string, ComparisonRecord>;
  readonly places: ReadonlyMap<string, PlaceRecord>;
}

/** Fetches the data files whose addresses the page gives; fails when one cannot be had. */
export async function readHandoutFiles(addresses: DOMStringMap): Promise<HandoutFiles> {
  const [own, answer] = await Promise.all([readOwnFiles(addresses), fetch(addresses['comparisons'] ?? '')]);
  if (!answer.ok) throw new Error(`${String(addresses['comparisons'])} gave ${String(answer.status)}.`);
  // Written by our own exports, in the same build.
  const { comparisons } = (await answer.json()) as { readonly comparisons: readonly ComparisonRecord[] };
  const places = own.sources.flatMap(({ id, label, locators }) => (locators as readonly Omit<PlaceRecord, 'source'>[]).map((locator) => [`${id}#${locator.id}`, { ...locator, label: `${label} · ${locator.label}`, source: id }] as const));
  return { ...own, comparisons: new Map(comparisons.map((comparison) => [comparison.id, comparison])), places: new Map(places) };
}

const passages = new Map<string, Promise<readonly Node[]>>();

/** The text of a place, from its own page; a note in its stead when that cannot be had. */
export function readPassage(url: string): Promise<readonly Node[]> {
  const known = passages.get(url);
  if (known) return known.then((nodes) => nodes.map((node) => node.cloneNode(true)));
  const reading = fetch(url).then(async (answer) => {
    if (!answer.ok) throw new Error(`${url} gave ${String(answer.status)}.`);
    const body = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('[data-locator-text]');
    for (const element of body?.querySelectorAll('[id]') ?? []) element.removeAttribute('id');
    for (const element of body?.querySelectorAll('script, details:not(.editor-note), .passage-concepts') ?? []) element.remove();
    for (const heading of body?.querySelectorAll('h2, h3, h4, h5') ?? []) {
      const lower = document.createElement(`h${String(Math.min(6, Number(heading.tagName.charAt(1)) + 2))}`);
      lower.append(...heading.childNodes);
      heading.replaceWith(lower);
    }
    return [...(body?.childNodes ?? [])].map((node) => document.adoptNode(node));
  });
  passages.set(url, reading);
  reading.catch(() => { passages.delete(url); });
  return reading.then((nodes) => nodes.map((node) => node.cloneNode(true)));
}
