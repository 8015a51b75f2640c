import type { z } from 'zod';
import { ROOMS } from '#model/room.ts';
import { MATERIAL_PATTERN } from '#model/route.ts';
import { ID_PATTERN, MAX_ID_LENGTH } from '#model/ids.ts';
import type { Diagnostic } from '#model/diagnostic.ts';
import { asRecord, asText } from '#knowledge/data.ts';
import type { ContentDocument } from '#knowledge/parse.ts';
import type { DataPath } from '#knowledge/yaml.ts';
import { didYouMean, suggest } from '#knowledge/suggest.ts';
import type { Rule } from './rule.ts';

/** Dutch names of what a field may hold. */
const TYPES: Readonly<Record<string, string>> = { string: 'tekst', number: 'een getal', boolean: 'true of false', array: 'een lijst', object: 'een blok met velden', record: 'een blok met velden', int: 'een geheel getal' };

type Issue = z.core.$ZodIssue;

/** A wrong value as its writer wrote it; blocks and lists are named, not shown. */
function show(value: unknown): string {
  if (Array.isArray(value)) return 'een lijst';
  return typeof value === 'object' && value !== null ? 'een blok met velden' : `"${String(value)}"`;
}

/** What to write where something else than text, number or block was given. */
function howToWrite(expected: string): string {
  if (expected === 'string') return 'Schrijf tekst; een getal of een datum zet u daarvoor tussen aanhalingstekens.';
  if (expected === 'array') return 'Schrijf een lijst: [a, b], of elk item op een eigen regel met een streepje en een spatie ervoor.';
  if (expected === 'number') return 'Schrijf een getal zonder aanhalingstekens of eenheid, en met een punt waar een komma zou staan: 2.7.';
  if (expected === 'object' || expected === 'record') return 'Schrijf { veld: waarde }, of de velden eronder, elk op een eigen regel die verder inspringt.';
  return `Schrijf ${TYPES[expected] ?? 'een andere waarde'}.`;
}

function valueAt(data: unknown, path: DataPath): unknown {
  return path.reduce<unknown>((value, step) => (Array.isArray(value) ? (value as unknown[])[Number(step)] : asRecord(value)[step]), data);
}

/** The allowed keys of the object at a path, read from the schema. */
function keysAt(schema: z.ZodType, path: DataPath): readonly string[] {
  let current: unknown = schema;
  const unwrap = (value: unknown): unknown => {
    const inner = asRecord(asRecord(asRecord(value)['_zod'])['def'])['innerType'];
    return inner === undefined ? value : unwrap(inner);
  };
  const def = (value: unknown): Readonly<Record<string, unknown>> => asRecord(asRecord(asRecord(unwrap(value))['_zod'])['def']);
  for (const step of path) {
    const { shape, element, valueType } = def(current);
    current = shape ? asRecord(shape)[step] : (element ?? valueType);
  }
  return Object.keys(asRecord(def(current)['shape']));
}

