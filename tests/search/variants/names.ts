import { readContent } from '#files/read.ts';
import { toContent } from '#knowledge/content.ts';
import { buildKnowledge } from '#knowledge/knowledge.ts';
import { parseDocuments } from '#knowledge/parse.ts';

/** A name of a concept as people know it. */
export interface ConceptName {
  /** The name in small letters, as most people type it. */
  readonly name: string;
  /** Id of the concept. */
  readonly concept: string;
  /** Whether readers see the name: its term or another name, not a form that is only searched. */
  readonly isShown: boolean;
}

/** All names of all concepts of the project in `root`, in the order of the glossary. */
export async function readNames(root: string): Promise<readonly ConceptName[]> {
  const { concepts } = buildKnowledge(toContent(parseDocuments(await readContent(root))));
  return [...concepts.values()].flatMap(({ id, term, aliases, forms }) => {
    const toName = (isShown: boolean) => (name: string): ConceptName => ({ name: name.toLowerCase(), concept: id, isShown });
    return [...[term, ...aliases].map(toName(true)), ...forms.map(toName(false))];
  });
}
