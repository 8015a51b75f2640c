import { ABBREVIATIONS_PATH, abbreviationsSchema } from '#model/abbreviation.ts';
import type { Diagnostic } from '#model/diagnostic.ts';
import { parseAbbreviations } from '#knowledge/abbreviation-list.ts';
import { abbreviationsIn } from '#knowledge/abbreviations.ts';
import { parseYamlFile } from '#knowledge/parse.ts';
import { readerTexts } from '#knowledge/texts.ts';
import { reportYaml } from './explain-yaml.ts';
import type { Rule } from './rule.ts';

const SHAPE = 'Schrijf op elke regel een afkorting in hoofdletters, een dubbele punt en de woorden: VNG: Vereniging van Nederlandse Gemeenten. Engelse woorden staan zo: NPM: { en: New Public Management }.';

/** The file with abbreviations has the right shape, and it explains every abbreviation in the texts. Without the file nothing is asked. */
export const checkAbbreviations: Rule = ({ files, documents }) => {
  const file = files.find(({ path }) => path === ABBREVIATIONS_PATH);
  if (!file) return [];
  const { data, problems, locate } = parseYamlFile(file.text);
  const [problem] = problems;
  if (problem) return [reportYaml('afkortingen', file, problem)];
  const issue = abbreviationsSchema.safeParse(data).error?.issues[0];
  if (issue) {
    const path = issue.path.filter((key): key is string | number => typeof key !== 'symbol');
    return [{ rule: 'afkortingen', severity: 'error', file: file.path, ...locate(path, true), message: 'Dit is geen afkorting met de woorden waar zij voor staat.', hint: SHAPE }];
  }
  const known = new Set(parseAbbreviations(file.text).map(({ short }) => short));
  const texts = documents.flatMap((document) => readerTexts(document));
  const met = new Set<string>();
  // Said once, where an abbreviation is met first.
  return texts.filter(({ field }) => !/(?:^|\.)forms/.test(field)).flatMap(({ file: path, line, column, text }) => abbreviationsIn(text).filter((letters) => !known.has(letters) && !met.has(letters)).map((letters): Diagnostic => {
    met.add(letters);
    return { rule: 'afkorting-onbekend', severity: 'warning', file: path, line, column, message: `De afkorting ${letters} wordt nergens uitgelegd.`, hint: `Zet ${letters} met de woorden erachter in ${ABBREVIATIONS_PATH}, of schrijf de woorden voluit.` };
  }));
};
