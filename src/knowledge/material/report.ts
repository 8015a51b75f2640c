import type { FoundLink } from './found-link.ts';
import type { Verdict } from './judge.ts';

/** One line of the report: the same address in the same place of the same file counts once. */
export interface ReportRow {
  readonly file: string;
  readonly place: string;
  readonly address: string;
  /** How often it stands there. */
  readonly count: number;
  readonly verdict: Verdict;
}

/** The outcomes in the order in which their owner has to look at them, each with what it is called. */
export const OUTCOMES = {
  unknown: 'onbekend',
  withdrawn: 'ingetrokken',
  moved: 'verhuisd',
  changed: 'definitie gewijzigd',
  works: 'werkt',
} as const satisfies Readonly<Record<Verdict['outcome'], string>>;

const ORDER = Object.keys(OUTCOMES);
const dates = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' });
const dateWords = (iso: string): string => (Number.isNaN(Date.parse(iso)) ? iso : dates.format(new Date(iso)));
const sentence = (text: string): string => `${text.charAt(0).toLocaleUpperCase('nl')}${text.slice(1)}${/[.?!]$/.test(text) ? '' : '.'}`;

/** What a verdict means for the owner of the material, in one or two sentences. */
export function verdictWords(verdict: Verdict): string {
  switch (verdict.outcome) {
    case 'works': return verdict.isPlaceKnown ? '' : 'De pagina werkt. Over de plaats achter # is niets beloofd: kijk of de link daar nog uitkomt.';
    case 'moved': return `Verhuisd op ${dateWords(verdict.date)}. ${sentence(verdict.reason)} De oude link verwijst door; neem liever het nieuwe adres over.`;
    case 'changed': return `U haalt versie ${String(verdict.cited)} aan; nu geldt versie ${String(verdict.current)}. Kijk of uw tekst nog klopt.`;
    case 'withdrawn': return `Ingetrokken op ${dateWords(verdict.date)}. ${sentence(verdict.reason)}${verdict.address === undefined ? '' : ' Er is iets anders voor in de plaats.'}`;
    case 'unknown': return 'Dit adres staat niet in de lijst van adressen die blijven werken. Kijk of het goed is overgenomen.';
  }
}

/** The address to use from now on, when it is another one. */
export function newAddress(verdict: Verdict): string | undefined {
  return 'address' in verdict ? verdict.address : undefined;
}

/** Puts the links of one file in lines, what needs attention first. */
export function toRows(file: string, links: readonly FoundLink[], judge: (link: FoundLink) => Verdict): readonly ReportRow[] {
  const rows = new Map<string, ReportRow>();
  for (const link of links) {
    const verdict = judge(link);
    const key = `${link.place}\n${link.address}\n${verdict.outcome}`;
    const before = rows.get(key);
    rows.set(key, before ? { ...before, count: before.count + 1 } : { file, place: link.place, address: link.address, count: 1, verdict });
  }
  return [...rows.values()].sort((a, b) => ORDER.indexOf(a.verdict.outcome) - ORDER.indexOf(b.verdict.outcome));
}

/** How many links there are of each outcome, in one sentence: "12 links: 2 verhuisd, 10 werken." */
export function summaryWords(rows: readonly ReportRow[]): string {
  if (rows.length === 0) return 'Geen links naar deze site gevonden.';
  const total = rows.reduce((sum, { count }) => sum + count, 0);
  const parts = (Object.keys(OUTCOMES) as (keyof typeof OUTCOMES)[]).flatMap((outcome) => {
    const count = rows.filter(({ verdict }) => verdict.outcome === outcome).reduce((sum, row) => sum + row.count, 0);
    return count === 0 ? [] : [`${String(count)} ${outcome === 'works' && count > 1 ? 'werken' : OUTCOMES[outcome]}`];
  });
  return `${String(total)} ${total === 1 ? 'link' : 'links'} naar deze site: ${parts.join(', ')}.`;
}

/** The report as lines of texts, the first of them heads, for spreadsheets and the clipboard. */
export function toReportLines(rows: readonly ReportRow[]): readonly (readonly string[])[] {
  return [
    ['Bestand', 'Plaats', 'Link', 'Aantal', 'Uitkomst', 'Nieuw adres', 'Toelichting'],
    ...rows.map(({ file, place, address, count, verdict }) => [file, place, address, String(count), OUTCOMES[verdict.outcome], newAddress(verdict) ?? '', verdictWords(verdict)]),
  ];
}
