import { asRecord, asText, recordsOf } from '#knowledge/data.ts';
import type { ContentDocument } from '#knowledge/parse.ts';
import { conceptFile, findConcept, type Desk } from './desk.ts';

/** Where each anchor of a concept that goes has its place on the page it goes to, by anchor; or what still has none. */
export interface Places {
  /** The new anchor by old anchor. */
  readonly anchors: ReadonlyMap<string, string>;
  /** Anchors that have no place yet. */
  readonly missing: readonly string[];
}

/** The anchors of a concept that are promised and still stand. */
export function promisedAnchors({ contract }: Desk, concept: string): readonly string[] {
  const page = `/begrippen/${concept}/`;
  return [...contract.promises.keys()].filter((address) => address.startsWith(`${page}#`) && contract.fateOf(address).kind === 'stands').map((address) => address.slice(page.length + 1));
}

/** Finds a place on the page of `into` for every promised anchor of `from`: the one an editor names, or that of the same name. `later` are anchors that the page will get. */
export function findPlaces(desk: Desk, from: string, into: string, named: ReadonlyMap<string, string>, later: ReadonlyMap<string, string>): Places {
  const stands = (anchor: string): boolean => desk.contract.standing.has(`/begrippen/${into}/#${anchor}`) || [...later.values()].includes(anchor);
  const anchors = new Map<string, string>();
  const missing: string[] = [];
  for (const anchor of promisedAnchors(desk, from)) {
    const place = named.get(anchor) ?? later.get(anchor) ?? anchor;
    if (stands(place)) anchors.set(anchor, place);
    else missing.push(anchor);
  }
  return { anchors, missing };
}

/** The anchors that the senses of `from` will have on the page of `into` once they stand there below its own. */
export function laterAnchors(from: ContentDocument, into: ContentDocument): ReadonlyMap<string, string> {
  const count = (document: ContentDocument): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const { record } of recordsOf(document.data, 'senses')) { const source = asText(record['source']) ?? ''; counts.set(source, (counts.get(source) ?? 0) + 1); }
    return counts;
  };
  const own = count(into);
  const name = (source: string, number: number): string => `betekenis-${source}${number === 1 ? '' : `-${String(number)}`}`;
  return new Map([...count(from)].flatMap(([source, senses]) => Array.from({ length: senses }, (_, index) => [name(source, index + 1), name(source, (own.get(source) ?? 0) + index + 1)] as const)));
}

/** What to type when anchors have no place yet. */
export function tellMissing(desk: Desk, from: string, into: string, missing: readonly string[]): string {
  const first = missing[0] ?? '';
  const term = asText(asRecord(findConcept(desk, into)?.data)['term']) ?? into;
  return [
    `Samenvoegen kan nog niet: deze beloofde plaatsen van ${from} hebben in ${into} nog geen plaats:`,
    ...missing.map((anchor) => `  /begrippen/${from}/#${anchor}`),
    'Kies een van deze wegen en probeer het opnieuw:',
    `  neem alle betekenissen over in ${term}: voeg --neem-over toe;`,
    `  wijs een plaats aan die er al is: --plaats ${first}=definitie;`,
    `  of schrijf de betekenis zelf in ${conceptFile(into)}.`,
    'Er is niets veranderd.',
  ].join('\n');
}
