import { toBibtex } from '#knowledge/citation/bibtex.ts';
import { toRis } from '#knowledge/citation/ris.ts';
import type { Work } from '#knowledge/citation/work.ts';
import { toCsv, toFragment, toMarkdown, type Sheet } from '#knowledge/table/sheet.ts';
import { copyText, copyTable } from './comparison-clipboard.ts';
import type { Desk } from './comparison-desk.ts';
import { button, group, panel } from './comparison-dom.ts';
import { download } from './download.ts';
import { toSheet } from './comparison-sheet.ts';
import type { Tool } from './comparison-tools.ts';

const today = (): string => new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long' }).format(new Date());

/** Takes the view along: as a file, on the clipboard or on paper. What leaves is what is seen. */
export function createExports({ root, comparison: { table, parts, sources }, state, view, say }: Desk): Tool {
  const name = parts.table.dataset['comparison'] ?? 'vergelijking';
  const { title = '', question = '' } = root.dataset;
  const inView = () => sources.filter(({ id }) => view().sources.includes(id));
  const references = (): readonly Work[] => inView().map(({ reference }) => reference);
  const sheet = (): Sheet => toSheet(view(), table.rowHeading, state().transposed, {
    title, question, address: location.href, date: today(), sources: inView().map(({ item }) => item.textContent.replace(/\s+/g, ' ').trim()),
  });
  const file = (label: string, extension: string, type: string, content: () => string): HTMLButtonElement =>
    button(label, () => { download(`${name}.${extension}`, type, content()); say(`Bestand ${name}.${extension} is gemaakt.`); });
  const copy = (label: string, act: () => Promise<boolean>, done: string): HTMLButtonElement =>
    button(label, () => { void act().then((isDone) => { say(isDone ? done : 'De browser vraagt om een toets: druk nu op Ctrl+C (op een Mac Cmd+C).'); }); });

  // For the print, whoever asks for it.
  const noteOrigin = (): void => {
    const origin = root.querySelector('[data-origin]');
    if (origin) origin.textContent = `Weergave van ${today()}, te openen op ${location.href}`;
  };
  addEventListener('beforeprint', noteOrigin);
  matchMedia('print').addEventListener('change', noteOrigin);

  const { element, body } = panel('Bewaren en delen',
    group('Bestand van deze weergave', file('CSV voor Excel', 'csv', 'text/csv', () => toCsv(sheet())), file('Markdown', 'md', 'text/markdown', () => toMarkdown(sheet()))),
    group('Bronnen in deze weergave', file('BibTeX', 'bib', 'application/x-bibtex', () => toBibtex(references())), file('RIS', 'ris', 'application/x-research-info-systems', () => toRis(references()))),
    group('Kopiëren en afdrukken',
      copy('Kopieer tabel', () => copyTable(toFragment(sheet()), toMarkdown(sheet())), 'De tabel is gekopieerd; plak haar in Word, PowerPoint of Outlook.'),
      copy('Kopieer adres', () => copyText(location.href), 'Het adres van deze weergave is gekopieerd.'),
      button('Druk af', () => { noteOrigin(); print(); })),
  );
  return { element, body, refresh: () => undefined };
}
