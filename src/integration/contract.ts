import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hasErrors } from '#checks/report.ts';
import { runChecks } from '#checks/run.ts';
import { readRemovedLines } from '#files/history.ts';
import { checkContract, checkMissing } from '#links/check.ts';
import { PROMISES_FILE } from '#links/promise-list.ts';
import type { RawFile } from '#model/content.ts';
import type { Diagnostic } from '#model/diagnostic.ts';

/** Everything wrong with the content and, when that is sound, with the promises to readers. */
export function checkAll(root: string, files: readonly RawFile[]): readonly Diagnostic[] {
  const own = runChecks(files);
  return hasErrors(own) ? [...own, ...checkMissing(files, own)] : [...own, ...checkContract(files, { removed: readRemovedLines(root, PROMISES_FILE) })];
}

/** Where a build leaves the new addresses it found, for the command that records them. */
export function builtAddressesFile(root: string): string {
  return join(root, '.build', 'nieuwe-adressen.txt');
}

/** The new addresses that the last build found; none when it found none. */
export async function readBuiltAddresses(root: string): Promise<readonly string[]> {
  const text = await readFile(builtAddressesFile(root), 'utf8').catch(() => '');
  return text.split('\n').filter((line) => line.startsWith('/'));
}
