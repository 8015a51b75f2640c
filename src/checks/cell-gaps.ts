import type { Diagnostic } from '#model/diagnostic.ts';
import { asRecord, asText, recordsOf } from '#knowledge/data.ts';
import { didYouMean, suggest } from '#knowledge/suggest.ts';
import type { Rule } from './rule.ts';
import { inRoom } from './workspace.ts';

/** Every row of a comparison has an entry for every column, and none for a column that does not exist. */
export const checkCellGaps: Rule = (workspace) =>
  inRoom(workspace, 'vergelijkingen').flatMap(({ path, data, locate }) => {
    const columns = recordsOf(data, 'columns').flatMap(({ record }) => asText(record['id']) ?? []);
    return recordsOf(data, 'rows').flatMap(({ index, record }): Diagnostic[] => {
      if (typeof record['cells'] !== 'object' || record['cells'] === null || Array.isArray(record['cells'])) return [];
      const cells = Object.keys(asRecord(record['cells']));
      const row = asText(record['id']) ?? String(index + 1);
      // A misspelt column is one error, not also a missing one.
      const meant = new Set(cells.filter((cell) => !columns.includes(cell)).map((cell) => suggest(cell, columns)));
      const missing = columns.filter((column) => !cells.includes(column) && !meant.has(column)).map((column): Diagnostic => ({
        rule: 'cel-ontbreekt', severity: 'error', file: path, ...locate(['rows', index, 'cells'], true),
        message: `Rij "${row}" heeft geen cel voor kolom "${column}".`, hint: `Voeg ${column} toe; schrijf ${column}: null als de bron hierover zwijgt.`,
      }));
      const unknown = cells.filter((cell) => !columns.includes(cell)).map((cell): Diagnostic => ({
        rule: 'kolom-onbekend', severity: 'error', file: path, ...locate(['rows', index, 'cells', cell], true),
        message: `De kolom "${cell}" bestaat niet.${didYouMean(cell, columns)}`, hint: `Gebruik een van deze kolommen: ${columns.join(', ')}.`,
      }));
      return [...missing, ...unknown];
    });
  });
