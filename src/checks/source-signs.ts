import type { Diagnostic } from '#model/diagnostic.ts';
import { asRecord } from '#knowledge/data.ts';
import type { Rule } from './rule.ts';
import { inRoom } from './workspace.ts';

/** What makes a source recognisable, and what to do when two sources share it. */
const SIGNS = [
  { field: 'label', noun: 'Het label', remedy: 'Geef een van de twee bronnen een ander label; aan het label ziet een lezer wie het zegt.' },
  { field: 'order', noun: 'Het volgnummer', remedy: 'Geef een van de twee bronnen een ander volgnummer; het bepaalt haar kleur en teken.' },
] as const;

/** No two sources share a label or a place in the order: readers would not see who speaks. */
export const checkSourceSigns: Rule = (workspace) =>
  SIGNS.flatMap(({ field, noun, remedy }) => {
    const first = new Map<string, string>();
    return inRoom(workspace, 'bronnen').flatMap(({ path, data, locate }): Diagnostic[] => {
      const value = asRecord(data)[field];
      if (typeof value !== 'string' && typeof value !== 'number') return [];
      const key = String(value).toLocaleLowerCase('nl').trim();
      const earlier = first.get(key);
      if (earlier === undefined) {
        first.set(key, path);
        return [];
      }
      return [{ rule: 'dubbel-teken', severity: 'error', file: path, ...locate([field]), message: `${noun} "${String(value)}" is al van ${earlier}.`, hint: remedy }];
    });
  });
