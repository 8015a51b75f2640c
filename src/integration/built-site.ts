import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { idsIn, isNotice, type BuiltSite } from '#links/built-site.ts';

/** How many pages are read at once. */
const BATCH = 64;

/** Reads the built site: its files, and the ids on its pages. The search index is left out. */
export async function readBuiltSite(directory: string): Promise<BuiltSite> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(directory.length).split(sep).join('/').replace(/^\//, '')).filter((file) => !file.startsWith('pagefind/')).sort();
  const ids = new Map<string, readonly string[]>();
  const notices = new Set<string>();
  const pages = files.filter((file) => file.endsWith('.html'));
  for (let start = 0; start < pages.length; start += BATCH) {
    await Promise.all(pages.slice(start, start + BATCH).map(async (file) => {
      const html = await readFile(join(directory, file), 'utf8');
      ids.set(file, idsIn(html));
      if (isNotice(html)) notices.add(file);
    }));
  }
  return { files: new Set(files), ids, notices };
}
