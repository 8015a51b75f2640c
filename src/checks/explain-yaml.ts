import type { RawFile } from '#model/content.ts';
import type { Diagnostic } from '#model/diagnostic.ts';
import type { SyntaxProblem } from '#knowledge/yaml.ts';
import type { Explanation } from './explanation.ts';

const QUOTE = 'Zet de hele tekst tussen dubbele aanhalingstekens.';

/** English parser messages and what they mean for an editor; the first that matches counts. */
const EXPLANATIONS: readonly (readonly [pattern: RegExp, message: string, hint: string])[] = [
  [/Missing opening fence/, 'De velden bovenaan ontbreken: de eerste regel van het bestand is niet ---.', 'Begin het bestand met een regel ---, dan de velden, dan weer een regel ---.'],
  [/Missing closing fence/, 'De velden bovenaan worden niet afgesloten.', 'Zet onder het laatste veld een regel met alleen ---.'],
  [/Lone carriage return/, 'Deze regel eindigt zoals op heel oude computers, en dat leest de site niet.', 'Sla het bestand op met gewone regeleinden (LF of CRLF).'],
  [/multiple documents/, 'Midden in het bestand staat een regel ---; daarna leest de site niets meer.', 'Haal de regel --- weg.'],
  [/Excessive alias count/, 'De velden verwijzen te vaak naar elkaar met & en *.', 'Schrijf de waarden uit.'],
  [/alias|anchor/i, 'De tekst begint met * of &, en dat heeft in YAML een eigen betekenis.', QUOTE],
  [/tag/i, 'De tekst begint met een uitroepteken, en dat heeft in YAML een eigen betekenis.', QUOTE],
  [/Invalid escape/, 'Een backslash tussen dubbele aanhalingstekens heeft een eigen betekenis.', 'Schrijf de backslash twee keer, of gebruik enkele aanhalingstekens.'],
  [/stringKeys/, 'De naam van dit veld is geen gewone tekst.', 'Schrijf veld: waarde, met een naam van alleen letters.'],
  [/Comment within text/, 'Vanaf dit # leest de site niets meer: YAML ziet het als een opmerking.', QUOTE],
  [/Map keys must be unique/, 'Dit veld staat twee keer in hetzelfde blok.', 'Voeg de twee samen of haal er een weg.'],
  [/Tabs are not allowed/, 'Er staat een tab; YAML kent alleen spaties.', 'Vervang de tab door spaties.'],
  [/at node end/, 'Na het laatste aanhalingsteken of haakje staat nog tekst.', 'Zet de hele tekst tussen dubbele aanhalingstekens, en een aanhalingsteken daarbinnen tussen enkele.'],
  [/Plain value cannot start|Block scalar header|Not a YAML token/, 'De tekst begint met een teken dat in YAML een eigen betekenis heeft.', QUOTE],
  [/Implicit/, 'Deze regel is geen veld: er ontbreekt een dubbele punt met een spatie erachter.', 'Schrijf veld: waarde. Zijn de velden hier afgelopen, zet dan een regel --- boven de tekst.'],
  [/Missing closing|end with a [\]}]/, 'Een aanhalingsteken of haakje is niet gesloten.', 'Sluit het aanhalingsteken of haakje.'],
  [/Missing ,|Block collections are not allowed|in flow|flow collection/i, 'Tussen [ ] of { } ontbreekt een komma, of er staat een teken te veel.', 'Zet een komma tussen de delen, en een tekst met een komma of dubbele punt tussen aanhalingstekens.'],
  [/must start at the same column|Sequence item without|indent/i, 'De inspringing klopt niet.', 'Laat velden van hetzelfde blok in dezelfde kolom beginnen.'],
];

const FIELD = /^\s*(?:- )?[\w-]+:(?:\s|$)/;

