import type { Diagnostic } from '#model/diagnostic.ts';
import { asRecord, recordsOf } from '#knowledge/data.ts';
import type { Rule } from './rule.ts';
import { inRoom } from './workspace.ts';

/** Figures are rounded to one decimal in the sources, so sums are compared in thousandths to avoid binary remainders. */
function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** The rows of a dataset add up to the total it states. */
export const checkDatasetTotals: Rule = (workspace) =>
  inRoom(workspace, 'cijfers').flatMap(({ path, data, locate }): Diagnostic[] => {
    const total = asRecord(asRecord(data)['total'])['value'];
    const values = recordsOf(data, 'rows').map(({ record }) => record['value']);
    if (typeof total !== 'number' || !values.every((value): value is number => typeof value === 'number' && Number.isFinite(value))) return [];
    const sum = round(values.reduce((running, value) => running + value, 0));
    if (sum === round(total)) return [];
    const show = (value: number): string => String(value).replace('.', ',');
    return [{
      rule: 'cijfers-totaal', severity: 'error', file: path, ...locate(['total', 'value']),
      message: `De rijen tellen op tot ${show(sum)}, niet tot ${show(total)}.`,
      hint: `Verbeter de rij die niet klopt. Telt de bron zelf anders op, schrijf dan bij total de echte som (${show(sum)}) en zeg dat in text.`,
    }];
  });
