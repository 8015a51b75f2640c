import type { Diagnostic } from '#model/diagnostic.ts';
import { placeAt } from '#knowledge/position.ts';
import type { Rule } from './rule.ts';

/** Patterns of private contact details and what each is called. */
export const PRIVATE_DETAILS: readonly (readonly [RegExp, string])[] = [
  [/[\w.+-]+@[\w-]+\.[a-z]{2,}/gi, 'een e-mailadres'],
  [/(?<![\w/.#-])(?:\+31|0031|0)[ (.-]*[1-9](?:[ ().-]*\d){8}(?![\w-])/g, 'een telefoonnummer'],
  [/\bNL\d{2} ?[A-Z]{4} ?(?:\d{4} ?){2}\d{2}\b/g, 'een bankrekeningnummer'],
  [/\bkvk\b[^\n]{0,20}\d{8}\b/gi, 'een nummer van de Kamer van Koophandel'],
  [/\bNL ?\d{9} ?B ?\d{2}\b/gi, 'een btw-nummer'],
  [/\b[1-9]\d{3} ?[A-Z]{2}\b(?= [A-Z][a-z])/g, 'een postadres'],
];

/** No private contact details: they are never published. */
export const checkPrivacy: Rule = ({ files }) =>
  files.flatMap(({ path, text }) => {
    const matches = PRIVATE_DETAILS.flatMap(([pattern, name]) => [...text.matchAll(pattern)].map((match) => ({ name, start: match.index, end: match.index + match[0].length })));
    // The digits of a bank account may look like a telephone number.
    const whole = matches.filter((match) => !matches.some(({ start, end }) => start <= match.start && match.end <= end && end - start > match.end - match.start));
    return whole.map(({ name, start }): Diagnostic => ({
      rule: 'privegegevens', severity: 'error', file: path, ...placeAt(text, start), message: `Hier staat ${name}.`, hint: 'Haal het weg; contactgegevens uit bronnen worden niet gepubliceerd.',
    }));
  });
