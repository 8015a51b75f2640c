import { newAddress, OUTCOMES, toReportLines, verdictWords, type ReportRow } from '#knowledge/material/report.ts';
import { writeCsv, writeTable } from '#knowledge/table/sheet.ts';
import { copyTable, copyText } from './comparison-clipboard.ts';
import { button, make, unseen } from './comparison-dom.ts';
import { download } from './download.ts';

const CLIPBOARD_HELP = 'De browser vraagt om een toets: druk nu op Ctrl+C (op een Mac Cmd+C).';

function advice({ verdict }: ReportRow, say: (words: string) => void): HTMLTableCellElement {
  const cell = make('td', {}, verdictWords(verdict) || 'U hoeft niets te doen.');
  const address = newAddress(verdict);
  if (address !== undefined) {
    cell.append(make('br'), make('a', { href: address }, address), ' ', button(['Kopieer', unseen(`nieuw adres ${address}`)], () => {
      void copyText(address).then((isDone) => { say(isDone ? 'Het nieuwe adres is gekopieerd.' : CLIPBOARD_HELP); });
    }));
  }
  return cell;
}

/** The report as a table with buttons to take it along. `say` tells the reader what happened. */
export function buildReport(rows: readonly ReportRow[], say: (words: string) => void): HTMLElement {
  const caption = make('caption', { id: 'gevonden-links' }, 'Gevonden links naar deze site');
  const lines = toReportLines(rows);
  const body = rows.map((row) => make('tr', { 'data-outcome': row.verdict.outcome },
    make('th', { scope: 'row' }, OUTCOMES[row.verdict.outcome]),
    make('td', {}, make('a', { href: row.address }, row.address), row.count > 1 ? ` (${String(row.count)} keer)` : ''),
    make('td', {}, [row.file, row.place].filter((part) => part !== '').join(', ')),
    advice(row, say)));
  return make('div', {},
    make('div', { class: 'table-frame', role: 'region', 'aria-labelledby': caption.id, tabindex: '0' },
      make('table', { class: 'check-report' }, caption, make('thead', {}, make('tr', {}, ...['Uitkomst', 'Link', 'Waar', 'Wat nu'].map((head) => make('th', { scope: 'col' }, head)))), make('tbody', {}, ...body))),
    make('p', { class: 'check-take' },
      button('Kopieer tabel', () => { void copyTable(writeTable(lines), lines.map((line) => line.join('\t')).join('\n')).then((isDone) => { say(isDone ? 'De tabel is gekopieerd.' : CLIPBOARD_HELP); }); }), ' ',
      button('Bewaar als CSV', () => { download('links-gecontroleerd.csv', 'text/csv', writeCsv(lines)); say('Bestand links-gecontroleerd.csv is gemaakt.'); })));
}