function explain(issue: Issue, value: unknown, allowed: readonly string[]): { message: string; hint: string } {
  const field = issue.path.at(-1);
  const name = typeof field === 'number' ? `Item ${String(field + 1)} van "${String(issue.path.at(-2) ?? '')}"` : `"${String(field ?? '')}"`;
  switch (issue.code) {
    case 'unrecognized_keys': {
      const key = issue.keys[0] ?? '';
      // A comma ends a value within { }, so that the rest of the value seems to be a field without value.
      if (issue.path.length > 0 && asRecord(value)[key] === null && !suggest(key, allowed)) return { message: `"${key}" is geen veld; waarschijnlijk hoort het bij de waarde ervoor.`, hint: 'Zet een tekst met een komma tussen aanhalingstekens; schrijf een getal met een punt: 2.7.' };
      return { message: `Het veld "${key}" bestaat hier niet.${didYouMean(key, allowed)}`, hint: `Mogelijke velden: ${allowed.join(', ')}.` };
    }
    case 'invalid_type':
      if (value === null) return { message: `${name} is leeg.`, hint: `Vul ${name} in; verwacht wordt ${TYPES[issue.expected] ?? 'een andere waarde'}. Haal het veld weg als het niet nodig is.` };
      return value === undefined
        ? { message: `Het veld ${name} ontbreekt.`, hint: `Voeg ${name} toe; verwacht wordt ${TYPES[issue.expected] ?? 'een waarde'}.` }
        : { message: `${name} hoort ${TYPES[issue.expected] ?? 'een andere waarde'} te zijn.`, hint: howToWrite(issue.expected) };
    case 'invalid_value': {
      const options = issue.values.map(String);
      return value === undefined
        ? { message: `Het veld ${name} ontbreekt.`, hint: `Kies uit: ${options.join(', ')}.` }
        : { message: `${name} kan niet ${show(value)} zijn.${didYouMean(asText(value) ?? '', options)}`, hint: `Kies uit: ${options.join(', ')}.` };
    }
    case 'too_small':
      return issue.origin === 'array'
        ? { message: `${name} heeft minstens ${String(issue.minimum)} item nodig.`, hint: `Voeg een item toe aan ${name}.` }
        : issue.origin === 'string'
          ? { message: issue.minimum === 1 || value === '' ? `${name} is leeg.` : `${name} is te kort: minstens ${String(issue.minimum)} tekens.`, hint: `Vul ${name} aan.` }
          : { message: `${name} is te laag.`, hint: `Schrijf een getal van ${String(Number(issue.minimum) + (issue.inclusive === false ? 1 : 0))} of meer.` };
    case 'too_big':
      return { message: `${name} is te lang: hoogstens ${String(issue.maximum)} tekens${typeof value === 'string' ? `, nu ${String(value.length)}` : ''}.`, hint: `Kort ${name} in.` };
    case 'invalid_format': {
      const text = asText(value) ?? '';
      if (text.trim() === '') return { message: `${name} is leeg.`, hint: `Vul ${name} aan.` };
      if (/[“”„‘’]/.test(text)) return { message: `${name} bevat gekrulde aanhalingstekens: ${text}.`, hint: 'Gebruik rechte aanhalingstekens (" of \').' };
      if (issue.format === 'regex' && issue.pattern === String(MATERIAL_PATTERN)) return { message: `${name} is geen verwijzing: "${text}".`, hint: 'Schrijf een link zoals in tekst, bijvoorbeeld begrip:koers, "bron:vgs#fig-2", vergelijking:sturingsvormen, thema:druk-en-schaarste of instrument:balanscheck.' };
      if (issue.format === 'regex' && issue.pattern?.includes('#')) return { message: `${name} is geen vindplaats: "${text}".`, hint: 'Schrijf bron#vindplaats tussen aanhalingstekens, bijvoorbeeld "vgs#fig-2".' };
      if (issue.format === 'regex' && issue.pattern === String(ID_PATTERN)) return { message: `${name} is geen geldige id: "${text}".`, hint: `Gebruik kleine letters, cijfers en streepjes, hoogstens ${String(MAX_ID_LENGTH)} tekens.` };
      if (issue.format === 'url') return { message: `${name} is geen webadres: "${text}".`, hint: 'Schrijf het hele adres, beginnend met https://.' };
      return { message: `${name} heeft niet de juiste vorm: "${text}".`, hint: 'Een datum schrijft u als 2024, 2024-06 of 2024-06-11.' };
    }
    case 'invalid_key':
      return { message: `${name} is geen geldige id.`, hint: `Gebruik kleine letters, cijfers en streepjes, hoogstens ${String(MAX_ID_LENGTH)} tekens.` };
    default:
      return { message: `${name} klopt niet.`, hint: 'Vergelijk met een bestand dat wel goed is.' };
  }
}

function check(document: ContentDocument): Diagnostic[] {
  const { schema } = ROOMS[document.room];
  const result = schema.safeParse(document.data);
  if (result.success) return [];
  // A misspelt field is one error, not also a missing one.
  const meant = new Set(result.error.issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, suggest(key, keysAt(schema, issue.path.filter((step) => typeof step !== 'symbol'))) ?? ''].join('/')) : [])));
  return result.error.issues.filter((issue) => !meant.has(issue.path.join('/')) || valueAt(document.data, issue.path.filter((step) => typeof step !== 'symbol')) !== undefined).flatMap((issue) => {
    const path = issue.path.filter((step): step is string | number => typeof step !== 'symbol');
    // One unknown key per diagnostic, each at its own line.
    const singles = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => ({ ...issue, keys: [key] })) : [issue];
    return singles.map((single) => {
      const place = single.code === 'unrecognized_keys' ? [...path, single.keys[0] ?? ''] : path;
      return {
        rule: 'veld', severity: 'error' as const, file: document.path,
        ...document.locate(place, single.code === 'unrecognized_keys' || single.code === 'invalid_key'),
        ...explain(single, valueAt(document.data, path), keysAt(schema, path)),
      };
    });
  });
}

/** Every field is known, filled in and of the right shape. */
export const checkSchema: Rule = ({ documents }) =>
  documents.filter(({ data, problems }) => problems.every(({ part }) => part !== 'yaml') && Object.keys(asRecord(data)).length > 0).flatMap(check);
