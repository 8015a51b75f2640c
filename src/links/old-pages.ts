import type { Ledger, Move, Withdrawal } from '#model/move.ts';
import { splitAddress } from './resolve.ts';

/** A page that remains at an old address: it leads on, or says that something was taken back. */
export interface OldPage {
  /** The old address. */
  readonly address: string;
  /** The move, when it leads on. */
  readonly move: Move | undefined;
  /** Addresses of places in it that went somewhere else, by anchor. */
  readonly anchors: Readonly<Record<string, string>>;
  /** The withdrawal, when it was taken back. */
  readonly withdrawal: Withdrawal | undefined;
}

/** The pages that have to remain at old addresses; files, which are no pages, are left out. */
export function listOldPages({ moves, withdrawn }: Ledger): readonly OldPage[] {
  const isPage = (address: string): boolean => address.endsWith('/');
  const anchorsOf = (page: string): Readonly<Record<string, string>> => Object.fromEntries(moves.flatMap(({ from, to }) => { const { page: own, anchor } = splitAddress(from); return own === page && anchor !== '' ? [[anchor, to] as const] : []; }));
  return [
    ...moves.filter(({ from }) => isPage(from)).map((move): OldPage => ({ address: move.from, move, anchors: anchorsOf(move.from), withdrawal: undefined })),
    ...withdrawn.filter(({ path }) => isPage(path)).map((withdrawal): OldPage => ({ address: withdrawal.path, move: undefined, anchors: anchorsOf(withdrawal.path), withdrawal })),
  ];
}
