import type { Notice } from '#knowledge/table/state.ts';
import type { View, ViewCell } from '#knowledge/table/view.ts';

const number = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 3 });

/** What stands in a cell whose words are left out, or whose source says nothing. */
export const EMPTY_WORDS = { interpretation: 'duiding verborgen', source: 'van een andere bron', silent: 'bron zwijgt hierover' } as const;

/** What a cell of the view says, in one line, as the reader sees it. */
export function cellWords({ cell, masked }: ViewCell): string {
  if (masked) return EMPTY_WORDS[masked];
  if (cell.silent) return EMPTY_WORDS.silent;
  const figure = cell.value === undefined ? '' : number.format(cell.value) + (cell.unit === undefined ? '' : ` ${cell.unit}`).replace(/^ (?:procent|%)$/, '%');
  return [cell.interpretation ? 'Duiding:' : '', figure, cell.text].filter((part) => part !== '').join(' ');
}

/** How many rows and columns there are, and how many are shown when that is not all. */
export function countWords({ rows, columns }: View, total: { readonly rows: number; readonly columns: number }): string {
  const count = (shown: number, all: number, one: string, more: string): string => `${shown === all ? '' : `${String(shown)} van `}${String(all)} ${all === 1 ? one : more}`;
  const counts = `${count(rows.length, total.rows, 'rij', 'rijen')}, ${count(columns.length, total.columns, 'kolom', 'kolommen')}.`;
  return rows.length === 0 || columns.length === 0 ? `${counts} Niets past bij deze keuze: wis een filter of begin opnieuw.` : counts;
}

const REASONS: Readonly<Record<Notice['reason'], string>> = { 'unknown-name': 'onbekend', 'unknown-value': 'past niet bij deze tabel', repeated: 'staat er dubbel', 'too-long': 'te lang' };
const shorten = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

/** Which parts of the address were not used, in one line; empty when all were. */
export function noticeWords(notices: readonly Notice[]): string {
  if (notices.length === 0) return '';
  return `Niet gebruikt uit het adres: ${notices.map(({ name, value, reason }) => `${shorten(name)}${value === '' ? '' : `=${shorten(value)}`} (${REASONS[reason]})`).join('; ')}. De rest van het adres is wel gevolgd.`;
}
