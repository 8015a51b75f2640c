import { readContent } from '#files/read.ts';
import { toContent } from '#knowledge/content.ts';
import { buildKnowledge } from '#knowledge/knowledge.ts';
import { identify, parseDocument } from '#knowledge/parse.ts';
import type { Names } from '#knowledge/label.ts';

/** Reads names from the content under `root` once; `forget` makes the next question read again. */
export function createNames(root: string): { readonly names: () => Promise<Names>; readonly forget: () => void } {
  let known: Promise<Names> | undefined;
  const read = async (): Promise<Names> => {
    const documents = (await readContent(root)).flatMap((file) => {
      const place = identify(file.path);
      return place ? [parseDocument(file, place.room, place.id)] : [];
    });
    const content = toContent(documents);
    // Names need no prose; without it reading them is quick and cannot fail.
    return buildKnowledge({ ...content, concepts: content.concepts.map((entry) => ({ ...entry, body: '' })), sources: content.sources.map((entry) => ({ ...entry, body: '' })) });
  };
  return {
    names: () => (known ??= read()),
    forget: () => { known = undefined; },
  };
}
