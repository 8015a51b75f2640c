import type { Diagnostic } from '#model/diagnostic.ts';
import { asRecord, asText, recordsOf } from '#knowledge/data.ts';
import type { Rule } from './rule.ts';
import { inRoom } from './workspace.ts';

/** Every cell that says something cites a source or is marked as ours, and says something at all. */
export const checkCitations: Rule = (workspace) =>
  inRoom(workspace, 'vergelijkingen').flatMap(({ path, data, locate }) =>
    recordsOf(data, 'rows').flatMap(({ index, record }) =>
      Object.entries(asRecord(record['cells'])).flatMap(([column, value]): Diagnostic[] => {
        if (value === null || typeof value !== 'object' || Array.isArray(value)) return [];
        const cell = asRecord(value);
        const at = { severity: 'error', file: path, ...locate(['rows', index, 'cells', column], true) } as const;
        const place = `De cel "${column}" van rij "${asText(record['id']) ?? String(index + 1)}"`;
        if (cell['text'] === undefined && cell['value'] === undefined) {
          return [{ ...at, rule: 'cel-leeg', message: `${place} zegt niets.`, hint: 'Geef text of value, of schrijf null als de bron zwijgt.' }];
        }
        if ((cell['interpretation'] === undefined || cell['interpretation'] === false) && (cell['citations'] === undefined || (Array.isArray(cell['citations']) && cell['citations'].length === 0))) {
          return [{ ...at, rule: 'cel-zonder-vindplaats', message: `${place} heeft geen vindplaats en is niet als duiding gemarkeerd.`, hint: 'Voeg citations toe, bijvoorbeeld ["vgs#fig-2"], of schrijf interpretation: true.' }];
        }
        return [];
      }),
    ),
  );
