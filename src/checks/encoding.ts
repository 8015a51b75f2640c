import type { Diagnostic } from '#model/diagnostic.ts';
import { placeAt } from '#knowledge/position.ts';
import type { Rule } from './rule.ts';

/** What stands where bytes could not be read as text. */
const UNREADABLE = '\uFFFD';

/** Every file is saved as UTF-8; of a file that is not, the first lost character is reported. */
export const checkEncoding: Rule = ({ files }) =>
  files.flatMap(({ path, text }): Diagnostic[] => {
    const offset = text.indexOf(UNREADABLE);
    return offset < 0 ? [] : [{
      rule: 'tekencodering', severity: 'error', file: path, ...placeAt(text, offset),
      message: 'Dit teken kan niet worden gelezen: het bestand is niet als UTF-8 opgeslagen.', hint: 'Herstel het teken en sla het bestand op als UTF-8.',
    }];
  });
