import type { Diagnostic } from '#model/diagnostic.ts';
import { SEAL_FILE, sealPromises } from '../seal.ts';
import type { LinkRule } from './rule.ts';

/** The seal fits the list: no promise was dropped or altered by hand. */
export const checkSeal: LinkRule = ({ texts, promises }) => {
  if (texts.seal === undefined || texts.promises === undefined) return [];
  const [actual, expected] = [texts.seal.replace(/^\uFEFF/, '').trim(), sealPromises(promises.values()).trim()];
  if (actual === expected) return [];
  const [had, has] = [actual, expected].map((seal) => Number(/^\d+/.exec(seal)?.[0] ?? 0));
  const what = (has ?? 0) < (had ?? 0) ? `${String((had ?? 0) - (has ?? 0))} van de ${String(had ?? 0)} verzegelde adressen ${(had ?? 0) - (has ?? 0) === 1 ? 'is' : 'zijn'} eruit` : 'er is een regel veranderd of met de hand toegevoegd';
  const found: Diagnostic = {
    rule: 'zegel', severity: 'error', file: SEAL_FILE, line: 1, column: 1,
    message: `Het zegel past niet op de lijst van beloften: ${what}.`,
    hint: 'Een belofte gaat nooit uit de lijst. Zet beloften.txt terug uit een vorige versie. Komt het van het samenvoegen van twee takken? Typ dan: npm run links -- herzegel',
  };
  return [found];
};
