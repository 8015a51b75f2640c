import { changesBetween, type Outcome } from '../edit/outcome.ts';
import type { Address } from '../derive.ts';
import { kindOf } from '../kind.ts';
import { formatPromises, PROMISES_FILE } from '../promise-list.ts';
import { findUnrecorded, recordAddresses } from '../record.ts';
import { SEAL_FILE, sealPromises } from '../seal.ts';
import { checkSeal } from '../rules/seal.ts';
import type { Desk } from './desk.ts';

/** Adds every address that is new to the list of promises; `built` are addresses that the last build found beside those that follow from the content. */
export function recordNew({ files, contract, day }: Desk, built: readonly string[]): Outcome {
  const [broken] = checkSeal(contract);
  if (broken) return { problem: `${broken.message} ${broken.hint}` };
  const found = built.flatMap((address): Address[] => { const kind = kindOf(address); return kind === undefined ? [] : [{ address, kind }]; });
  const fresh = findUnrecorded([...contract.addresses, ...found], contract.promises);
  if (fresh.length === 0) return { changes: [], told: ['Alles is al vastgelegd: er zijn geen nieuwe adressen.'] };
  const promises = recordAddresses(contract.promises, fresh, day);
  const after = files.map((file) => (file.path === PROMISES_FILE ? { ...file, text: formatPromises(promises) } : file.path === SEAL_FILE ? { ...file, text: sealPromises(promises) } : file));
  return {
    changes: changesBetween(files, after),
    told: [`${fresh.length === 1 ? '1 adres is' : `${String(fresh.length)} adressen zijn`} vastgelegd, met de dag ${day}:`, ...fresh.slice(0, 40).map(({ address }) => `  ${address}`), ...(fresh.length > 40 ? [`  en nog ${String(fresh.length - 40)}`] : []), 'Neem content/links mee in uw volgende commit.'],
  };
}
