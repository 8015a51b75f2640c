import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { HtmlValidate } from 'html-validate';

/** The version of the validator. */
export const VALIDATOR_VERSION = (JSON.parse(readFileSync(createRequire(import.meta.url).resolve('html-validate/package.json'), 'utf8')) as { readonly version: string }).version;

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // A scrolling table is a region without being a section of the text; suggestions under a field are no select.
    'prefer-native-element': ['error', { exclude: ['region', 'listbox'] }],
    // A place in a source has its source and its heading in its title, however long.
    'long-title': 'off',
    // Everything comes from our own origin.
    'require-sri': 'off',
    'no-inline-style': 'error',
    // Boxes of one choice share their name, as radio buttons do.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
  },
});

/** What stands after the end of the body, which the validator lets pass; browsers put it back in. */
const LOOSE = /<\/body>(?!\s*<\/html>\s*$)/;

/** The faults in the HTML of a page, one line each. */
export async function invalidIn(html: string, name: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(html, name);
  const loose = LOOSE.test(html) ? [`${name}: something stands after the end of the body`] : [];
  return [...loose, ...results.flatMap(({ messages }) => messages.map(({ line, column, ruleId, message }) => `${name}:${String(line)}:${String(column)} ${ruleId}: ${message}`))];
}
