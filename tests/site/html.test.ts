import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { readPages } from './dist.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // A scrolling table is a region without being a section of the text.
    'prefer-native-element': ['error', { exclude: ['region'] }],
    // A place in a source has its source and its heading in its title, however long.
    'long-title': 'off',
    // Everything comes from our own origin.
    'require-sri': 'off',
    'no-inline-style': 'error',
    // Boxes of one choice share their name, as radio buttons do.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
  },
});

/** The faults in a page, one line each. */
async function faultsIn(html: string, name: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(html, name);
  return results.flatMap(({ messages }) => messages.map(({ line, column, ruleId, message }) => `${name}:${String(line)}:${String(column)} ${ruleId}: ${message}`));
}

describe('the HTML', () => {
  test('of a faulty page is refused', async () => {
    expect(await faultsIn('<!DOCTYPE html><html lang="nl"><head><title>a</title></head><body><p id="a"></p><p id="a" style="color:red"></p></body></html>', 'x')).toHaveLength(2);
  });

  test('of every page is valid', async () => {
    const faults: string[] = [];
    for (const { file, html } of readPages()) faults.push(...(await faultsIn(html, file)));
    expect(faults).toEqual([]);
  });
});
