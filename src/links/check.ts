import type { RawFile } from '#model/content.ts';
import type { Diagnostic } from '#model/diagnostic.ts';
import type { LinkPromise } from '#model/promise.ts';
import { identify } from '#knowledge/parse.ts';
import { openContract, type LinkHistory } from './contract.ts';
import { checkDefinitions } from './rules/definitions.ts';
import { checkLinkFiles } from './rules/files.ts';
import { checkGone } from './rules/gone.ts';
import { checkHistory } from './rules/history.ts';
import { checkMoves } from './rules/moves.ts';
import { checkRecorded } from './rules/recorded.ts';
import { checkSeal } from './rules/seal.ts';
import { checkUnique } from './rules/unique.ts';

/** Rules that ask an editor to finish something, and therefore only warn while the work goes on. */
export const UNFINISHED: ReadonlySet<string> = new Set(['adres-niet-vastgelegd', 'definitie-zonder-versie']);

/** The diagnostics with those on unfinished work as warnings, for a site that is not published. */
export function whileWriting(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.map((item) => (UNFINISHED.has(item.rule) ? { ...item, severity: 'warning' } : item));
}

/**
 * Checks the link contract against content that has no errors of its own, without a built site. One fault is told once: when the files cannot be read that is all,
 * what a broken ledger makes seem gone is not told beside it, and what was taken out of the list is not called new.
 */
export function checkContract(files: readonly RawFile[], history?: LinkHistory): readonly Diagnostic[] {
  const contract = openContract(files, history);
  const unreadable = checkLinkFiles(contract);
  if (unreadable.length > 0) return unreadable;
  const [list, moves] = [[...checkSeal(contract), ...checkHistory(contract)], checkMoves(contract)];
  const isTold = ({ address }: LinkPromise): boolean => moves.length > 0 && contract.fateOf(address).kind === 'moved';
  const gone = checkGone({ ...contract, promises: new Map([...contract.promises].filter(([, promise]) => !isTold(promise))) });
  return [...checkUnique(contract), ...list, ...moves, ...gone, ...checkDefinitions(contract), ...(list.length > 0 ? [] : checkRecorded(contract))];
}

/** The promised pages whose file is gone, told also when the content has errors: those are then mostly its consequence. Silent when a file is only misnamed. */
export function checkMissing(files: readonly RawFile[], errors: readonly Diagnostic[]): readonly Diagnostic[] {
  if (errors.some(({ rule }) => rule === 'bestandsnaam' || rule === 'bestandsplaats')) return [];
  const rooms: Readonly<Record<string, string>> = { bronnen: 'bron', begrippen: 'begrip', vergelijkingen: 'vergelijking', themas: 'thema' };
  const present = new Set(files.flatMap(({ path }) => { const known = identify(path); return known ? [`/${known.room}/${known.id}/`] : []; }));
  const contract = openContract(files.filter(({ path }) => path.startsWith('content/links/')));
  const missing = [...contract.promises.values()].filter(({ address, kind }) => Object.values(rooms).includes(kind) && !present.has(address));
  const standing = new Map([...present].map((address) => [address, { address, kind: 'begrip' as const }]));
  return checkGone({ ...contract, promises: new Map(missing.map((promise) => [promise.address, promise])), standing });
}
