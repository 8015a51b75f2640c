import type { Diagnostic } from '#model/diagnostic.ts';
import { asRecord } from '#knowledge/data.ts';
import type { Rule } from './rule.ts';
import { inRoom } from './workspace.ts';

/** A term in another language has a Dutch gloss, and a gloss belongs to a term in another language. */
export const checkLanguage: Rule = (workspace) =>
  inRoom(workspace, 'begrippen').flatMap(({ path, data, locate }): Diagnostic[] => {
    const { language, gloss } = asRecord(data);
    if ((language === undefined) === (gloss === undefined)) return [];
    return [gloss === undefined
      ? { rule: 'taal-zonder-omschrijving', severity: 'error', file: path, ...locate(['language']), message: 'Een term in een andere taal heeft een Nederlandse omschrijving nodig.', hint: 'Voeg gloss toe, bijvoorbeeld gloss: wendbaar.' }
      : { rule: 'taal-zonder-omschrijving', severity: 'error', file: path, ...locate(['gloss']), message: 'Er staat een omschrijving (gloss), maar niet van welke taal.', hint: 'Voeg language toe, bijvoorbeeld language: en, of haal gloss weg.' }];
  });
