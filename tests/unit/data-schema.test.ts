import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { writeDataFile } from '#exports/data-file.ts';
import { formatDataSchema, type DataSchemaName } from '#exports/data-schema.ts';
import { DATA_FILE_NAMES } from '#knowledge/data-files.ts';
import { readEdition, SITE } from './editions.ts';

const edition = await readEdition();
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const names = DATA_FILE_NAMES.flatMap((name) => /^(\w+)\.schema\.json$/.exec(name)?.[1] ?? []) as readonly DataSchemaName[];

function validator(name: DataSchemaName) {
  const schema = JSON.parse(formatDataSchema(name, `${SITE}/${name}.schema.json`)) as object;
  return new Ajv2020({ strict: true, allErrors: true, formats: { uri: (value: string) => URL.canParse(value), date: /^\d{4}-\d{2}-\d{2}$/ } }).compile(schema);
}

test('every JSON file has a schema', () => {
  // CSL-JSON has a schema of its own, elsewhere.
  const files = DATA_FILE_NAMES.filter((name) => name.endsWith('.json') && !/\.(?:schema|csl)\.json$/.test(name)).map((name) => name.replace('.json', ''));
  expect([...names].sort()).toEqual([...files].sort());
});

describe.each(names)('the schema of %s.json', (name) => {
  test('accepts the file', () => {
    const file = DATA_FILE_NAMES.find((known) => known === `${name}.json`);
    const validate = validator(name);
    validate(JSON.parse(text(writeDataFile(edition, file ?? 'kennis.json'))));
    expect(validate.errors ?? []).toEqual([]);
  });
});

test('what is wrong is refused', () => {
  const validate = validator('themas');
  const theme = { id: 'een', url: '/themas/een/', title: 'Een', concepts: ['koers'] };
  expect(validate({ themes: [theme] })).toBe(true);
  expect(validate({ themes: [{ ...theme, id: 'Een' }] })).toBe(false);
  expect(validate({ themes: [{ ...theme, url: 'themas/een' }] })).toBe(false);
  expect(validate({ themes: [{ id: 'een' }] })).toBe(false);
});

test('the same content gives the same bytes, file by file', async () => {
  const other = await readEdition();
  const differing = DATA_FILE_NAMES.filter((name) => Buffer.compare(writeDataFile(edition, name), writeDataFile(other, name)) !== 0);
  expect(differing).toEqual([]);
});

test('all files together take less than ten seconds of a processor', async () => {
  const other = await readEdition();
  // Time on the clock would tell how busy the machine is.
  const start = process.cpuUsage();
  for (const name of DATA_FILE_NAMES) writeDataFile(other, name);
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1_000_000).toBeLessThan(10);
});
