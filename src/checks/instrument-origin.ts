import type { Diagnostic } from '#model/diagnostic.ts';
import { asList, asRecord, asText, recordsOf } from '#knowledge/data.ts';
import type { Rule } from './rule.ts';
import { inRoom } from './workspace.ts';

const RULE = { rule: 'instrument-herkomst', severity: 'error' } as const;

/** Readers of an instrument see who says it: a worksheet says where its idea comes from, and everything in it cites a source or is marked as ours, not both. */
export const checkInstrumentOrigin: Rule = (workspace) =>
  inRoom(workspace, 'instrumenten').flatMap(({ path, data, locate }): Diagnostic[] => {
    const { form, basis } = asRecord(data);
    const withoutBasis: readonly Diagnostic[] = form === 'group' || (basis !== undefined && !Array.isArray(basis)) || asList(basis).length > 0 ? [] : [{
      ...RULE, file: path, line: 1, column: 1,
      message: 'Dit instrument zegt niet waar het idee vandaan komt.', hint: 'Voeg basis toe: wat een bron zegt, met citations.',
    }];
    const items = recordsOf(data, 'parts').flatMap(({ index, record }) => ['items', 'rows', 'columns'].flatMap((list) =>
      recordsOf(record, list).flatMap(({ index: position, record: item }): Diagnostic[] => {
        const [cites, isOurs] = [asList(item['citations']).length > 0, item['interpretation'] === true];
        if (cites !== isOurs) return [];
        const name = asText(item['id']) ?? String(position + 1);
        return [{
          ...RULE, file: path, ...locate(['parts', index, list, position]),
          message: cites ? `"${name}" heeft een vindplaats en heet ook onze eigen vraag.` : `"${name}" heeft geen vindplaats en is niet als onze eigen vraag gemarkeerd.`,
          hint: cites ? 'Kies: laat interpretation weg, of haal citations weg.' : 'Voeg citations toe, bijvoorbeeld ["vgs#fig-2"], of schrijf interpretation: true.',
        }];
      })));
    return [...withoutBasis, ...items];
  });
