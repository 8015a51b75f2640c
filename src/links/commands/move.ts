import type { Move, Withdrawal } from '#model/move.ts';
import { didYouMean } from '#knowledge/suggest.ts';
import { changesBetween, type Outcome } from '../edit/outcome.ts';
import { splitAddress } from '../resolve.ts';
import { twinOf } from '../twin.ts';
import { extendLedger, writeContract, type Desk } from './desk.ts';

/** The promised addresses that are the given one, its twin with or without #, or lie below it, and that no longer stand. */
function lostWith({ contract }: Desk, address: string): readonly string[] {
  const twin = twinOf(address);
  return [...contract.promises.keys()]
    .filter((other) => other === address || other === twin || (address.endsWith('/') && other.startsWith(address)))
    .filter((other) => contract.fateOf(other).kind === 'stands' && !contract.standing.has(other));
}

function tellNotPromised({ contract }: Desk, address: string): string {
  return `${address} is nooit beloofd.${didYouMean(address, contract.promises.keys())} De beloofde adressen staan in content/links/beloften.txt.`;
}

/** Writes down that an address, and what lies below it, now stands elsewhere; for what is not a concept, or for a single place in a page. */
export function moveAddress(desk: Desk, from: string, to: string, reason: string): Outcome {
  const { files, contract, day } = desk;
  if (!contract.promises.has(from)) return { problem: tellNotPromised(desk, from) };
  if (!contract.standing.has(to)) return { problem: `${to} bestaat niet.${didYouMean(to, contract.standing.keys())} Zet de tekst eerst op zijn nieuwe plaats.` };
  if (contract.standing.has(from)) return { problem: `${from} bestaat nog. Haal eerst weg of hernoem wat er staat; daarna kan het adres verhuizen.` };
  const placeOf = (address: string): string => (address === from ? to : address === twinOf(from) ? (twinOf(to) ?? to) : `${to.replace(/#.*/, '')}${address.slice(from.length)}`);
  const targets = lostWith(desk, from).map((address): Move => ({ from: address, to: placeOf(address), date: day, reason }));
  const missing = targets.filter((move) => !contract.standing.has(move.to));
  if (missing.length > 0) return { problem: `Van deze beloofde adressen onder ${from} is er op de nieuwe plaats nog geen: ${missing.map((move) => move.from).join(', ')}. Verhuis die eerst elk apart, of zet ze op de nieuwe plaats neer.` };
  // A page takes its anchors along by itself.
  const moves = targets.filter((move) => { const { page, anchor } = splitAddress(move.from); return anchor === '' || move.from === from || !targets.some((other) => other.from === page); });
  const after = writeContract(desk, files, extendLedger(contract.ledger, { moves }));
  return { changes: changesBetween(files, after), told: [`${String(moves.length)} ${moves.length === 1 ? 'verhuizing is' : 'verhuizingen zijn'} opgeschreven: ${from} leidt voortaan naar ${to}.`] };
}

/** Writes down that an address, and what lies below it, was taken back; for what is not a concept. */
export function withdrawAddress(desk: Desk, address: string, reason: string, instead: string | undefined): Outcome {
  const { files, contract, day } = desk;
  if (!contract.promises.has(address)) return { problem: tellNotPromised(desk, address) };
  if (contract.standing.has(address)) return { problem: `${address} bestaat nog. Haal eerst weg wat er staat; daarna kan het adres worden ingetrokken.` };
  if (instead !== undefined && !contract.standing.has(instead)) return { problem: `${instead} bestaat niet.${didYouMean(instead, contract.standing.keys())}` };
  const gone = lostWith(desk, address);
  const withdrawn = gone.filter((other) => other === address || !other.includes('#') || !gone.includes(splitAddress(other).page)).map((path): Withdrawal => ({ path, date: day, reason, ...(instead === undefined ? {} : { instead }) }));
  const after = writeContract(desk, files, extendLedger(contract.ledger, { withdrawn }));
  return { changes: changesBetween(files, after), told: [`${address} is ingetrokken; op dat adres staat voortaan wanneer en waarom.`] };
}
