import type { RawFile } from '#model/content.ts';
import type { Ledger, Move, Withdrawal } from '#model/move.ts';
import { ID_PATTERN, MAX_ID_LENGTH } from '#model/ids.ts';
import { asList, asRecord, asText } from '#knowledge/data.ts';
import type { ContentDocument } from '#knowledge/parse.ts';
import { slugify } from '#knowledge/slug.ts';
import { didYouMean } from '#knowledge/suggest.ts';
import { openContract, type Contract } from '../contract.ts';
import { formatLedger, LEDGER_FILE } from '../ledger.ts';
import { formatPromises, PROMISES_FILE } from '../promise-list.ts';
import { recordAddresses } from '../record.ts';
import { SEAL_FILE, sealPromises } from '../seal.ts';
import type { RawFiles } from './raw-files.ts';

/** What every command works on. */
export interface Desk {
  /** The content, and the code of the diagrams, as they are. */
  readonly files: RawFiles;
  /** The same, taken apart. */
  readonly contract: Contract;
  /** Today, ISO 8601. */
  readonly day: string;
}

/** Lays everything out for a command. */
export function openDesk(files: readonly RawFile[], day: string): Desk {
  return { files, contract: openContract(files), day };
}

/** The path of a concept's file. */
export function conceptFile(id: string): string {
  return `content/begrippen/${id}.mdx`;
}

/** The file of a concept taken apart; undefined when there is none. */
export function findConcept({ contract }: Desk, id: string): ContentDocument | undefined {
  return contract.documents.find((document) => document.room === 'begrippen' && document.id === id);
}

/** What to say of a concept that does not exist. */
export function tellUnknown({ contract }: Desk, id: string): string {
  const ids = contract.documents.filter(({ room }) => room === 'begrippen').map((document) => document.id);
  const near = ids.includes(slugify(id)) ? ` Bedoelde u "${slugify(id)}"?` : didYouMean(id, ids);
  return `Het begrip "${id}" bestaat niet.${near} De naam van een begrip is zijn bestandsnaam in content/begrippen, zonder .mdx.`;
}

/** Why an id cannot be that of a new concept; undefined when it can. */
export function judgeNewId(desk: Desk, id: string, except: readonly string[] = []): string | undefined {
  if (!ID_PATTERN.test(id) || id.length > MAX_ID_LENGTH) return `"${id}" kan geen adres zijn: gebruik kleine letters, cijfers en streepjes, hoogstens ${String(MAX_ID_LENGTH)} tekens.${slugify(id) === '' ? '' : ` Bijvoorbeeld: ${slugify(id)}`}`;
  if (id === 'kaart') return 'Het adres /begrippen/kaart/ is van de begrippenkaart. Kies een andere naam.';
  if (findConcept(desk, id)) return `Het begrip "${id}" bestaat al. Wilt u de twee samenvoegen? Typ dan: npm run links -- voeg-samen`;
  const used = `/begrippen/${id}/`;
  const isPromised = desk.contract.promises.has(used) && !except.includes(used);
  return isPromised ? `Het adres ${used} was al van een ander begrip, en blijft daarheen leiden. Kies een andere naam.` : undefined;
}

/** The term of a concept as its file has it. */
export function termOf(document: ContentDocument): string {
  return asText(asRecord(document.data)['term']) ?? document.id;
}

/** The texts in a list field of a document. */
export function textsIn(document: ContentDocument, field: string): readonly string[] {
  return asList(asRecord(document.data)[field]).flatMap((value) => asText(value) ?? []);
}

/** The ledger with entries added; older entries that led to what now moved lead on to its new place. Entries of addresses that stand again are taken out. */
export function extendLedger({ moves, withdrawn }: Ledger, added: { readonly moves?: readonly Move[]; readonly withdrawn?: readonly Withdrawal[] }, standsAgain: (address: string) => boolean = () => false): Ledger {
  const next = new Map((added.moves ?? []).map(({ from, to }) => [from, to]));
  const follow = (address: string): string => {
    const [page = '', anchor] = address.split('#');
    const to = next.get(address) ?? next.get(page);
    return to === undefined ? address : anchor !== undefined && next.get(address) === undefined && !to.includes('#') ? `${to}#${anchor}` : to;
  };
  return {
    moves: [...moves.filter(({ from }) => !standsAgain(from)).map((move) => ({ ...move, to: follow(move.to) })), ...(added.moves ?? [])],
    withdrawn: [...withdrawn.map((entry) => (entry.instead === undefined ? entry : { ...entry, instead: follow(entry.instead) })), ...(added.withdrawn ?? [])],
  };
}

/** The three files of the contract after a command: the ledger as given, and the list with every address of the new content in it. */
export function writeContract({ contract, day }: Desk, files: RawFiles, ledger: Ledger): readonly RawFile[] {
  const after = openContract(files);
  const promises = recordAddresses(contract.promises, after.addresses, day);
  const own: readonly RawFile[] = [{ path: LEDGER_FILE, text: formatLedger(ledger) }, { path: PROMISES_FILE, text: formatPromises(promises) }, { path: SEAL_FILE, text: sealPromises(promises) }];
  return [...files.filter(({ path }) => !own.some((file) => file.path === path)), ...own];
}
