import type { Diagnostic } from '#model/diagnostic.ts';
import { PART_TYPES } from '#model/instrument.ts';
import { asRecord, asText, recordsOf } from '#knowledge/data.ts';
import type { Rule } from './rule.ts';
import { inRoom, type Workspace } from './workspace.ts';

const RULE = { rule: 'instrument-onderdeel', severity: 'error' } as const;

/** The fields that each type of part needs; the others of this list do not belong in it. */
const NEEDED: Readonly<Record<(typeof PART_TYPES)[number], readonly string[]>> = {
  open: ['items'], choose: ['options', 'items'], mark: ['items'], grid: ['rows', 'columns', 'skip', 'ask', 'askRow'], divide: ['dataset'],
};
const FIELDS = [...new Set(Object.values(NEEDED).flat())];

/** The most points that fit in one sign of a result's address. */
const MOST_POINTS = 35;

function isFilled(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null;
}

/** Why the rows of a dataset cannot get points; undefined when they can, or when the dataset is unknown, which has its own error. */
function refuseDataset(workspace: Workspace, id: string): string | undefined {
  const found = inRoom(workspace, 'cijfers').find((document) => document.id === id);
  if (!found) return undefined;
  const { unit, total } = asRecord(found.data);
  const value = asRecord(total)['value'];
  if (unit !== 'punten') return `De cijfers "${id}" zijn geen punten.`;
  return typeof value !== 'number' || (Number.isInteger(value) && value > 0 && value <= MOST_POINTS) ? undefined : `Het totaal van "${id}" is geen heel getal van 1 tot en met ${String(MOST_POINTS)}.`;
}

/** Every part of an instrument has what its type needs and nothing that belongs to another; no id stands twice in a list of it; only points are divided. */
export const checkInstrumentParts: Rule = (workspace) =>
  inRoom(workspace, 'instrumenten').flatMap(({ path, data, locate }) => {
    const form = asRecord(data)['form'];
    const parts = recordsOf(data, 'parts');
    const at = { ...RULE, file: path };
    const mismatch: readonly Diagnostic[] = (form === 'group') !== (parts.length > 0) ? [] : [{
      ...at, ...locate(form === 'group' ? ['parts'] : [], true),
      message: form === 'group' ? 'Een instrument voor een groep heeft geen eigen onderdelen.' : 'Dit instrument heeft geen onderdelen.',
      hint: form === 'group' ? 'Haal parts weg, of laat form weg.' : 'Voeg parts toe, of schrijf form: group als het uitkomsten van een groep verzamelt.',
    }];
    const inParts = parts.flatMap(({ index, record }): Diagnostic[] => {
      const type = PART_TYPES.find((known) => known === record['type']);
      if (!type) return [];
      const missing = NEEDED[type].filter((field) => !isFilled(record[field])).map((field): Diagnostic => ({
        ...at, ...locate(['parts', index]), message: `Een onderdeel van het type ${type} heeft ${field} nodig.`, hint: `Voeg ${field} toe.`,
      }));
      const extra = FIELDS.filter((field) => !NEEDED[type].includes(field) && isFilled(record[field])).map((field): Diagnostic => ({
        ...at, ...locate(['parts', index, field], true), message: `Het veld ${field} hoort niet bij een onderdeel van het type ${type}.`, hint: `Haal ${field} weg, of kies een ander type.`,
      }));
      const refused = type === 'divide' && asText(record['dataset']) !== undefined ? refuseDataset(workspace, asText(record['dataset']) ?? '') : undefined;
      const doubles = ['options', 'items', 'rows', 'columns'].flatMap((list) => recordsOf(record, list).flatMap(({ index: position, record: item }, _, all): Diagnostic[] => {
        const first = all.find((other) => asText(other.record['id']) !== undefined && other.record['id'] === item['id']);
        return first === undefined || first.index === position ? [] : [{
          ...at, ...locate(['parts', index, list, position, 'id']),
          message: `De id "${asText(item['id']) ?? ''}" staat al op regel ${String(locate(['parts', index, list, first.index, 'id']).line)}.`, hint: 'Geef een van de twee een andere id.',
        }];
      }));
      return [...missing, ...extra, ...(refused === undefined ? [] : [{ ...at, ...locate(['parts', index, 'dataset']), message: refused, hint: 'Kies cijfers in punten met een heel totaal.' }]), ...doubles];
    });
    return [...mismatch, ...inParts];
  });
