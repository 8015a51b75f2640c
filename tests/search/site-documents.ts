import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { listFiles, urls } from '../site/dist.ts';

/** A part of a page with an anchor of its own. */
export interface SiteSection {
  /** Address with the anchor; without one for what stands above the first heading. */
  readonly href: string;
  readonly title: string;
  readonly text: string;
}

/** A page of the built site as a search engine reads it: its content, without menus. */
export interface SiteDocument {
  readonly href: string;
  readonly title: string;
  /** Its sections in reading order; the first is what stands above the first heading. */
  readonly sections: readonly SiteSection[];
  /** The whole page, for engines that read HTML. */
  readonly html: string;
}

/** The pages with content: sources, concepts, comparisons, themes and pages about the site. */
const WITH_CONTENT = /^(?:begrippen|bronnen|vergelijkingen|themas|over)\/[^/]+\/index\.html$/;
/** Lists and tools, which have no content of their own. */
const TOOLS = /^(?:begrippen\/kaart|vergelijkingen\/zelf)\//;

/** The text of a node and the anchors of the headings in it, in reading order. */
function sectionsOf(main: Element, href: string, title: string): readonly SiteSection[] {
  const sections: { href: string; title: string; text: string[] }[] = [{ href, title, text: [] }];
  const walk = (node: Node): void => {
    if (node.nodeType === 3) sections.at(-1)?.text.push(node.nodeValue ?? '');
    if (node.nodeType !== 1) return;
    const element = node as Element;
    if (element.hasAttribute('data-pagefind-ignore') || ['SCRIPT', 'STYLE', 'NAV', 'TEMPLATE'].includes(element.tagName)) return;
    if (/^H[2-6]$/.test(element.tagName) && element.id !== '') sections.push({ href: `${href}#${element.id}`, title: element.textContent.trim(), text: [] });
    // Elements are words of their own, save within a word.
    sections.at(-1)?.text.push(' ');
    element.childNodes.forEach(walk);
  };
  walk(main);
  return sections.map(({ text, ...section }) => ({ ...section, text: text.join('').replace(/\s+/g, ' ').trim() }));
}

/** Reads the pages with content of the built site in `dist`. */
export function readSiteDocuments(dist: string): readonly SiteDocument[] {
  return listFiles().filter((file) => WITH_CONTENT.test(file) && !TOOLS.test(file)).flatMap((file) => {
    const html = readFileSync(join(dist, file), 'utf8');
    const { document } = parseHTML(html);
    const main = document.querySelector('main');
    if (!main) return [];
    const href = urls.file(file.replace(/index\.html$/, ''));
    const title = main.querySelector('h1')?.textContent.trim() ?? document.title;
    return [{ href, title, sections: sectionsOf(main, href, title), html }];
  });
}
