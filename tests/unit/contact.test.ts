import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeSecurityText } from '#integration/security-files.ts';
import { readContact } from '#knowledge/contact.ts';
import { securityText } from '#security/security-text.ts';

const NOW = new Date('2026-11-28T12:00:00Z');
const SITE = 'https://voorbeeld.nl/kennisbank/';

describe('readContact', () => {
  test.each([
    ['redactie@voorbeeld.nl', 'mailto:redactie@voorbeeld.nl', 'redactie@voorbeeld.nl'],
    ['mailto:redactie@voorbeeld.nl', 'mailto:redactie@voorbeeld.nl', 'redactie@voorbeeld.nl'],
    [' https://voorbeeld.nl/contact ', 'https://voorbeeld.nl/contact', 'voorbeeld.nl/contact'],
  ])('takes %s', (setting, href, label) => {
    expect(readContact(setting)).toEqual({ href, label });
  });

  test.each([undefined, '', '  '])('gives none for %j', (setting) => {
    expect(readContact(setting)).toBeUndefined();
  });

  test.each(['redactie', 'http://voorbeeld.nl', 'a@b', 'javascript:alert(1)', '"x"@voorbeeld.nl'])('refuses %s, and says what to do', (setting) => {
    expect(() => readContact(setting)).toThrow(/geef een e-mailadres of een adres dat met https:\/\/ begint, of laat de instelling weg/);
  });
});

describe('security.txt', () => {
  let folder = '';
  beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), 'security-')); });
  afterAll(() => rm(folder, { recursive: true }));
  const file = (): string => join(folder, '.well-known/security.txt');

  test('has the fields of RFC 9116, and counts for less than a year', () => {
    expect(securityText('mailto:redactie@voorbeeld.nl', SITE, NOW).split('\n')).toEqual([
      'Contact: mailto:redactie@voorbeeld.nl', 'Expires: 2027-11-23T12:00:00.000Z', 'Preferred-Languages: nl, en', 'Canonical: https://voorbeeld.nl/kennisbank/.well-known/security.txt', '',
    ]);
  });

  test('is not there without a contact', async () => {
    await writeSecurityText(folder, undefined, SITE, NOW);
    expect(existsSync(file())).toBe(false);
  });

  test('is there with one', async () => {
    await writeSecurityText(folder, 'redactie@voorbeeld.nl', SITE, NOW);
    expect(await readFile(file(), 'utf8')).toBe(securityText('mailto:redactie@voorbeeld.nl', SITE, NOW));
  });
});
