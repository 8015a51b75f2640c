import { ID_PATTERN } from '#model/ids.ts';
import type { Ledger } from '#model/move.ts';
import type { Promises } from '#model/promise.ts';
import { createUrls } from './urls.ts';

const urls = createUrls('/');

/** The id in the address of a concept's page, or undefined for another address. */
export function conceptIn(address: string): string | undefined {
  const id = address.startsWith(urls.concepts) ? address.slice(urls.concepts.length, -1) : '';
  return ID_PATTERN.test(id) && address === urls.concept(id) ? id : undefined;
}

/**
 * The first id a concept had, for programs that must know it again after a new name: a rename is a move on the day the new address was promised.
 * A concept that another was merged into was promised before that, and keeps its own.
 */
export function firstId({ ledger, promises }: { readonly ledger: Ledger; readonly promises: Promises }, concept: string): string {
  const target = urls.concept(concept);
  let id = concept;
  const seen = new Set([id]);
  for (;;) {
    const since = promises.get(urls.concept(id))?.since;
    const earlier = ledger.moves.filter(({ to, date }) => to === target && date === since).flatMap(({ from }) => conceptIn(from) ?? []).find((from) => !seen.has(from));
    if (earlier === undefined) return id;
    seen.add(earlier);
    id = earlier;
  }
}