/** The quote or bracket with which a value begins, when it is still open at the end of the line and the next line is a field again. */
function findOpen(lines: readonly string[], from: number, to: number): Explanation | undefined {
  for (let index = from; index <= to; index += 1) {
    const line = lines[index] ?? '';
    const next = lines.slice(index + 1).find((other) => other.trim() !== '') ?? '---';
    const [before, mark = '', rest = ''] = /^(?:\s*(?:- )?[\w-]+: +|\s*- +)(["'[{])(.*)$/.exec(line)?.values() ?? [];
    if (before === undefined || !(FIELD.test(next) || /^(?:---|\s*- )/.test(next))) continue;
    const isOpen = mark === '"' || mark === "'" ? !rest.replace(/\\"|''/g, '').includes(mark) : (line.split(mark).length > line.split(mark === '[' ? ']' : '}').length);
    if (isOpen) {
      const name = mark === '[' || mark === '{' ? 'haakje' : 'aanhalingsteken';
      return { message: `Het ${name} ${mark} wordt niet gesloten.`, hint: `Zet aan het eind van de waarde een ${mark === '[' ? ']' : mark === '{' ? '}' : mark}.`, at: { line: index + 1, column: before.length - rest.length } };
    }
  }
  return undefined;
}

/** A field in a list item or a value on which the parser stumbles: a colon in the text, a dash without a space, or a line that is indented too far. */
function explainNested(lines: readonly string[], { line, column }: SyntaxProblem): Explanation {
  const text = lines[line - 1] ?? '';
  if (/^\s*-[^\s-]/.test(text)) return { message: 'Na het streepje van een lijst hoort een spatie.', hint: 'Schrijf een spatie na het streepje.', at: { line, column: text.indexOf('-') + 1 } };
  if (/:(?:\s|$)/.test(text.slice(column - 1))) return { message: 'Een dubbele punt in de tekst breekt het veld af.', hint: QUOTE };
  const next = lines[line] ?? '';
  if (FIELD.test(next) && next.search(/\S/) > text.search(/[^\s-]/)) return { message: 'De inspringing klopt niet: deze regel springt verder in dan het veld erboven.', hint: 'Laat velden van hetzelfde blok in dezelfde kolom beginnen.', at: { line: line + 1, column: next.search(/\S/) + 1 } };
  return { message: 'De tekst begint met een teken dat in YAML een eigen betekenis heeft.', hint: QUOTE };
}

/** What is wrong with the YAML of a file, told to its writer. */
export function explainYaml(problem: SyntaxProblem, text: string): Explanation {
  const lines = text.split(/\r?\n/);
  // What is left open is noticed late: look for it from the first line on.
  if (/Missing closing ["'q]|end with a|Missing ,|flow|Implicit|Unexpected|same column|Not a YAML/i.test(problem.reason)) {
    const open = findOpen(lines, 0, problem.line - 1);
    if (open) return open;
  }
  if (/Nested mappings/.test(problem.reason)) return explainNested(lines, problem);
  const name = /^\s*(?:- |\{ *)?([\w-]+)/.exec((lines[problem.line - 1] ?? '').slice(problem.column - 1))?.[1];
  if (/Map keys must be unique/.test(problem.reason) && name) return { message: `Het veld "${name}" staat twee keer in hetzelfde blok.`, hint: 'Voeg de twee samen of haal er een weg.' };
  // An alias or anchor ends at the first space, after which the rest of the text is in the way.
  const marked = /at node end/.test(problem.reason) ? /^.*?: +(?=[*&])/.exec((lines[problem.line - 1] ?? '').slice(0, problem.column - 1)) : null;
  if (marked) return { message: 'De tekst begint met * of &, en dat heeft in YAML een eigen betekenis.', hint: QUOTE, at: { line: problem.line, column: marked[0].length + 1 } };
  const known = EXPLANATIONS.find(([pattern]) => pattern.test(problem.reason));
  return { message: known?.[1] ?? 'De velden kunnen vanaf hier niet worden gelezen.', hint: known?.[2] ?? 'Vergelijk de regel met een bestand dat wel goed is; zet een tekst met bijzondere tekens tussen aanhalingstekens.' };
}

/** A mistake in the YAML of a file that is no document, under the rule that reads it. */
export function reportYaml(rule: string, { path, text }: RawFile, problem: SyntaxProblem): Diagnostic {
  const { message, hint, at } = explainYaml(problem, text.replace(/^\uFEFF/, ''));
  const { line, column } = at ?? problem;
  return { rule, severity: 'error', file: path, line, column, message, hint };
}
