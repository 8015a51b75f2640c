/** The two languages of the references. */
export type Language = 'nl' | 'en';

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  nl: ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
};

/** Parts of an ISO 8601 date, month or year as numbers; missing parts are undefined. */
export function dateParts(date: string): readonly [year: number, month: number | undefined, day: number | undefined] {
  const [year, month, day] = date.split('-').map(Number);
  return [year ?? 0, month, day];
}

function monthName(month: number, language: Language): string {
  return MONTHS[language][month - 1] ?? '';
}

/** A date as in running text: "11 juni 2024", "June 11, 2024". */
export function dateInText(date: string, language: Language): string {
  const [year, month, day] = dateParts(date);
  if (month === undefined) return String(year);
  const name = monthName(month, language);
  if (day === undefined) return `${name} ${String(year)}`;
  return language === 'nl' ? `${String(day)} ${name} ${String(year)}` : `${name} ${String(day)}, ${String(year)}`;
}

/** A date as between the brackets of APA, year first: "2024, 11 juni", "2024, June 11". */
export function yearFirst(date: string, language: Language): string {
  const [year, month, day] = dateParts(date);
  if (month === undefined) return String(year);
  const name = monthName(month, language);
  if (day === undefined) return `${String(year)}, ${name}`;
  return `${String(year)}, ${language === 'nl' ? `${String(day)} ${name}` : `${name} ${String(day)}`}`;
}
