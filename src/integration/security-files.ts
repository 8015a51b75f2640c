import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inlineHashesIn } from '#security/hash.ts';
import { headerFiles } from '#security/header-files.ts';

/** Writes the header files for the usual hosts beside the pages, allowing exactly the inline styles and scripts that stand in them. */
export async function writeSecurityFiles(directory: string, base: string): Promise<void> {
  const names = (await readdir(directory, { recursive: true })).filter((name) => name.endsWith('.html'));
  const pages = await Promise.all(names.map((name) => readFile(join(directory, name), 'utf8')));
  await Promise.all(Object.entries(headerFiles(inlineHashesIn(pages), base)).map(([name, text]) => writeFile(join(directory, name), text)));
}
