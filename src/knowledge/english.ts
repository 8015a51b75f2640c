/** Elements whose text is no running text, or cannot hold other elements. */
const LEFT_ALONE = new Set(['script', 'style', 'template', 'textarea', 'title', 'option', 'svg', 'code', 'cite']);

/** Elements without an end. */
const VOID = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * Marks English terms in a piece of HTML as English (`<span lang="en">`), so that a screen reader says them as such (WCAG 2.2, 3.1.2);
 * where a language is given already, nothing changes. A term is a whole word in any case; within addresses and compounds it is left alone.
 */
export function markEnglish(html: string, terms: readonly string[]): string {
  if (terms.length === 0) return html;
  const words = new RegExp(`(?<![\\p{L}\\p{N}/_.-])(?:${[...terms].sort((a, b) => b.length - a.length).map(escape).join('|')})(?![\\p{L}\\p{N}/_-])`, 'giu');
  if (!words.test(html)) return html;
  /** Open elements, each with whether text in it stays as it is. */
  const open: { readonly name: string; readonly isLeftAlone: boolean }[] = [];
  return html.replace(/<!--[\s\S]*?-->|<(\/?)([a-zA-Z][\w-]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>|[^<]+/g, (token, slash: string | undefined, tag: string | undefined, attributes: string | undefined) => {
    const isLeftAlone = open.at(-1)?.isLeftAlone ?? false;
    if (tag === undefined) return token.startsWith('<') || isLeftAlone ? token : token.replace(words, '<span lang="en">$&</span>');
    const name = tag.toLowerCase();
    if (slash === '/') {
      const at = open.findLastIndex((element) => element.name === name);
      if (at >= 0) open.length = at;
    } else if (!VOID.has(name) && !attributes?.trimEnd().endsWith('/')) {
      const language = /(?:^|\s)lang="([^"]*)"/.exec(attributes ?? '')?.[1];
      open.push({ name, isLeftAlone: language === undefined ? isLeftAlone || LEFT_ALONE.has(name) : language !== 'nl' });
    }
    return token;
  });
}
