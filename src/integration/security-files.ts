import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readContact } from '#knowledge/contact.ts';
import { inlineHashesIn } from '#security/hash.ts';
import { headerFiles } from '#security/header-files.ts';
import { UNCONNECTED } from '#security/policy.ts';
import { securityText } from '#security/security-text.ts';

/** The names in a folder, of folders with a slash; what starts with a dot or an underscore is for the host itself. */
async function listNames(folder: string): Promise<readonly string[]> {
  return (await readdir(folder, { withFileTypes: true })).filter(({ name }) => /^(?:[^._]|_astro$)/.test(name)).map((entry) => `${entry.name}${entry.isDirectory() ? '/' : ''}`).sort();
}

/** Writes the header files for the usual hosts beside the pages, allowing exactly the inline styles and scripts that stand in them. */
export async function writeSecurityFiles(directory: string, base: string): Promise<void> {
  const names = (await readdir(directory, { recursive: true })).filter((name) => name.endsWith('.html'));
  const pages = await Promise.all(names.map((name) => readFile(join(directory, name), 'utf8')));
  const top = await listNames(directory);
  const parent = UNCONNECTED.replace(/[^/]+\/$/, '');
  const roots = top.includes(parent) ? [...top, ...(await listNames(join(directory, parent))).filter((name) => name !== 'index.html').map((name) => `${parent}${name}`)] : top;
  await Promise.all(Object.entries(headerFiles(inlineHashesIn(pages), base, roots)).map(([name, text]) => writeFile(join(directory, name), text)));
}

/** Writes `/.well-known/security.txt` when a contact is set; without one there is no such file. `site` is the address under which the site will stand, with its path. */
export async function writeSecurityText(directory: string, setting: string | undefined, site: string, now: Date): Promise<void> {
  const contact = readContact(setting);
  if (!contact) return;
  await mkdir(join(directory, '.well-known'), { recursive: true });
  await writeFile(join(directory, '.well-known/security.txt'), securityText(contact.href, site, now));
}
