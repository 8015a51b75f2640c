import type { Diagnostic } from '#model/diagnostic.ts';

/** Rules that say of a name that it does not exist. */
const MISSING = /^(?:onbekende?-(?:begrip|bron|vindplaats|vergelijking|cijfers|thema|route)|kolom-onbekend)$/;

const CURLY_QUOTE = /[“”„‘’]/;

function placeOf({ file, line, column }: Diagnostic): string {
  return `${file}:${String(line)}:${String(column)}`;
}

function lineOf({ file, line }: Diagnostic): string {
  return `${file}:${String(line)}`;
}

/** Whether a missing name is told better than a malformed field: it says which name was meant. */
function isHelpful({ rule, message }: Diagnostic): boolean {
  return rule === 'kolom-onbekend' || (MISSING.test(rule) && message.includes('Bedoelde u') && !CURLY_QUOTE.test(message));
}

/**
 * Leaves out what only repeats another error: of a malformed field and a missing name at one place the less helpful one,
 * and a term that is not linked on a line where a link is unfinished.
 */
export function withoutEchoes(all: readonly Diagnostic[]): readonly Diagnostic[] {
  const helpful = new Set(all.filter(isHelpful).map(placeOf));
  const malformed = new Set(all.filter(({ rule }) => rule === 'veld').map(placeOf));
  const unfinished = new Set(all.filter(({ rule }) => rule === 'link-niet-af').map(lineOf));
  return all.filter((item) => {
    if (item.rule === 'veld') return !helpful.has(placeOf(item));
    if (item.rule === 'begrip-niet-gelinkt') return !unfinished.has(lineOf(item));
    return !MISSING.test(item.rule) || helpful.has(placeOf(item)) || !malformed.has(placeOf(item));
  });
}
