// Imports only its neighbours, as all knowledge that runs in a browser.

/** A cell as it leaves the site. */
export interface SheetCell {
  /** What it says, as shown. */
  readonly text: string;
  /** The figure, when it is all the cell says. */
  readonly value?: number;
  /** Where the sources say it. */
  readonly places: readonly { readonly label: string; readonly url: string }[];
}

/** A view as it leaves the site: what the reader sees, with where it comes from. */
export interface Sheet {
  /** Name of the comparison. */
  readonly title: string;
  /** The question it answers. */
  readonly question: string;
  /** Address that opens exactly this view. */
  readonly address: string;
  /** The day it was taken, in words. */
  readonly date: string;
  /** Heads of all columns, that of the row heads first. */
  readonly heads: readonly string[];
  readonly rows: readonly { readonly head: string; readonly cells: readonly SheetCell[] }[];
  /** Description of every source in view. */
  readonly sources: readonly string[];
}

const isWeb = (url: string): boolean => /^https?:\/\//.test(url);
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Text that a spreadsheet will not take for a formula; see OWASP's page on CSV injection. */
function guardFormula(text: string): string {
  return /^[\s\p{Cc}]*[=+\-@|%＝＋－＠]/u.test(text) ? `'${text}` : text;
}

function csvField(value: string | number): string {
  const text = typeof value === 'number' ? String(value).replace('.', ',') : guardFormula(oneLine(value));
  return /[;"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Lines for a spreadsheet in Dutch: byte order mark, semicolons, decimal commas, each line on one row; no text is taken for a formula. */
export function writeCsv(lines: readonly (readonly (string | number)[])[]): string {
  return `\uFEFF${lines.map((line) => `${line.map(csvField).join(';')}\r\n`).join('')}`;
}

/** The view for a spreadsheet; the last column holds the places. */
export function toCsv({ heads, rows }: Sheet): string {
  const places = (cells: readonly SheetCell[]): string =>
    cells.flatMap((cell, index) => (cell.places.length > 0 ? [`${heads[index + 1] ?? ''}: ${cell.places.map(({ label }) => label).join(', ')}`] : [])).join(' | ');
  return writeCsv([
    [...heads, 'Vindplaatsen'],
    ...rows.map(({ head, cells }) => [head, ...cells.map(({ text, value }) => value ?? text), places(cells)]),
  ]);
}

/** A text in which Markdown sees no marks. */
function plainMarkdown(text: string): string {
  return oneLine(text).replace(/[\\`*_[\]<>|~#&!]/g, '\\$&').replace(/^([-+=]|\d+[.)])/, '\\$1');
}

function markdownLink({ label, url }: { readonly label: string; readonly url: string }): string {
  return isWeb(url) ? `[${plainMarkdown(label)}](<${url.replace(/[<>\s\\|]/g, encodeURIComponent)}>)` : plainMarkdown(label);
}

/** The view as Markdown: title, question, table, sources and address. */
export function toMarkdown({ title, question, address, date, heads, rows, sources }: Sheet): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const cellText = ({ text, places }: SheetCell): string => [plainMarkdown(text), ...places.map(markdownLink)].join(' ');
  return [
    `# ${plainMarkdown(title)}`, '', plainMarkdown(question), '',
    line(heads.map(plainMarkdown)),
    line(heads.map(() => '---')),
    ...rows.map(({ head, cells }) => line([plainMarkdown(head), ...cells.map(cellText)])),
    '', ...(sources.length > 0 ? ['Bronnen:', '', ...sources.map((source) => `- ${plainMarkdown(source)}`), ''] : []),
    `${markdownLink({ label: 'Balanceerstok', url: address })}, ${plainMarkdown(date)}`, '',
  ].join('\n');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? '');
const linkHtml = (label: string, url: string): string => (isWeb(url) ? `<a href="${escapeHtml(url)}">${escapeHtml(label)}</a>` : escapeHtml(label));

/** Lines as HTML for the clipboard, the first of them heads; addresses become links. For the clipboard only, never for a page. */
export function writeTable([heads = [], ...rows]: readonly (readonly string[])[]): string {
  const cells = (line: readonly string[], tag: string): string => line.map((text) => `<${tag}>${linkHtml(text, text)}</${tag}>`).join('');
  return `<table border="1" cellspacing="0" cellpadding="4"><thead><tr>${cells(heads, 'th')}</tr></thead><tbody>${rows.map((line) => `<tr>${cells(line, 'td')}</tr>`).join('')}</tbody></table>`;
}

/** The view as HTML for the clipboard, such as office programs paste it: a table with its sources. For the clipboard only, never for a page. */
export function toFragment({ title, question, address, date, heads, rows, sources }: Sheet): string {
  const cellHtml = ({ text, places }: SheetCell): string => [escapeHtml(text), ...places.map(({ label, url }) => `[${linkHtml(label, url)}]`)].join(' ');
  return [
    '<table border="1" cellspacing="0" cellpadding="4">',
    `<caption>${escapeHtml(title)}</caption>`,
    `<thead><tr>${heads.map((head) => `<th scope="col" align="left">${escapeHtml(head)}</th>`).join('')}</tr></thead>`,
    `<tbody>${rows.map(({ head, cells }) => `<tr><th scope="row" align="left">${escapeHtml(head)}</th>${cells.map((cell) => `<td>${cellHtml(cell)}</td>`).join('')}</tr>`).join('')}</tbody>`,
    '</table>',
    `<p>${escapeHtml(question)}</p>`,
    ...(sources.length > 0 ? [`<p>Bronnen:</p><ul>${sources.map((source) => `<li>${escapeHtml(source)}</li>`).join('')}</ul>`] : []),
    `<p>${linkHtml('Balanceerstok', address)}, ${escapeHtml(date)}</p>`,
  ].join('');
}
