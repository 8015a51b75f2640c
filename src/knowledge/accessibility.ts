import { accessibilitySchema, ACCESSIBILITY_PATH, type AccessibilityResults } from '#model/accessibility.ts';
import { parseYamlFile } from './parse.ts';

/** Reads the results of the last test from the text of their file; undefined without a file. Throws when the file is not as the test writes it. */
export function parseAccessibility(text: string | undefined): AccessibilityResults | undefined {
  if (text === undefined) return undefined;
  const { data, problems } = parseYamlFile(text);
  const result = accessibilitySchema.safeParse(data);
  if (problems.length > 0 || !result.success) throw new Error(`${ACCESSIBILITY_PATH} is niet zoals de toets het schrijft: draai npm run toegankelijkheid.`);
  return result.data;
}
