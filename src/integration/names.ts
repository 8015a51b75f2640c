import { readContent } from '#files/read.ts';
import { toContent } from '#knowledge/content.ts';
import { buildKnowledge } from '#knowledge/knowledge.ts';
import { parseDocuments } from '#knowledge/parse.ts';
import type { NameSource } from '#markdown/names.ts';

/** Reads names from the content under `root` once; `forget` makes the next question read again. */
export function createNames(root: string): { readonly names: NameSource; readonly forget: () => void } {
  let known: ReturnType<NameSource> | undefined;
  // Names need no prose, and without it reading them is quick.
  const read: NameSource = async () => buildKnowledge(toContent(parseDocuments(await readContent(root)).map((document) => ({ ...document, body: '' }))));
  return {
    names: () => (known ??= read()),
    forget: () => { known = undefined; },
  };
}
