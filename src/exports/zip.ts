import { strToU8, zipSync, type Zippable } from 'fflate';

/** A file in a zip: text or bytes, by its path. */
export type ZipFiles = Readonly<Record<string, string | Uint8Array>>;

/** Packs files as a zip, in the order given; the same files give the same bytes. */
export function zipFiles(files: ZipFiles): Uint8Array<ArrayBuffer> {
  // A zip holds local time without its zone: the same local moment gives the same bytes wherever it is made.
  const mtime = new Date(1980, 0, 1);
  const entries: Zippable = {};
  // Pictures are compressed already.
  for (const [path, content] of Object.entries(files)) entries[path] = [typeof content === 'string' ? strToU8(content) : content, { level: path.endsWith('.png') ? 0 : 6, mtime }];
  return new Uint8Array(zipSync(entries));
}
