import type { Knowledge } from '#knowledge/knowledge.ts';

/** The language of a text that is the term of a concept in another language than Dutch; undefined for every other text. */
export function languageOf({ concepts }: Pick<Knowledge, 'concepts'>, text: string): string | undefined {
  return [...concepts.values()].find(({ term, language }) => language !== undefined && term === text)?.language;
}
