import { join } from 'node:path';
import { readContent } from '#files/read.ts';
import { openContract } from '#links/contract.ts';
import { formatLedger, LEDGER_FILE } from '#links/ledger.ts';
import { formatPromises, PROMISES_FILE } from '#links/promise-list.ts';
import { recordAddresses } from '#links/record.ts';
import { SEAL_FILE, sealPromises } from '#links/seal.ts';
import type { RawFile } from '#model/content.ts';

/** The small content of the checks, with every address of it promised on the first day. */
export async function contractBasis(): Promise<readonly RawFile[]> {
  const content = await readContent(join(import.meta.dirname, '../fixtures/checks/_basis'));
  const promises = recordAddresses(new Map(), openContract(content).addresses, '2026-11-28');
  return [...content, { path: LEDGER_FILE, text: formatLedger({ moves: [], withdrawn: [] }) }, { path: PROMISES_FILE, text: formatPromises(promises) }, { path: SEAL_FILE, text: sealPromises(promises) }];
}
