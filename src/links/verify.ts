import type { Diagnostic } from '#model/diagnostic.ts';
import { PROMISE_KINDS } from '#model/promise.ts';
import { addressOfFile, fileOfAddress, type BuiltSite } from './built-site.ts';
import type { Contract } from './contract.ts';
import { kindOf } from './kind.ts';
import { LEDGER_FILE } from './ledger.ts';
import { splitAddress } from './resolve.ts';
import { atPromise } from './rules/place.ts';

/** How many of one sort are told; the rest is counted. */
const SHOWN = 20;

/** What a built site shows about the contract. */
export interface Verdict {
  /** What is wrong. */
  readonly diagnostics: readonly Diagnostic[];
  /** Addresses on the site that are not promised yet. */
  readonly fresh: readonly string[];
}

function stands({ files, ids }: BuiltSite, address: string): boolean {
  const { page, anchor } = splitAddress(address);
  const file = fileOfAddress(page);
  return files.has(file) && (anchor === '' || ids.get(file)?.includes(anchor) === true);
}

/** Follows every promise on the built site, by way of its move or withdrawal. */
function findLost(contract: Contract, site: BuiltSite): readonly Diagnostic[] {
  return [...contract.promises.values()].flatMap(({ address, kind, since }): Diagnostic[] => {
    const fate = contract.fateOf(address);
    const own = fileOfAddress(splitAddress(address).page);
    const at = { rule: 'adres-verdwenen', ...atPromise(contract.lineOf.get(address)) };
    if (fate.kind === 'stands') return stands(site, address) ? [] : [{ ...at, message: `Beloofd sinds ${since}, maar niet op de gebouwde site: ${address} (${PROMISE_KINDS[kind]}).`, hint: `Zet de pagina of het anker terug, of typ: npm run links -- verhuis "${address}" "<nieuw adres>" --reden "<waarom>"` }];
    if (!site.files.has(own)) return [{ ...at, message: `Op het oude adres ${address} staat geen doorverwijzing.`, hint: 'Bouw opnieuw; blijft dit, dan botst het adres met een pagina van de site.' }];
    if (fate.kind === 'moved') return stands(site, fate.to) ? [] : [{ ...at, message: `${address} leidt naar ${fate.to}, maar dat is niet op de gebouwde site.`, hint: `Verbeter in ${LEDGER_FILE} waar de regel van ${address} naartoe wijst.` }];
    const { instead } = fate.withdrawal;
    return instead === undefined || stands(site, instead) ? [] : [{ ...at, message: `${address} noemt in plaats van zichzelf ${instead}, maar dat is niet op de gebouwde site.`, hint: `Verbeter instead in ${LEDGER_FILE}.` }];
  });
}

/** The pages at old addresses that are pages of the site after all. */
function findReturned({ ledger }: Contract, { files, notices }: BuiltSite): readonly Diagnostic[] {
  return [...ledger.moves.map(({ from }) => from), ...ledger.withdrawn.map(({ path }) => path)]
    .filter((address) => address.endsWith('/') && files.has(fileOfAddress(address)) && !notices.has(fileOfAddress(address)))
    .map((address): Diagnostic => ({ rule: 'verhuizing-bestaat-nog', severity: 'error', file: LEDGER_FILE, line: 1, column: 1, message: `${address} heet verhuisd of ingetrokken, maar er staat een pagina van de site.`, hint: 'Haal de regel weg, of haal weg wat er op dit adres staat.' }));
}

/** The ids that stand twice on one page. */
function findDoubles({ ids }: BuiltSite): readonly Diagnostic[] {
  return [...ids].flatMap(([file, list]) => {
    const seen = new Set<string>();
    const doubles = [...new Set(list.filter((id) => seen.has(id) || !seen.add(id)))];
    return doubles.map((id): Diagnostic => ({ rule: 'dubbele-id', severity: 'error', file, line: 1, column: 1, message: `Op ${addressOfFile(file)} staat het anker "${id}" twee keer; een link kan er maar één bedoelen.`, hint: 'Geef een van de twee in de inhoud een andere id.' }));
  });
}

/** Holds a built site against the contract: every promise leads somewhere, no anchor stands twice, and what is new is named. */
export function verifySite(contract: Contract, site: BuiltSite): Verdict {
  const fresh = [...site.files].map(addressOfFile).filter((address) => kindOf(address) !== undefined && !contract.promises.has(address)).sort();
  const all = [...findLost(contract, site), ...findReturned(contract, site), ...findDoubles(site)];
  const rest: readonly Diagnostic[] = all.length > SHOWN ? [{ rule: 'adres-verdwenen', ...atPromise(1), message: `En nog ${String(all.length - SHOWN)} van zulke fouten.`, hint: 'Herstel eerst de eerste.' }] : [];
  return { diagnostics: [...all.slice(0, SHOWN), ...rest], fresh };
}
