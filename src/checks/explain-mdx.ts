import { COMPONENTS } from '#model/component.ts';
import type { Position } from '#model/diagnostic.ts';
import type { SyntaxProblem } from '#knowledge/yaml.ts';
import { didYouMean } from '#knowledge/suggest.ts';
import type { Explanation } from './explanation.ts';

const NAMES = Object.keys(COMPONENTS);

/** The last place of a character before the place where the parser gave up; undefined when it is not on the same or an earlier line of the paragraph. */
function lastBefore(character: string, text: string, { line, column }: Position): Position | undefined {
  const lines = text.split(/\r?\n/);
  for (let index = Math.min(line, lines.length) - 1; index >= 0; index -= 1) {
    const written = index === line - 1 ? (lines[index] ?? '').slice(0, column - 1) : (lines[index] ?? '');
    const found = written.lastIndexOf(character);
    if (found >= 0) return { line: index + 1, column: found + 1 };
    if (index < line - 1 && written.trim() === '') return undefined;
  }
  return undefined;
}

/** What is wrong with a component that is not in the closed list. */
export function explainUnknown(name: string): Explanation {
  return { message: `Het component <${name}> bestaat niet.${didYouMean(name, NAMES)}`, hint: `Mogelijke componenten: ${NAMES.join(', ')}. Gewone opmaak schrijft u in Markdown.` };
}

function explainUnclosed(name: string, reason: string): Explanation {
  if (!Object.hasOwn(COMPONENTS, name)) return explainUnknown(name);
  if (/end of `paragraph`/.test(reason)) return { message: `<${name}> wordt niet gesloten in dezelfde alinea.`, hint: `Zet </${name}> in dezelfde alinea, of zet <${name}> en </${name}> elk op een eigen regel met lege regels eromheen.` };
  return { message: `<${name}> wordt niet gesloten.`, hint: `Zet </${name}> op een eigen regel onder de tekst die erbij hoort.` };
}

/** What is wrong with the prose of a file, told to its writer. */
export function explainMdx(problem: SyntaxProblem, text: string): Explanation {
  const { reason } = problem;
  const unclosed = /Expected a closing tag for `<([^\s>`]*)/.exec(reason);
  if (unclosed) return explainUnclosed(unclosed[1] ?? '', reason);
  const crossed = /Unexpected closing tag `<\/([^>`]*)>`, expected corresponding closing tag for `<([^\s>`]*)[^`]*` \((\d+)/.exec(reason);
  if (crossed) {
    const [, closed = '', open = '', line = ''] = crossed;
    return { message: `</${closed}> staat op de verkeerde plaats: hier is nog <${open}> van regel ${line} open.`, hint: `Sluit eerst met </${open}>, of haal </${closed}> weg.` };
  }
  if (/closing slash/.test(reason)) return { message: 'Hier wordt een component gesloten dat niet open is.', hint: 'Haal het weg, of zet het begin van het component erboven.', at: lastBefore('<', text, problem) ?? problem };
  if (/create a comment/.test(reason)) return { message: 'Een opmerking kan hier niet tussen <!-- en --> staan.', hint: 'Schrijf {/* opmerking */}.', at: lastBefore('<', text, problem) ?? problem };
  if (/create a link/.test(reason)) return { message: 'Een adres kan hier niet tussen < en > staan.', hint: 'Schrijf [tekst](https://…).', at: lastBefore('<', text, problem) ?? problem };
  if (/attribute value/.test(reason)) return { message: 'De waarde van een eigenschap staat niet tussen rechte aanhalingstekens.', hint: 'Schrijf bijvoorbeeld <Passage id="inleiding">.' };
  if (/import\/exports/.test(reason)) return { message: 'Een regel die met import of export begint, wordt als code gelezen.', hint: 'Begin de regel met een ander woord; schrijf geen code in content/.', at: { line: problem.line, column: 1 } };
  if (/expression|brace|spread/.test(reason)) return { message: 'Hier staat een { die als code wordt gelezen.', hint: 'Schrijf \\{ als u het teken zelf bedoelt; schrijf geen code in content/.', at: lastBefore('{', text, problem) ?? problem };
  if (/name|tag|attribute|lazy|Unexpected/.test(reason)) return { message: 'Hier staat een < die als het begin van een component wordt gelezen.', hint: 'Schrijf \\< als u het teken zelf bedoelt; schrijf een component als <Naam> en </Naam>.', at: lastBefore('<', text, problem) ?? problem };
  return { message: 'De tekst kan vanaf hier niet worden gelezen.', hint: 'Vergelijk de regel met een bestand dat wel goed is.' };
}
