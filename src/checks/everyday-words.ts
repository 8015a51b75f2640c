import { asList, asText } from '#knowledge/data.ts';
import { parseYamlFile } from '#knowledge/parse.ts';
import type { DataPath } from '#knowledge/yaml.ts';
import type { Diagnostic } from '#model/diagnostic.ts';
import { EVERYDAY_WORDS_PATH, MOST_MEANT } from '#model/search-words.ts';
import { reportYaml } from './explain-yaml.ts';
import type { Rule } from './rule.ts';
import { explainWord } from './search-words.ts';

const SHAPE = 'Schrijf op elke regel een woord met tussen haken waar het voor staat: portemonnee: [geld, budget]. Zegt het woord niets over het onderwerp van een vraag, laat dan niets tussen de haken staan: gisteravond: [].';

/** The everyday words have the right shape: each a single word, with at most three words of the texts that it stands for. */
export const checkEverydayWords: Rule = ({ files }) => {
  const file = files.find(({ path }) => path === EVERYDAY_WORDS_PATH);
  if (!file) return [];
  const { data, problems, locate } = parseYamlFile(file.text);
  const [problem] = problems;
  if (problem) return [reportYaml('alledaagse-woorden', file, problem)];
  const at = (path: DataPath, key = false) => ({ rule: 'alledaagse-woorden', severity: 'error', file: file.path, ...locate(path, key) }) as const;
  if (data === null || data === undefined) return [];
  if (typeof data !== 'object' || Array.isArray(data)) return [{ ...at([]), message: 'Hier horen woorden te staan, met waar zij voor staan.', hint: SHAPE }];
  return Object.entries(data).flatMap(([word, meant]): Diagnostic[] => {
    const own = explainWord(word);
    const found: Diagnostic[] = own ? [{ ...at([word], true), ...own }] : [];
    if (meant === null) return found;
    if (!Array.isArray(meant)) return [...found, { ...at([word]), message: `Bij "${word}" staat niet waar het voor staat.`, hint: SHAPE }];
    const wrong = asList(meant).flatMap((other, place): Diagnostic[] => {
      const explanation = asText(other) === word ? { message: `"${word}" staat voor zichzelf.`, hint: 'Haal dit weg.' } : explainWord(other);
      return explanation ? [{ ...at([word, place]), ...explanation }] : [];
    });
    const many = meant.length > MOST_MEANT ? [{ ...at([word]), message: `"${word}" staat voor meer dan drie woorden.`, hint: 'Laat de drie staan die er het meest op lijken, of voeg het woord toe aan een groep in zoekwoorden.yaml.' }] : [];
    return [...found, ...wrong, ...many];
  });
};
