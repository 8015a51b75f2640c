import type { Diagnostic } from '#model/diagnostic.ts';
import { asRecord, asText } from '#knowledge/data.ts';
import type { Rule } from './rule.ts';
import { inRoom } from './workspace.ts';

/** Warns of a term with an article before it: in an alphabetical list it stands where nobody looks for it. */
export const checkTermArticles: Rule = (workspace) =>
  inRoom(workspace, 'begrippen').flatMap(({ path, data, locate }): Diagnostic[] => {
    const term = asText(asRecord(data)['term']) ?? '';
    const article = /^(de|het|een)\s/i.exec(term)?.[1];
    return article === undefined ? [] : [{
      rule: 'term-lidwoord', severity: 'warning', file: path, ...locate(['term']),
      message: `De term "${term}" begint met een lidwoord.`, hint: `Laat "${article}" weg en zet de hele vorm bij aliases.`,
    }];
  });
