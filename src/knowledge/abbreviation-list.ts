import { abbreviationsSchema, type Abbreviation } from '#model/abbreviation.ts';
import { parseYamlFile } from './parse.ts';

/** Reads the abbreviations from the text of their file, in the order of the file; without a file, or when it has errors, there are none. */
export function parseAbbreviations(text: string | undefined): readonly Abbreviation[] {
  const { data, problems } = parseYamlFile(text ?? '');
  const result = abbreviationsSchema.safeParse(data);
  if (problems.length > 0 || !result.success) return [];
  return Object.entries(result.data).map(([short, words]) => (typeof words === 'string' ? { short, words, language: undefined } : { short, words: words.en, language: 'en' }));
}
