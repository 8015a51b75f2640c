import type { Diagnostic } from '#model/diagnostic.ts';
import type { Contract } from '../contract.ts';
import type { LinkRule } from './rule.ts';

/** The file that an address comes from. */
function fileOf({ documents }: Contract, address: string): string {
  const [, room = '', id = ''] = /^\/(bronnen|begrippen|vergelijkingen)\/([^/#]+)/.exec(address) ?? [];
  return documents.find((document) => document.room === room && document.id === id)?.path ?? 'content/links/beloften.txt';
}

/** No address stands for two things, as when a source is called `v1`, or a table's row and a locator share an anchor. */
export const checkUnique: LinkRule = (contract) => {
  const seen = new Set<string>();
  const doubles = new Set(contract.addresses.map(({ address }) => address).filter((address) => seen.has(address) || !seen.add(address)));
  return [...doubles].map((address): Diagnostic => ({
    rule: 'dubbel-adres', severity: 'error', file: fileOf(contract, address), line: 1, column: 1,
    message: `Twee dingen zouden hetzelfde adres krijgen: ${address}.`, hint: 'Geef een van de twee een andere id.',
  }));
};
