import type { Diagnostic } from '#model/diagnostic.ts';
import { asText, recordsOf } from '#knowledge/data.ts';
import { DIMENSIONS, DIMENSIONS_DATASET, isDiagram, needsOfDiagram } from '#knowledge/diagram.ts';
import { collectReferences } from '#knowledge/reference.ts';
import { didYouMean } from '#knowledge/suggest.ts';
import type { Rule } from './rule.ts';
import { inRoom, type Workspace } from './workspace.ts';

/** Diagrams are drawn by code, so that a new name has to reach it too. */
const CODE = 'laat src/knowledge/diagram.ts aanpassen';

/** What the figures must have before the diagram of the dimensions can be drawn from them. */
function checkDimensions(workspace: Workspace): readonly Diagnostic[] {
  return inRoom(workspace, 'cijfers').filter(({ id }) => id === DIMENSIONS_DATASET).flatMap(({ path, data, locate }) =>
    recordsOf(data, 'rows').flatMap(({ index, record }): Diagnostic[] => {
      const group = asText(record['group']) ?? '';
      const at = { rule: 'diagram-onderdeel', severity: 'error', file: path } as const;
      const names = [...DIMENSIONS.keys()];
      return [
        ...(DIMENSIONS.has(group) ? [] : [{ ...at, ...locate(['rows', index, 'group']), message: `Het diagram van deze cijfers kent de groep "${group}" niet.${didYouMean(group, names)}`, hint: `Gebruik een van deze groepen: ${names.join(', ')}.` }]),
        ...(record['concept'] === undefined ? [{ ...at, ...locate(['rows', index]), message: 'Bij deze rij ontbreekt het begrip, en het diagram van deze cijfers linkt erheen.', hint: 'Voeg concept toe.' }] : []),
      ];
    }));
}

/** Everything a diagram shows exists: its concepts, and of the diagram of the dimensions the figures. */
export const checkDiagrams: Rule = (workspace) => {
  const used = workspace.documents.flatMap((document) => collectReferences(document).filter(({ kind }) => kind === 'diagram').map((reference) => ({ ...reference, file: document.path })));
  const missing = used.flatMap(({ id, file, line, column }): Diagnostic[] => {
    if (!isDiagram(id)) return [];
    const at = { rule: 'diagram-onderdeel', severity: 'error', file, line, column } as const;
    const needs = needsOfDiagram(id);
    const concepts = needs.concepts.filter((concept) => !workspace.names.concept.has(concept));
    // A source that cannot be read has its own error; its locators may well exist.
    const citations = needs.citations.filter((citation) => !workspace.names.locator.has(citation) && !workspace.unreadSources.has(citation.split('#')[0] ?? ''));
    return [
      ...(concepts.length > 0 ? [{ ...at, message: `Het diagram "${id}" toont begrippen die niet bestaan: ${concepts.join(', ')}.`, hint: `Geef het begrip zijn oude bestandsnaam terug, haal het diagram weg, of ${CODE}.` }] : []),
      ...(citations.length > 0 ? [{ ...at, message: `Het diagram "${id}" noemt vindplaatsen die niet bestaan: ${citations.join(', ')}.`, hint: `Geef de vindplaats haar oude id terug, haal het diagram weg, of ${CODE}.` }] : []),
      ...(id === 'vier-dimensies' && !workspace.names.dataset.has(DIMENSIONS_DATASET) ? [{ ...at, message: `Het diagram "${id}" toont cijfers die niet bestaan: ${DIMENSIONS_DATASET}.`, hint: `Zet content/cijfers/${DIMENSIONS_DATASET}.yaml terug, of haal het diagram weg.` }] : []),
    ];
  });
  return used.some(({ id }) => id === 'vier-dimensies') ? [...missing, ...checkDimensions(workspace)] : missing;
};
