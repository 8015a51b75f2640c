import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import type { RawFile } from '#model/content.ts';

const TEXT = new Set(['.mdx', '.md', '.yaml', '.yml', '.json', '.txt', '.svg']);

/** Reads every file under `<root>/content`, sorted by path; throws when the folder does not exist. Hidden files are left out. */
export async function readContent(root: string): Promise<readonly RawFile[]> {
  const folder = join(root, 'content');
  if (!existsSync(folder)) throw new Error(`De map ${folder} is er niet; daar horen de teksten van de site te staan.`);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.')).map((entry) => join(entry.parentPath, entry.name)).sort();
  return Promise.all(
    paths.map(async (path) => ({
      path: relative(root, path).split(sep).join('/'),
      text: TEXT.has(extname(path)) ? await readFile(path, 'utf8') : '',
    })),
  );
}
