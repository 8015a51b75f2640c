import type { Withdrawal } from '#model/move.ts';
import { asRecord, asText, recordsOf } from '#knowledge/data.ts';
import type { Contract } from '../contract.ts';

/** The text of each version of a concept's definition, by number. */
function textsOfVersions({ documents }: Contract, concept: string): ReadonlyMap<number, string> {
  const data = asRecord(documents.find(({ room, id }) => room === 'begrippen' && id === concept)?.data);
  const current = typeof data['version'] === 'number' ? data['version'] : 1;
  const earlier = recordsOf(data, 'history').map(({ record }) => [Number(record['version']), asText(record['definition']) ?? ''] as const);
  return new Map([...earlier, [current, asText(data['definition']) ?? ''] as const].map(([version, text]) => [version, text.replace(/\s+/g, ' ').trim()]));
}

/** The lines of the ledger that keep every promised version of a definition readable at its address when its concept goes. */
export function withdrawVersions(contract: Contract, concept: string, day: string, reason: string, instead: string | undefined): readonly Withdrawal[] {
  const texts = textsOfVersions(contract, concept);
  const term = asText(asRecord(contract.documents.find(({ room, id }) => room === 'begrippen' && id === concept)?.data)['term']) ?? concept;
  return [...contract.promises.values()]
    .filter(({ address, version }) => version !== undefined && address.startsWith(`/begrippen/${concept}/`) && contract.fateOf(address).kind === 'stands')
    .map(({ address, version = 1 }): Withdrawal => {
      const text = texts.get(version);
      return { path: address, date: day, reason, ...(instead === undefined ? {} : { instead }), title: `${term}, versie ${String(version)}`, ...(text === undefined ? {} : { text }) };
    });
}
