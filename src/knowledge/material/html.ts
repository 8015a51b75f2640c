import { findInText, isOfSite, type FoundLink } from './found-link.ts';
import { decodeEntities, textOf } from './markup.ts';

/** Where a paragraph, point or cell ends or another begins, and with it what can belong to one citation. */
const BLOCK_END = /<\/?(?:p|li|td|th|div|h[1-6]|dd|dt)\b|<br\b/i;

/** The links to the site in HTML: what tags lead to or show, and addresses in the text. */
export function findInHtml(html: string, site: string): readonly FoundLink[] {
  const tags = [...html.matchAll(/<[a-z][^>]*?\s(?:href|src)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))[^>]*>/gi)].flatMap(({ 1: double, 2: single, 3: bare, index }): readonly FoundLink[] => {
    const address = decodeEntities(double ?? single ?? bare ?? '').trim();
    if (!isOfSite(address, site)) return [];
    const after = html.slice(index, index + 600);
    return [{ address, place: '', context: textOf(after.slice(0, BLOCK_END.exec(after)?.index ?? after.length).replace(/<[^>]*$/, '')) }];
  });
  const known = new Set(tags.map(({ address }) => address));
  const text = html.replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, ' ').replace(/<\/(?:p|li|td|th|div|h[1-6]|dd|dt|tr)>/gi, '\n');
  return [...tags, ...findInText(decodeEntities(text.replace(/<[^>]*>/g, '')), site, '').filter(({ address }) => !known.has(address))];
}
