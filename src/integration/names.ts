import { readContent } from '#files/read.ts';
import { toContent } from '#knowledge/content.ts';
import { buildKnowledge, type Knowledge } from '#knowledge/knowledge.ts';
import { parseDocuments } from '#knowledge/parse.ts';
import type { NameSource } from '#markdown/names.ts';

/** The knowledge in the content under `root`, with the prose of these rooms only: without it reading is quick. */
export async function readKnowledge(root: string, withProse: readonly string[] = []): Promise<Knowledge> {
  return buildKnowledge(toContent(parseDocuments(await readContent(root)).map((document) => (withProse.includes(document.room) ? document : { ...document, body: '' }))));
}

/** Reads names from the content under `root` once; `forget` makes the next question read again. */
export function createNames(root: string): { readonly names: NameSource; readonly forget: () => void } {
  let known: ReturnType<NameSource> | undefined;
  return {
    names: () => (known ??= readKnowledge(root)),
    forget: () => { known = undefined; },
  };
}
