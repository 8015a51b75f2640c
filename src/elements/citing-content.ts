import { escapeHtml } from '#knowledge/citation/rich-text.ts';

/** Full address of a place in a source, given as `vgs#fig-2`. */
export type PlaceAddress = (citation: string) => string;

/** Elements that keep their own tag when copied; all others leave only their text. */
const KEPT = /^(?:P|UL|OL|LI|TABLE|CAPTION|THEAD|TBODY|TR|TH|TD|EM|STRONG|I|B|BLOCKQUOTE|DL|DT|DD|H[2-6])$/;
/** What is on the page for those who read it there, and not for those who paste it; a column's head is a button to sort by. */
const LEFT_OUT = 'button:not(.sort), script, style, svg, details, dialog, [hidden], .visually-hidden, .table-tools, .tool-body';
const BLOCK = /^(?:P|LI|TR|CAPTION|BLOCKQUOTE|DT|DD|DIV|SECTION|H[2-6])$/;

function isLeftOut(element: Element): boolean {
  return element.matches(LEFT_OUT) || !element.checkVisibility();
}

/** What an element shows, as HTML without classes, scripts or tools: for pasting into a document. Links become whole addresses, tables keep their lines. */
export function toCleanHtml(node: Node, addressOf: PlaceAddress): string {
  if (node.nodeType === Node.TEXT_NODE) return escapeHtml((node.nodeValue ?? '').replace(/\s+/g, ' '));
  if (!(node instanceof Element) || isLeftOut(node)) return '';
  const inner = [...node.childNodes].map((child) => toCleanHtml(child, addressOf)).join('');
  if (node instanceof HTMLAnchorElement && /^https?:/.test(node.href)) {
    const citation = node.dataset['locator'];
    return citation === undefined ? `<a href="${escapeHtml(node.href)}">${inner}</a>` : ` <a href="${escapeHtml(addressOf(citation))}">[${inner.trim()}]</a>`;
  }
  if (!KEPT.test(node.tagName)) return inner;
  const tag = node.tagName.toLowerCase();
  return `<${tag}${tag === 'table' ? ' border="1" cellpadding="4"' : ''}>${inner.trim()}</${tag}>`;
}

/** The same as plain text: a line for each paragraph, tabs between cells. */
export function toCleanText(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.nodeValue ?? '').replace(/\s+/g, ' ');
  if (!(node instanceof Element) || isLeftOut(node)) return '';
  if (node.tagName === 'TR') return `${[...node.children].filter((cell) => !isLeftOut(cell)).map((cell) => [...cell.childNodes].map(toCleanText).join('').replace(/\s+/g, ' ').trim()).join('\t')}\n`;
  const inner = [...node.childNodes].map(toCleanText).join('');
  if (node.matches('a[data-locator]')) return ` [${inner.trim()}]`;
  return BLOCK.test(node.tagName) ? `${inner.trim()}\n` : inner;
}
