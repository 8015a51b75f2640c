import type { Diagnostic } from '#model/diagnostic.ts';
import { asRecord } from '#knowledge/data.ts';
import type { ContentDocument } from '#knowledge/parse.ts';
import type { SyntaxProblem } from '#knowledge/yaml.ts';
import { explainMdx } from './explain-mdx.ts';
import { explainYaml } from './explain-yaml.ts';
import type { Rule } from './rule.ts';

function describe(file: string, text: string, problem: SyntaxProblem): Diagnostic {
  const { message, hint, at } = problem.part === 'yaml' ? explainYaml(problem, text) : explainMdx(problem, text);
  const { line, column } = at ?? problem;
  const found = { severity: 'error', file, line, column, message, hint } as const;
  return problem.part === 'yaml' ? { ...found, rule: 'yaml' } : { ...found, rule: 'mdx' };
}

/** Facts that can be read but are no fields, or no facts at all. */
function describeMissing({ path, data, locate }: ContentDocument): Diagnostic {
  const frontmatter = path.endsWith('.mdx');
  const at = { rule: 'yaml', severity: 'error', file: path } as const;
  if (data !== null && data !== undefined && (typeof data !== 'object' || Array.isArray(data))) {
    return { ...at, ...locate([]), message: 'Hier horen velden te staan, elk in de vorm veld: waarde.', hint: 'Begin met de naam van een veld, een dubbele punt en een spatie.' };
  }
  return {
    ...at, line: 1, column: 1,
    message: frontmatter ? 'Tussen de twee regels --- bovenaan staan geen velden.' : 'Het bestand bevat geen velden.',
    hint: frontmatter ? 'Schrijf daar de velden, elk in de vorm veld: waarde.' : 'Vul het bestand, of haal het weg.',
  };
}

/** The YAML and the prose can be read, and facts are there at all. */
export const checkSyntax: Rule = ({ documents, files }) => {
  const texts = new Map(files.map(({ path, text }) => [path, text.replace(/^\uFEFF/, '')]));
  return documents.flatMap((document): Diagnostic[] => {
    const { path, problems, data } = document;
    const found = problems.map((problem) => describe(path, texts.get(path) ?? '', problem));
    const isRead = problems.every(({ part }) => part !== 'yaml');
    return isRead && Object.keys(asRecord(data)).length === 0 ? [...found, describeMissing(document)] : found;
  });
};
