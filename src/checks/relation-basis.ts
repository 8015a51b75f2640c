import type { Diagnostic } from '#model/diagnostic.ts';
import { asText, recordsOf } from '#knowledge/data.ts';
import type { ContentDocument } from '#knowledge/parse.ts';
import type { Rule } from './rule.ts';
import { hasFacts, inRoom } from './workspace.ts';

function sourcesOf(document: ContentDocument | undefined): readonly string[] {
  return document ? recordsOf(document.data, 'senses').flatMap(({ record }) => asText(record['source']) ?? []) : [];
}

/**
 * Every relation says who makes it: a source (with locator, and only between concepts of that source) or we (never with a locator).
 * similarTo is always ours, and so is any link between sources, because no source cites another; ours across sources says why.
 */
export const checkRelationBasis: Rule = (workspace) => {
  const concepts = inRoom(workspace, 'begrippen');
  const byId = new Map(concepts.filter((document) => hasFacts(document) && sourcesOf(document).length > 0).map((document) => [document.id, document]));
  return concepts.flatMap((document) =>
    recordsOf(document.data, 'relations').flatMap(({ index, record }): Diagnostic[] => {
      const at = { severity: 'error', file: document.path, ...document.locate(['relations', index, 'basis']) } as const;
      const target = byId.get(asText(record['target']) ?? '');
      const locator = asText(record['locator']);
      const isSource = record['basis'] === 'source';
      if (record['type'] === 'similarTo' && isSource) {
        return [{ ...at, rule: 'relatie-basis', message: 'similarTo is altijd van ons: geen bron zegt dat twee begrippen op elkaar lijken.', hint: 'Schrijf basis: interpretation, en zeg in note waarom.' }];
      }
      if (isSource && locator === undefined) {
        return [{ ...at, rule: 'relatie-zonder-vindplaats', message: 'De relatie zegt dat een bron haar maakt, maar niet waar.', hint: 'Voeg locator toe, bijvoorbeeld "vgs#fig-1", of schrijf basis: interpretation.' }];
      }
      if (record['basis'] === 'interpretation' && locator !== undefined) {
        return [{ ...at, rule: 'relatie-basis', message: 'De relatie heeft een vindplaats maar heet onze duiding.', hint: 'Schrijf basis: source als de bron het verband legt; haal anders locator weg.' }];
      }
      const own = sourcesOf(document);
      const other = sourcesOf(target);
      // Without senses, or with senses in a source that does not exist, the concept has another error, which comes first.
      if (own.length === 0 || [...own, ...other].some((source) => !workspace.names.source.has(source))) return [];
      const shared = own.some((source) => other.includes(source));
      if (isSource && target && locator !== undefined) {
        const [source = ''] = locator.split('#');
        // A source that does not exist is another rule's error.
        if (workspace.names.source.has(source) && (!own.includes(source) || !other.includes(source))) {
          return [{ ...at, rule: 'relatie-basis', message: `De bron "${source}" kan dit verband niet leggen: niet beide begrippen hebben een betekenis in die bron.`, hint: 'Voeg de betekenis toe, of schrijf basis: interpretation met een note.' }];
        }
      }
      if (record['basis'] === 'interpretation' && target && !shared && record['note'] === undefined) {
        return [{ ...at, rule: 'relatie-zonder-reden', message: 'Een verband tussen begrippen uit verschillende bronnen is onze duiding en heeft een reden nodig.', hint: 'Voeg note toe: één zin die zegt waarom wij dit verband leggen.' }];
      }
      return [];
    }),
  );
};
