import { changesBetween, type Outcome } from '../edit/outcome.ts';
import { formatPromises, parsePromises, PROMISES_FILE } from '../promise-list.ts';
import { SEAL_FILE, sealPromises } from '../seal.ts';
import type { Desk } from './desk.ts';

/** Puts the list in order and seals it again after two branches came together; `versions` are the lists on both sides, of which no promise may be missing. */
export function resealPromises({ files }: Desk, versions: readonly string[]): Outcome {
  if (versions.length === 0) return { problem: 'Opnieuw verzegelen kan alleen in een project met git: daarin is na te gaan dat geen belofte ontbreekt. Zet anders content/links terug uit een vorige versie.' };
  const now = parsePromises(files.find(({ path }) => path === PROMISES_FILE)?.text ?? '');
  const missing = versions.flatMap((text) => [...parsePromises(text).values()]).filter(({ address, hash, version }) => { const found = now.get(address); return !found || found.hash !== hash || found.version !== version; });
  if (missing.length > 0) return { problem: `De lijst mist beloften, of heeft ze veranderd: ${[...new Set(missing.map(({ address }) => address))].slice(0, 5).join(', ')}. Zet ze terug en probeer het opnieuw; ze staan in een vorige versie van ${PROMISES_FILE}.` };
  // Of an address that both sides promised, the first day counts.
  const first = new Map(now);
  for (const promise of versions.flatMap((text) => [...parsePromises(text).values()])) if (promise.since < (first.get(promise.address)?.since ?? '')) first.set(promise.address, promise);
  const own = [{ path: PROMISES_FILE, text: formatPromises(first.values()) }, { path: SEAL_FILE, text: sealPromises(first.values()) }];
  const after = [...files.filter(({ path }) => !own.some((file) => file.path === path)), ...own];
  return { changes: changesBetween(files, after), told: [`De lijst staat op volgorde en is verzegeld: ${String(first.size)} adressen.`] };
}
