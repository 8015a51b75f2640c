import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { COMPONENTS } from '#model/component.ts';
import type { Diagnostic } from '#model/diagnostic.ts';
import { asRecord, asText } from '#knowledge/data.ts';
import type { ContentDocument } from '#knowledge/parse.ts';
import { startOf } from '#knowledge/position.ts';
import { attributesOf } from '#knowledge/reference.ts';
import { didYouMean, suggest } from '#knowledge/suggest.ts';
import { explainUnknown } from './explain-mdx.ts';
import type { Rule } from './rule.ts';

function checkElement({ path, room }: ContentDocument, node: Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>): Diagnostic[] {
  const at = { severity: 'error', file: path, ...startOf(node) } as const;
  const name = node.name ?? '';
  const contract = Object.hasOwn(COMPONENTS, name) ? COMPONENTS[name] : undefined;
  if (!contract) {
    return [{ ...at, rule: 'onbekend-component', ...explainUnknown(name) }];
  }
  const found: Diagnostic[] = [];
  if (!contract.rooms.includes(room)) {
    found.push({ ...at, rule: 'component-plaats', message: `<${name}> hoort niet in content/${room}.`, hint: `<${name}> mag staan in: ${contract.rooms.join(', ')}.` });
  }
  if (node.type === 'mdxJsxTextElement' && contract.isBlock) {
    const hint = name === 'Passage' ? 'Zet <Passage id="…"> en </Passage> elk op een eigen regel, met een lege regel eromheen.' : `Zet <${name} id="…" /> op een eigen regel, met een lege regel erboven en eronder.`;
    found.push({ ...at, rule: 'component-plaats', message: `<${name}> kan niet binnen een regel tekst staan.`, hint });
  }
  const allowed = [...contract.required, ...contract.optional];
  const texts = attributesOf(node);
  const given = node.attributes.map(asRecord).map(({ name: prop }) => asText(prop) ?? '{…}');
  for (const prop of given.filter((prop) => !allowed.includes(prop))) {
    found.push({ ...at, rule: 'onbekende-eigenschap', message: `<${name}> kent de eigenschap "${prop}" niet.${didYouMean(prop, allowed)}`, hint: allowed.length > 0 ? `Mogelijke eigenschappen: ${allowed.join(', ')}.` : `Schrijf <${name}> zonder eigenschappen.` });
  }
  const meant = new Set(given.filter((prop) => !allowed.includes(prop)).map((prop) => suggest(prop, allowed)));
  for (const prop of contract.required.filter((required) => !texts[required] && !meant.has(required))) {
    found.push({ ...at, rule: 'eigenschap-ontbreekt', message: `<${name}> mist "${prop}" als tekst.`, hint: `Schrijf <${name} ${prop}="…">.` });
  }
  return found;
}

/** Prose uses known components with known properties, and no code. */
export const checkComponents: Rule = ({ documents }) =>
  documents.flatMap((document) => {
    const found: Diagnostic[] = [];
    if (!document.tree) return found;
    visit(document.tree, (node) => {
      if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') found.push(...checkElement(document, node));
      // `mdxjsEsm` is import or export; `{/* … */}` is the way to write a comment and stays allowed.
      const isCode = node.type === 'mdxjsEsm' || ((node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') && !/^\s*\/\*[\s\S]*\*\/\s*$/.test(node.value));
      if (isCode) {
        found.push({ rule: 'code-in-tekst', severity: 'error', file: document.path, ...startOf(node), message: 'In content/ staat geen code.', hint: 'Haal import, export of { … } weg; schrijf \\{ als u het teken zelf bedoelt.' });
      }
    });
    return found;
  });
