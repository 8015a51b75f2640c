import type { Ledger, Move, Withdrawal } from '#model/move.ts';

/** What became of an address: it still stands, it moved, or it was withdrawn. */
export type Fate =
  | { readonly kind: 'stands' }
  | { readonly kind: 'moved'; readonly to: string; readonly move: Move }
  | { readonly kind: 'withdrawn'; readonly withdrawal: Withdrawal };

/** The page of an address and the anchor in it, which is empty for the page itself. */
export function splitAddress(address: string): { readonly page: string; readonly anchor: string } {
  const [page = '', anchor = ''] = address.split('#');
  return { page, anchor };
}

/** Answers what became of an address; an anchor without an entry of its own shares the fate of its page. */
export function createFates({ moves, withdrawn }: Ledger): (address: string) => Fate {
  const moved = new Map(moves.map((move) => [move.from, move]));
  const gone = new Map(withdrawn.map((withdrawal) => [withdrawal.path, withdrawal]));
  const own = (address: string): Fate | undefined => {
    const [move, withdrawal] = [moved.get(address), gone.get(address)];
    return move ? { kind: 'moved', to: move.to, move } : withdrawal && { kind: 'withdrawn', withdrawal };
  };
  return (address) => {
    const { page, anchor } = splitAddress(address);
    const fate = own(address) ?? own(page);
    if (fate?.kind !== 'moved' || fate.move.from === address || anchor === '' || fate.to.includes('#')) return fate ?? { kind: 'stands' };
    return { ...fate, to: `${fate.to}#${anchor}` };
  };
}
