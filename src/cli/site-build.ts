import { build } from 'astro';
import { tell } from './tell.ts';

/** Builds the site under `root` into dist; the checks run first and a failed build leaves the previous site in place. Says what went wrong and returns whether it worked. */
export async function buildSite(root: string): Promise<boolean> {
  try {
    // What Astro says along the way is in English and for developers; it even warns of folders that are still empty.
    // Its cache of content does not see that a schema has a new field, so it is left aside.
    await build({ root, logLevel: 'error', force: true });
    return true;
  } catch (error) {
    tell(error);
    return false;
  }
}
