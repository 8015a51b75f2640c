import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** A folder of a build: which process makes it, and what it was given to tell it from others of that process. */
const FOLDER = /^site-(\d+)-/;

/** How often a folder that is in use is tried again, and the milliseconds between. */
const ATTEMPTS = 10;
const PAUSE = 200;

function codeOf(error: unknown): string | undefined {
  return error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/** Makes a folder below `parent` for one build alone, so that two builds at once never write in each other's; what broken-off builds left is removed. */
export async function openStaging(parent: string): Promise<string> {
  await mkdir(parent, { recursive: true });
  const left = (await readdir(parent)).filter((name) => {
    const pid = FOLDER.exec(name)?.[1];
    return pid !== undefined && !isRunning(Number(pid));
  });
  await Promise.all(left.map((name) => rm(join(parent, name), { recursive: true, force: true })));
  return mkdtemp(join(parent, `site-${String(process.pid)}-`));
}

/** Renames a folder; where a program has a file in it open, Windows refuses that for a moment. */
async function move(from: string, to: string, attempts = ATTEMPTS): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (!['EPERM', 'EACCES', 'EBUSY'].includes(codeOf(error) ?? '')) throw error;
    if (attempts <= 1) throw new Error(`De nieuwe site kan niet op haar plaats worden gezet, want ${to} of ${from} is in gebruik: sluit wat die map open heeft en bouw opnieuw. De vorige site staat er nog.`, { cause: error });
    await setTimeout(PAUSE);
    await move(from, to, attempts - 1);
  }
}

/** Puts a finished build in place of the previous one by renaming; what readers are served is always whole. When the build cannot be moved, the previous one comes back. */
export async function publish(staging: string, target: string): Promise<void> {
  const previous = `${staging}-vorige`;
  const isReplacing = existsSync(target);
  if (isReplacing) await move(target, previous);
  try {
    await move(staging, target);
  } catch (error) {
    if (isReplacing) await rename(previous, target);
    throw error;
  }
  await rm(previous, { recursive: true, force: true });
}
