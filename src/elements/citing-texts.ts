import { listReference, textReference, type Run } from '#knowledge/citation/apa.ts';
import { toBibtex } from '#knowledge/citation/bibtex.ts';
import { toCslJson } from '#knowledge/citation/csl.ts';
import { escapeHtml, toHtml, toText } from '#knowledge/citation/rich-text.ts';
import { inListOrder } from '#knowledge/citation/order.ts';
import { toRis } from '#knowledge/citation/ris.ts';
import type { Work } from '#knowledge/citation/work.ts';
import { toCleanHtml, toCleanText } from './citing-content.ts';
import type { Item } from './citing-item.ts';
import type { CitedPlace } from './citing-works.ts';

/** A text in the two forms a clipboard takes. */
export interface RichText { readonly html: string; readonly text: string }

/** One way to write a reference. */
export interface Form {
  readonly name: string;
  /** Lines as they are shown and copied, each with what it is for; of files one. */
  readonly lines: readonly { readonly label?: string; readonly rich: RichText }[];
  /** Extension and media type, of what is a file. */
  readonly file?: { readonly extension: string; readonly type: string };
}

const rich = (runs: readonly Run[]): RichText => ({ html: toHtml(runs), text: toText(runs) });
const plain = (text: string): RichText => ({ html: `<pre>${escapeHtml(text)}</pre>`, text });

/** A work in all five forms. */
export function formsOf(work: Work): readonly Form[] {
  const apa = (language: 'nl' | 'en') => [
    { label: 'In de lijst van bronnen', rich: rich(listReference(work, language)) },
    { label: 'In de tekst', rich: rich([{ text: textReference(work, language) }]) },
  ];
  return [
    { name: 'APA, Nederlands', lines: apa('nl') },
    { name: 'APA, internationaal', lines: apa('en') },
    { name: 'BibTeX', lines: [{ rich: plain(toBibtex([work])) }], file: { extension: 'bib', type: 'application/x-bibtex' } },
    { name: 'RIS', lines: [{ rich: plain(toRis([work])) }], file: { extension: 'ris', type: 'application/x-research-info-systems' } },
    { name: 'CSL-JSON', lines: [{ rich: plain(toCslJson([work])) }], file: { extension: 'csl.json', type: 'application/vnd.citationstyles.csl+json' } },
  ];
}

/** What is copied with its source: title, content, and who says it where; for what a source says its reference too. */
export function withSource(item: Item, places: readonly CitedPlace[]): RichText {
  const html = item.content.map((element) => { const part = toCleanHtml(element, item.addressOf).replace(/\s+/g, ' ').trim(); return /^<(?:p|table|ul|ol|dl|blockquote|h\d)\b/.test(part) ? part : `<p>${part}</p>`; }).join('');
  const text = item.content.map((element) => toCleanText(element).replace(/ +/g, ' ').replace(/^ | $/gm, '').trim()).join('\n');
  const [original] = item.isOfSource ? places : [];
  const page = listReference(item.page, 'nl');
  const link: readonly Run[] = [{ text: item.url, href: item.url }];
  const origin: readonly Run[] = original === undefined
    ? [{ text: 'Bron: ' }, ...page]
    : [{ text: `Bron: ${textReference(original.work, 'nl')}. ` }, ...listReference(original.work, 'nl'), { text: ' In eigen woorden naverteld door Balanceerstok, ' }, ...link];
  // A table's cells name their places in short; here is what these names stand for.
  const cited = item.listsSources ? inListOrder(places.map(({ work }) => work)).map((work) => listReference(work, 'nl')) : [];
  const list = { html: cited.map((runs) => `<li>${toHtml(runs)}</li>`).join(''), text: cited.map((runs) => `- ${toText(runs)}\n`).join('') };
  return {
    html: `<p><strong>${escapeHtml(item.title)}</strong></p>${html}<p>${toHtml(origin)}</p>${list.html === '' ? '' : `<p>Aangehaalde publicaties:</p><ul>${list.html}</ul>`}`,
    text: `${item.title}\n\n${text}\n\n${toText(origin)}\n${list.text === '' ? '' : `\nAangehaalde publicaties:\n${list.text}`}`,
  };
}
