/** The style of a hand-out that stands by itself. */
const STYLE = 'body{font:12pt/1.5 Georgia,serif;max-width:42rem;margin:2rem auto;padding:0 1rem}table{border-collapse:collapse;font:10pt/1.4 sans-serif}th,td{border:1px solid #999;padding:.3rem .5rem;text-align:start;vertical-align:top}caption{display:none}.handout-address,.handout-kind,.handout-origin{font:10pt/1.4 sans-serif;overflow-wrap:anywhere}@page{size:A4;margin:20mm}';

/** A copy of a hand-out with full addresses, and without what only our own pages use. */
function copyOf(sheet: Element): Element {
  const copy = sheet.cloneNode(true) as Element;
  for (const link of copy.querySelectorAll('a[href]')) link.setAttribute('href', new URL(link.getAttribute('href') ?? '', location.href).href);
  for (const element of copy.querySelectorAll('*')) for (const name of element.getAttributeNames()) if (/^(?:data-|aria-|role$|tabindex$)/.test(name)) element.removeAttribute(name);
  // On the page the hand-out stands under the page's own title.
  for (const heading of copy.querySelectorAll('h2, h3, h4, h5, h6')) {
    const higher = document.createElement(`h${String(Number(heading.tagName.charAt(1)) - 1)}`);
    higher.append(...heading.childNodes);
    heading.replaceWith(higher);
  }
  return copy;
}

const escapeHtml = (text: string): string => text.replace(/[&<>]/g, (letter) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[letter] ?? '');

/** A hand-out as a page of its own, for a word processor or a course. */
export function toHtmlFile(sheet: Element, title: string): string {
  return `<!doctype html>\n<html lang="nl">\n<head>\n<meta charset="utf-8">\n<title>${escapeHtml(title)}</title>\n<style>${STYLE}</style>\n</head>\n<body>\n${copyOf(sheet).innerHTML}\n</body>\n</html>\n`;
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|~#]/g, '\\$&');

/** The text within an element as Markdown of one line. */
function inline(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return plain(node.textContent ?? '');
  if (!(node instanceof Element)) return '';
  const text = [...node.childNodes].map(inline).join('');
  const tag = node.tagName.toLowerCase();
  if (text.trim() === '' || tag === 'svg') return '';
  if (tag === 'a') return `[${text.trim()}](<${new URL(node.getAttribute('href') ?? '', location.href).href}>)`;
  if (tag === 'strong') return `**${text.trim()}**`;
  return tag === 'em' || tag === 'cite' ? `*${text.trim()}*` : text;
}

const isBlock = (node: Node): boolean => node instanceof Element && /^(?:SECTION|ARTICLE|DIV|ASIDE|FIGURE|DETAILS|P|UL|OL|DL|TABLE|H[1-6]|BLOCKQUOTE|FIGCAPTION|SUMMARY)$/.test(node.tagName);

function tableLines(table: Element): string {
  const rows = [...table.querySelectorAll('tr')].map((row) => `| ${[...row.children].map((cell) => inline(cell).trim()).join(' | ')} |`);
  const width = table.querySelector('tr')?.children.length ?? 0;
  return [rows[0] ?? '', `|${' --- |'.repeat(width)}`, ...rows.slice(1)].join('\n');
}

function block(node: Node): readonly string[] {
  if (!(node instanceof Element)) return [plain(node.textContent ?? '').trim()];
  const tag = node.tagName.toLowerCase();
  if (/^h[1-6]$/.test(tag)) return [`${'#'.repeat(Number(tag.charAt(1)) - 1)} ${inline(node).trim()}`];
  if (tag === 'table') return [tableLines(node)];
  if (tag === 'ul' || tag === 'ol') return [[...node.children].map((item, index) => `${tag === 'ol' ? `${String(index + 1)}.` : '-'} ${inline(item).trim()}`).join('\n')];
  return [...node.childNodes].some(isBlock) ? [...node.childNodes].flatMap(block) : [inline(node).trim()];
}

/** A hand-out as Markdown. */
export function toMarkdownFile(sheet: Element): string {
  return `${[...sheet.childNodes].flatMap(block).filter((text) => text !== '').join('\n\n')}\n`;
}
