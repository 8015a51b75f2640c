import type { Diagnostic } from '#model/diagnostic.ts';
import { asRecord } from '#knowledge/data.ts';
import type { ContentDocument, SyntaxProblem } from '#knowledge/parse.ts';
import type { Rule } from './rule.ts';

/** English parser messages and what they mean for an editor; the first that matches counts. */
const EXPLANATIONS: readonly (readonly [RegExp, string, string])[] = [
  [/Map keys must be unique/, 'Dit veld staat twee keer in hetzelfde blok.', 'Voeg de twee samen of haal er een weg.'],
  [/Nested mappings|Implicit keys|compact mapping/, 'Een dubbele punt in de tekst breekt het veld af.', 'Zet de tekst tussen dubbele aanhalingstekens.'],
  [/Tabs are not allowed|tab/i, 'Er staat een tab; YAML kent alleen spaties.', 'Vervang de tab door spaties.'],
  [/indent|All collection items must start at the same column/i, 'De inspringing klopt niet.', 'Laat velden van hetzelfde blok in dezelfde kolom beginnen.'],
  [/Missing closing|Missing '|Missing "|Unterminated|Flow sequence|Flow map/i, 'Een aanhalingsteken of haakje is niet gesloten.', 'Sluit het aanhalingsteken of haakje.'],
  [/Expected a closing tag|Unexpected closing|before the end|Unexpected end of file/i, 'Een component is niet of op de verkeerde plaats gesloten.', 'Sluit elk component met </Naam>, in omgekeerde volgorde van openen.'],
  [/Could not parse (expression|import)|Unexpected character|Unexpected lazy|acorn/i, 'Hier staat een < of { die als code wordt gelezen.', 'Schrijf \\< of \\{ als u het teken zelf bedoelt; schrijf geen code in content/.'],
];

function describe({ path }: ContentDocument, { part, reason, line, column }: SyntaxProblem): Diagnostic {
  const known = EXPLANATIONS.find(([pattern]) => pattern.test(reason));
  return {
    rule: part === 'yaml' ? 'yaml' : 'mdx', severity: 'error', file: path, line, column,
    message: known?.[1] ?? `${part === 'yaml' ? 'De velden' : 'De tekst'} kunnen niet worden gelezen (${reason}).`,
    hint: known?.[2] ?? 'Vergelijk de regel met een bestand dat wel goed is.',
  };
}

/** The YAML and the prose can be read, and facts are there at all. */
export const checkSyntax: Rule = ({ documents }) =>
  documents.flatMap((document): Diagnostic[] => {
    if (document.problems.length > 0) return document.problems.map((problem) => describe(document, problem));
    if (Object.keys(asRecord(document.data)).length > 0) return [];
    const frontmatter = document.path.endsWith('.mdx');
    return [{
      rule: 'yaml', severity: 'error', file: document.path, line: 1, column: 1,
      message: frontmatter ? 'De velden bovenaan ontbreken.' : 'Het bestand bevat geen velden.',
      hint: frontmatter ? 'Begin het bestand met een regel ---, dan de velden, dan weer een regel ---.' : 'Vul het bestand, of haal het weg.',
    }];
  });
