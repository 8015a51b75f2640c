import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { formatReport } from '#checks/report.ts';
import { openContract } from '#links/contract.ts';
import { tellUnrecorded } from '#links/rules/recorded.ts';
import { verifySite } from '#links/verify.ts';
import type { RawFile } from '#model/content.ts';
import { readBuiltSite } from './built-site.ts';
import { builtAddressesFile } from './contract.ts';

/** Follows every promise on the built site; throws when one leads nowhere, or when an address is new and the site is meant to be published. Returns what to warn of. */
export async function verifyLinks(directory: string, root: string, files: readonly RawFile[], isDraft: boolean): Promise<string | undefined> {
  const { diagnostics, fresh } = verifySite(openContract(files), await readBuiltSite(directory));
  await rm(builtAddressesFile(root), { force: true });
  if (fresh.length > 0) {
    await mkdir(dirname(builtAddressesFile(root)), { recursive: true });
    await writeFile(builtAddressesFile(root), `${fresh.join('\n')}\n`);
  }
  const unrecorded = fresh.length > 0 ? [tellUnrecorded(fresh)] : [];
  const errors = isDraft ? diagnostics : [...diagnostics, ...unrecorded];
  if (errors.length > 0) {
    console.error(formatReport(errors));
    throw new Error('De site houdt niet alle beloften over adressen; de vorige site staat er nog.');
  }
  return unrecorded.length > 0 ? formatReport(unrecorded.map((item) => ({ ...item, severity: 'warning' as const }))).split('\n').slice(0, -1).join('\n') : undefined;
}
