import type { AccessibilityResults } from '#model/accessibility.ts';
import { parseAccessibility } from '#knowledge/accessibility.ts';
import { readContact, type Contact } from '#knowledge/contact.ts';

// Vite reads the file with the code; a glob, since an import would demand that there is one.
const file = Object.values(import.meta.glob<string>('/content/toegankelijkheid.yaml', { query: '?raw', import: 'default', eager: true }))[0];

/** The results of the last test of accessibility; undefined when none was done. */
export function getAccessibility(): AccessibilityResults | undefined {
  return parseAccessibility(file);
}

/** Where readers can report something; undefined when no contact is set. */
export function getContact(): Contact | undefined {
  return readContact(process.env['SITE_CONTACT']);
}

/** What each check looks at, in words for readers. */
export const CHECK_TEXTS: Readonly<Record<AccessibilityResults['checks'][number]['id'], string>> = {
  axe: 'Fouten tegen WCAG 2.2 A en AA die een programma kan zien: in licht en donker, op een smal en een breed scherm.',
  html: 'Geldige HTML, zodat hulpmiddelen de bouw van de pagina begrijpen.',
  regels: 'Eigen regels voor wat zulke programma\'s missen: volgorde van koppen, namen van onderdelen, teksten van links, tabellen, taal van woorden en uitleg van afkortingen.',
};
