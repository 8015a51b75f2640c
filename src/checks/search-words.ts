import { SEARCH_WORD_PATTERN, SEARCH_WORDS_PATH } from '#model/search-words.ts';
import type { Diagnostic } from '#model/diagnostic.ts';
import { asText } from '#knowledge/data.ts';
import { parseYamlFile } from '#knowledge/parse.ts';
import type { DataPath, Facts } from '#knowledge/yaml.ts';
import { reportYaml } from './explain-yaml.ts';
import type { Rule } from './rule.ts';

const SHAPE = 'Schrijf op elke regel een groep van minstens twee woorden: - [woord, ander].';

/** What is wrong with a search word; undefined when it is a single lower-case word. */
export function explainWord(word: unknown): Pick<Diagnostic, 'message' | 'hint'> | undefined {
  const text = asText(word)?.trim();
  if (text === undefined || text === '') return { message: 'Hier hoort een woord te staan.', hint: 'Schrijf een woord van letters, of haal dit weg.' };
  if (SEARCH_WORD_PATTERN.test(asText(word) ?? '')) return undefined;
  if (/\s/.test(text)) return { message: `"${text}" bestaat uit meer woorden.`, hint: 'Schrijf losse woorden. Een vaste uitdrukking voor een begrip hoort bij dat begrip, onder forms.' };
  const lower = text.toLocaleLowerCase('nl');
  return SEARCH_WORD_PATTERN.test(lower)
    ? { message: `"${text}" staat hier niet met kleine letters.`, hint: `Schrijf "${lower}".` }
    : { message: `"${text}" is geen woord.`, hint: 'Gebruik alleen letters, cijfers en streepjes, en begin met een letter.' };
}

/** The words of all groups that are single lower-case words, with their places. */
function wordsIn(groups: readonly unknown[]): readonly { readonly text: string; readonly path: DataPath }[] {
  return groups.flatMap((group, row) => (Array.isArray(group) ? (group as unknown[]) : []).flatMap((word, column) => (explainWord(word) ? [] : [{ text: asText(word) ?? '', path: [row, column] }])));
}

/** What is wrong with the shape of the file: its groups and the words in them. */
function checkShape(data: unknown, locate: Facts['locate']): Diagnostic[] {
  const at = (path: DataPath) => ({ rule: 'zoekwoorden', severity: 'error', file: SEARCH_WORDS_PATH, ...locate(path) }) as const;
  if (!Array.isArray(data)) return data === null || data === undefined ? [] : [{ ...at([]), message: 'Hier horen groepen van woorden te staan.', hint: SHAPE }];
  return (data as unknown[]).flatMap((group, row): Diagnostic[] => {
    if (!Array.isArray(group)) return [{ ...at([row]), message: 'Dit is geen groep van woorden.', hint: SHAPE }];
    const wrong = (group as unknown[]).flatMap((word, column): Diagnostic[] => {
      const explanation = explainWord(word);
      return explanation ? [{ ...at([row, column]), ...explanation }] : [];
    });
    return group.length < 2 ? [...wrong, { ...at([row]), message: 'Deze groep heeft minder dan twee woorden.', hint: 'Voeg een woord toe dat hetzelfde vraagt, of haal de groep weg.' }] : wrong;
  });
}

/** The groups of interchangeable search words have the right shape, and a word stands in one group. */
export const checkSearchWords: Rule = ({ files }) => {
  const file = files.find(({ path }) => path === SEARCH_WORDS_PATH);
  if (!file) return [];
  const { data, problems, locate } = parseYamlFile(file.text);
  const [problem] = problems;
  if (problem) return [reportYaml('zoekwoorden', file, problem)];
  const found = checkShape(data, locate);
  const first = new Map<string, DataPath>();
  for (const { text, path } of wordsIn(Array.isArray(data) ? data : [])) {
    const earlier = first.get(text);
    if (earlier) {
      found.push({
        rule: 'zoekwoord-dubbel', severity: 'error', file: file.path, ...locate(path), message: `"${text}" staat al op regel ${String(locate(earlier).line)}.`,
        hint: earlier[0] === path[0] ? 'Haal het tweede weg.' : 'Laat het woord in één groep staan, of voeg de twee groepen samen.',
      });
    } else first.set(text, path);
  }
  return found;
};
