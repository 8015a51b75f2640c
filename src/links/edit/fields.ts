import { asList, asRecord } from '#knowledge/data.ts';
import { parseDocument, identify } from '#knowledge/parse.ts';
import { endOfBlock, openLines, replaceLines } from './lines.ts';

/** A text as YAML writes it on one line: bare when that is safe, otherwise between double quotes. */
export function quoteText(text: string): string {
  return /^[\p{L}\d][\p{L}\d '()/.-]*$/u.test(text) && !/^(?:true|false|null|yes|no|on|off|~|[\d.-]+)$/i.test(text) && text.trim() === text ? text : JSON.stringify(text);
}

/** The facts of a content file with the place of each field; throws when the path is not one of a content file. */
function factsOf(path: string, text: string) {
  const known = identify(path);
  if (!known) throw new Error(`${path} is geen bestand met inhoud.`);
  return parseDocument({ path, text }, known.room, known.id);
}

/** The file with a field of the first level written anew: replaced where it stands, or put after another field. `lines` are whole lines, without them the field is taken out. */
export function setField(path: string, text: string, field: string, lines: readonly string[], after: string): string {
  const { data, locate } = factsOf(path, text);
  const { lines: all, join } = openLines(text);
  const has = Object.hasOwn(asRecord(data), field);
  const start = locate([has ? field : after], true).line - 1;
  const end = endOfBlock(all, start);
  return join(replaceLines(all, has ? start : end, end, lines));
}

/** The file with names added to a list of names (`aliases` or `forms`), on one line as editors write it; names it has already are left out. */
export function addNames(path: string, text: string, field: 'aliases' | 'forms', names: readonly string[]): string {
  const data = asRecord(factsOf(path, text).data);
  const has = [data['term'], ...asList(data['aliases']), ...asList(data['forms'])].map((name) => String(name).toLocaleLowerCase('nl'));
  const fresh = [...new Set(names)].filter((name) => !has.includes(name.toLocaleLowerCase('nl')));
  if (fresh.length === 0) return text;
  const whole = [...asList(data[field]).map(String), ...fresh].map(quoteText);
  return setField(path, text, field, [`${field}: [${whole.join(', ')}]`], field === 'forms' && data['aliases'] !== undefined ? 'aliases' : 'term');
}

/** The file with one name taken out of a list of names. */
export function dropName(path: string, text: string, field: 'aliases' | 'forms', name: string): string {
  const names = asList(asRecord(factsOf(path, text).data)[field]).map(String);
  const left = names.filter((other) => other.toLocaleLowerCase('nl') !== name.toLocaleLowerCase('nl'));
  if (left.length === names.length) return text;
  return setField(path, text, field, left.length === 0 ? [] : [`${field}: [${left.map(quoteText).join(', ')}]`], 'term');
}

/** The file with items added to the end of a list of blocks (`senses`, `relations`), each given as its lines; the list is made when it is not there. */
export function addItems(path: string, text: string, field: string, items: readonly (readonly string[])[], after: string): string {
  if (items.length === 0) return text;
  const { data, locate } = factsOf(path, text);
  const { lines, join } = openLines(text);
  const list = asList(asRecord(data)[field]);
  if (list.length === 0) return setField(path, text, field, [`${field}:`, ...items.flat()], after);
  const end = endOfBlock(lines, locate([field, list.length - 1]).line - 1);
  return join(replaceLines(lines, end, end, items.flat()));
}

/** The file with how people ask for the concept added to the list of that; what it has already is left out. */
export function addAsked(path: string, text: string, phrases: readonly string[]): string {
  const data = asRecord(factsOf(path, text).data);
  const has = asList(data['asked']);
  const fresh = [...new Set(phrases)].filter((phrase) => !has.includes(phrase));
  return addItems(path, text, 'asked', fresh.map((phrase) => [`  - ${quoteText(phrase)}`]), ['forms', 'aliases'].find((field) => data[field] !== undefined) ?? 'term');
}

/** The file with items taken out of a list of blocks, by index; the field goes with its last item. */
export function dropItems(path: string, text: string, field: string, indexes: readonly number[]): string {
  const { data, locate } = factsOf(path, text);
  if (indexes.length >= asList(asRecord(data)[field]).length) return setField(path, text, field, [], field);
  const { lines, join } = openLines(text);
  const starts = indexes.map((index) => locate([field, index]).line - 1).sort((a, b) => b - a);
  return join(starts.reduce<readonly string[]>((left, start) => replaceLines(left, start, endOfBlock(left, start), []), lines));
}

/** The lines of an item of a list of blocks as they stand in the file. */
export function itemLines(path: string, text: string, field: string, index: number): readonly string[] {
  const { locate } = factsOf(path, text);
  const { lines } = openLines(text);
  const start = locate([field, index]).line - 1;
  return lines.slice(start, endOfBlock(lines, start));
}
