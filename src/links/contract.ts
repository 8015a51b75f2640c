import type { RawFile } from '#model/content.ts';
import type { Ledger } from '#model/move.ts';
import type { LinkPromise, Promises } from '#model/promise.ts';
import { toContent } from '#knowledge/content.ts';
import { parseDocuments, type ContentDocument } from '#knowledge/parse.ts';
import { deriveAddresses, type Address } from './derive.ts';
import { LEDGER_FILE, parseLedger } from './ledger.ts';
import { parsePromiseLines, PROMISES_FILE, type PromiseLine } from './promise-list.ts';
import { createFates, type Fate } from './resolve.ts';
import { SEAL_FILE } from './seal.ts';

/** What earlier commits say about the list of promises. */
export interface LinkHistory {
  /** Lines that once stood in the list and were taken out or altered, as they were; empty where there is no history. */
  readonly removed: readonly string[];
}

/** Everything the rules of the link contract look at. */
export interface Contract {
  /** Texts of the files in content/links, by path; undefined for one that is not there. */
  readonly texts: { readonly promises: string | undefined; readonly ledger: string | undefined; readonly seal: string | undefined };
  /** The lines of the list of promises. */
  readonly lines: readonly PromiseLine[];
  /** The promises by address. */
  readonly promises: Promises;
  /** The line on which each promise stands. */
  readonly lineOf: ReadonlyMap<string, number>;
  /** Moves and withdrawals. */
  readonly ledger: Ledger;
  /** What became of an address. */
  readonly fateOf: (address: string) => Fate;
  /** The addresses that follow from the content, in the order of the site. */
  readonly addresses: readonly Address[];
  /** The same, by address. */
  readonly standing: ReadonlyMap<string, Address>;
  /** The content taken apart. */
  readonly documents: readonly ContentDocument[];
  /** What earlier commits say. */
  readonly history: LinkHistory;
}

/** Takes the link contract apart once, for all rules; the content itself must be free of errors. */
export function openContract(files: readonly RawFile[], history: LinkHistory = { removed: [] }): Contract {
  const textOf = (path: string): string | undefined => files.find((file) => file.path === path)?.text;
  const texts = { promises: textOf(PROMISES_FILE), ledger: textOf(LEDGER_FILE), seal: textOf(SEAL_FILE) };
  const lines = parsePromiseLines(texts.promises ?? '');
  const readable = lines.flatMap(({ line, promise }) => (promise ? [{ line, promise }] : []));
  const promises = new Map<string, LinkPromise>(readable.map(({ promise }) => [promise.address, promise]));
  const documents = parseDocuments(files);
  const ledger = parseLedger(texts.ledger ?? '');
  const addresses = deriveAddresses(toContent(documents), promises);
  return {
    texts, lines, promises, ledger, documents, history, addresses,
    lineOf: new Map(readable.map(({ line, promise }) => [promise.address, line])),
    fateOf: createFates(ledger),
    standing: new Map(addresses.map((address) => [address.address, address])),
  };
}
