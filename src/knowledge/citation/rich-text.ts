import type { Run } from './apa.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text that is safe in HTML, between tags and in attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => ENTITIES[letter] ?? letter);
}

/** Runs as plain text. */
export function toText(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}

/** Runs as HTML: titles in italics, web addresses as links; nothing in them becomes markup. */
export function toHtml(runs: readonly Run[]): string {
  return runs.map(({ text, isItalic, href }) => {
    const safe = escapeHtml(text);
    if (href !== undefined && /^https?:\/\//.test(href)) return `<a href="${escapeHtml(href)}">${safe}</a>`;
    return isItalic ? `<i>${safe}</i>` : safe;
  }).join('');
}
