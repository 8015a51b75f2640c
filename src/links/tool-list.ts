import type { Ledger } from '#model/move.ts';
import type { Promises } from '#model/promise.ts';
import { createFates } from './resolve.ts';

/** The contract as tools read it in /data/links.json; paths start at the root of the site, without its base. */
export interface ToolList {
  /** Version of this form. */
  readonly format: 1;
  /** Address of the site, base included. */
  readonly site: string;
  /** What still stands where it was promised; a concept and a version of a definition have their number. */
  readonly promises: readonly { readonly path: string; readonly kind: string; readonly since: string; readonly version?: number }[];
  /** What moved, anchors included. */
  readonly moves: readonly { readonly from: string; readonly to: string; readonly date: string; readonly reason: string }[];
  /** What was withdrawn, anchors included. */
  readonly withdrawn: readonly { readonly path: string; readonly date: string; readonly reason: string; readonly instead?: string }[];
}

/** Lists every promise under what became of it. `versions` are the current version numbers by concept. */
export function listForTools(promises: Promises, ledger: Ledger, site: string, versions: ReadonlyMap<string, number>): ToolList {
  const fateOf = createFates(ledger);
  const all = [...promises.values()].map((promise) => ({ promise, fate: fateOf(promise.address) }));
  const numberOf = (address: string, own: number | undefined): number | undefined => own ?? versions.get(/^\/begrippen\/([^/#]+)\/(?:#definitie)?$/.exec(address)?.[1] ?? '');
  return {
    format: 1,
    site,
    promises: all.filter(({ fate }) => fate.kind === 'stands').map(({ promise: { address, kind, since, version: own } }) => {
      const version = numberOf(address, own);
      return { path: address, kind, since, ...(version === undefined ? {} : { version }) };
    }),
    moves: all.flatMap(({ promise, fate }) => (fate.kind === 'moved' ? [{ from: promise.address, to: fate.to, date: fate.move.date, reason: fate.move.reason }] : [])),
    withdrawn: all.flatMap(({ promise, fate }) => (fate.kind === 'withdrawn' ? [{ path: promise.address, date: fate.withdrawal.date, reason: fate.withdrawal.reason, ...(fate.withdrawal.instead === undefined ? {} : { instead: fate.withdrawal.instead }) }] : [])),
  };
}
