import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileOfAddress } from '#links/built-site.ts';
import { listOldPages } from '#links/old-pages.ts';
import { copyPreview } from '#links/preview.ts';
import { redirectRules } from '#links/redirect-rules.ts';
import { splitAddress } from '#links/resolve.ts';
import { tombstone } from '#links/tombstone.ts';
import type { Ledger } from '#model/move.ts';

/** Finishes what stands at old addresses: pages that lead on get the preview of their target, files are there twice, and hosts get their rules. */
export async function finishOldAddresses(directory: string, ledger: Ledger, base: string): Promise<void> {
  for (const { address, move } of listOldPages(ledger)) {
    if (!move) continue;
    const [notice, target] = [join(directory, fileOfAddress(address)), join(directory, fileOfAddress(splitAddress(move.to).page))];
    const found = await readFile(target, 'utf8').catch(() => undefined);
    if (found !== undefined) await writeFile(notice, copyPreview(await readFile(notice, 'utf8'), found));
  }
  const isFile = (address: string): boolean => !address.endsWith('/') && !address.includes('#');
  for (const { from, to } of ledger.moves.filter((move) => isFile(move.from))) {
    await mkdir(dirname(join(directory, fileOfAddress(from))), { recursive: true });
    // What cannot be copied is missing, and the check on the built site says so.
    await copyFile(join(directory, fileOfAddress(to)), join(directory, fileOfAddress(from))).catch(() => undefined);
  }
  for (const withdrawal of ledger.withdrawn.filter(({ path }) => isFile(path))) {
    await mkdir(dirname(join(directory, fileOfAddress(withdrawal.path))), { recursive: true });
    await writeFile(join(directory, fileOfAddress(withdrawal.path)), tombstone(withdrawal));
  }
  const { apache, ...rules } = redirectRules(ledger, base);
  await Promise.all(Object.entries(rules).map(([name, text]) => writeFile(join(directory, name), text)));
  const access = join(directory, '.htaccess');
  await writeFile(access, `${await readFile(access, 'utf8').catch(() => '')}${apache}`);
}
