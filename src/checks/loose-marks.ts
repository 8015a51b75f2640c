import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Diagnostic } from '#model/diagnostic.ts';
import type { ContentDocument } from '#knowledge/parse.ts';
import { placeAt, startOf } from '#knowledge/position.ts';
import { LINK_SCHEMES } from '#knowledge/reference.ts';
import type { Rule } from './rule.ts';

const ADDRESS = `(?:${[...LINK_SCHEMES.keys(), 'https?', 'mailto'].join('|')}):`;

/** Markdown that did not become what its writer meant and would be shown as it stands. */
const LOOSE: readonly { readonly pattern: RegExp; readonly rule: string; readonly message: string; readonly hint: string }[] = [
  { pattern: /\[\^([^\]\s]+)\]/g, rule: 'voetnoot', message: 'De voetnoot [^$1] heeft geen tekst.', hint: 'Schrijf onderaan [^$1]: met de tekst van de voetnoot erachter.' },
  { pattern: new RegExp(`\\[[^\\]]*\\][ \\t]*\\((?:${ADDRESS}|/)`, 'gi'), rule: 'link-niet-af', message: 'Deze link is niet goed geschreven en blijft als tekst staan.', hint: 'Schrijf [tekst](adres): geen spatie tussen ] en ( en geen spatie in het adres.' },
  { pattern: /\([^)]*\)\[(?:[a-z]+:|\/)/gi, rule: 'link-niet-af', message: 'De haken van deze link zijn verwisseld.', hint: 'Schrijf [tekst](adres).' },
  { pattern: /\[[^\]]+\]\[([^\]]*)\]/g, rule: 'link-niet-af', message: 'Deze link verwijst naar een adres dat nergens staat.', hint: 'Zet het adres in de link zelf: [tekst](adres).' },
];

function check({ path, tree }: ContentDocument, text: string): Diagnostic[] {
  const found: Diagnostic[] = [];
  if (!tree) return found;
  const called = new Set<string>();
  visit(tree, 'footnoteReference', ({ identifier }) => { called.add(identifier); });
  visit(tree, (node) => {
    const at = { severity: 'error', file: path, ...startOf(node) } as const;
    if (node.type === 'footnoteDefinition') {
      const name = node.label ?? node.identifier;
      if (toString(node).trim() === '') found.push({ ...at, rule: 'voetnoot', message: `De voetnoot [^${name}] is leeg.`, hint: 'Schrijf de tekst van de voetnoot achter de dubbele punt.' });
      else if (!called.has(node.identifier)) found.push({ ...at, rule: 'voetnoot', message: `Naar de voetnoot [^${name}] verwijst niets; niemand krijgt haar te zien.`, hint: `Zet [^${name}] in de tekst, of haal de voetnoot weg.` });
    }
    if (node.type !== 'text') return;
    // The text as written, because there a backslash shows that a bracket is meant.
    const written = text.slice(node.position?.start.offset, node.position?.end.offset).replace(/\\./g, '  ');
    for (const { pattern, rule, message, hint } of LOOSE) {
      for (const match of written.matchAll(pattern)) {
        const fill = (sentence: string): string => sentence.replaceAll('$1', match[1] ?? '');
        found.push({ ...at, ...placeAt(written, match.index, at), rule, message: fill(message), hint: fill(hint) });
      }
    }
  });
  return found;
}

/** No link or footnote is left unfinished. */
export const checkLooseMarks: Rule = ({ files, documents }) => {
  const texts = new Map(files.map(({ path, text }) => [path, text.replace(/^\uFEFF/, '')]));
  return documents.flatMap((document) => check(document, texts.get(document.path) ?? ''));
};
