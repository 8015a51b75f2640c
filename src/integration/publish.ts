import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';

/** Puts a finished build in place of the previous one by renaming; what readers are served is always whole. */
export async function publish(staging: string, target: string): Promise<void> {
  const previous = `${staging}-vorige`;
  await rm(previous, { recursive: true, force: true });
  if (existsSync(target)) await rename(target, previous);
  await rename(staging, target);
  await rm(previous, { recursive: true, force: true });
}
