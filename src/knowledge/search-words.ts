import { everydayWordsSchema, searchWordsSchema, type EverydayWords, type SearchWords } from '#model/search-words.ts';
import { parseYamlFile } from './parse.ts';

/** Reads the groups of interchangeable words from the text of their file; without a file, or when it has errors, there are none. */
export function parseSearchWords(text: string | undefined): SearchWords {
  const { data, problems } = parseYamlFile(text ?? '');
  const result = searchWordsSchema.safeParse(data);
  return problems.length === 0 && result.success ? result.data : [];
}

/** Reads what everyday words ask for from the text of their file; without a file, or when it has errors, there are none. */
export function parseEverydayWords(text: string | undefined): EverydayWords {
  const { data, problems } = parseYamlFile(text ?? '');
  const result = everydayWordsSchema.safeParse(data);
  return problems.length === 0 && result.success ? result.data : {};
}
