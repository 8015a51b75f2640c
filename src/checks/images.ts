import { visit } from 'unist-util-visit';
import type { Diagnostic } from '#model/diagnostic.ts';
import { startOf } from '#knowledge/position.ts';
import type { Rule } from './rule.ts';

/** Every image has a text for who cannot see it, and is the site's own. */
export const checkImages: Rule = ({ documents }) =>
  documents.flatMap(({ path, tree }) => {
    const found: Diagnostic[] = [];
    if (!tree) return found;
    visit(tree, (node) => {
      if (node.type === 'image' && !/^\/[^/]/.test(node.url)) {
        found.push({
          rule: 'afbeelding-adres', severity: 'error', file: path, ...startOf(node),
          message: `De afbeelding "${node.url}" kan de site niet tonen.`, hint: 'Laat de afbeelding in public/ zetten en schrijf het adres vanaf daar, beginnend met /.',
        });
      }
      if ((node.type === 'image' || node.type === 'imageReference') && !node.alt?.trim()) {
        found.push({
          rule: 'afbeelding-zonder-tekst', severity: 'error', file: path, ...startOf(node),
          message: 'De afbeelding heeft geen tekst voor wie haar niet ziet.', hint: 'Schrijf wat er te zien is tussen de vierkante haken: ![wat er te zien is](…).',
        });
      }
    });
    return found;
  });
