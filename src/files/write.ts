import { existsSync, statSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FileChange } from '#model/content.ts';

/** Puts a file back as it was; undefined when it was not there. */
async function restore(path: string, bytes: Buffer | undefined): Promise<void> {
  if (bytes === undefined) await rm(path, { force: true });
  else await writeFile(path, bytes);
}

/** Makes all changes or none: new texts are first written beside the files, and when one cannot take its place, those before it go back. Returns what undoes everything. */
export async function writeChanges(root: string, changes: readonly FileChange[]): Promise<() => Promise<void>> {
  const plans = await Promise.all(changes.map(async ({ path, text }) => {
    const target = join(root, path);
    return { target, draft: `${target}.${String(process.pid)}.nieuw`, text, before: existsSync(target) && statSync(target).isFile() ? await readFile(target) : undefined };
  }));
  const done: (typeof plans)[number][] = [];
  const undo = async (): Promise<void> => { for (const { target, before } of done) await restore(target, before); };
  try {
    for (const { target, draft, text } of plans) {
      if (text === undefined) continue;
      await mkdir(dirname(target), { recursive: true });
      await writeFile(draft, text);
    }
    for (const plan of plans) {
      await (plan.text === undefined ? rm(plan.target) : rename(plan.draft, plan.target));
      done.push(plan);
    }
  } catch (error) {
    await Promise.all(plans.map(({ draft }) => rm(draft, { force: true })));
    await undo();
    throw new Error(`Een bestand kan niet worden geschreven; er is niets veranderd. ${error instanceof Error ? error.message : ''}`.trim(), { cause: error });
  }
  return undo;
}
