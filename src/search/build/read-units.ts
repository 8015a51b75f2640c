import { parseHTML } from 'linkedom';
import type { SearchFigure, SearchUnit } from './page.ts';

/** What a page's HTML says of itself. */
export interface ReadPage {
  /** Text of its first heading. */
  readonly title: string;
  /** The kind its frame gives it. */
  readonly kind: string;
  /** Its pieces. */
  readonly units: readonly SearchUnit[];
}

/** A piece that is being read. */
interface Draft extends Omit<SearchUnit, 'text'> { readonly parts: string[] }

/** Elements within a line: no space is read around them. */
const INLINE = new Set(['A', 'ABBR', 'CITE', 'CODE', 'EM', 'I', 'B', 'MARK', 'Q', 'SPAN', 'STRONG', 'SUB', 'SUP', 'TIME']);

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/ ([.,;:!?)])/g, '$1').replace(/\(\s*\)/g, '').trim();
}

/** The words of an element without what search is told to leave out. */
function wordsIn(element: Element): string {
  return tidy([...element.childNodes].map((node) => (node.nodeType === 3 ? (node.textContent ?? '') : node.nodeType === 1 && !isLeftOut(node as Element) ? wordsIn(node as Element) : '')).join(''));
}

function isLeftOut(element: Element): boolean {
  return element.hasAttribute('data-pagefind-ignore') || element.hasAttribute('hidden') || ['chip', 'duiding-label', 'note-label'].some((name) => element.classList.contains(name)) || ['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'BUTTON', 'SVG', 'svg'].includes(element.tagName);
}

function figureOf(element: Element): SearchFigure | undefined {
  const [value, unit, label, question, citation, place] = ['value', 'unit', 'label', 'question', 'citation', 'place'].map((name) => element.getAttribute(`data-figure-${name}`) ?? '');
  return value && unit && label && question && citation && place ? { value, unit, label, question, citation, place } : undefined;
}

/**
 * Takes a page apart into pieces by the same marks that Pagefind reads: `data-pagefind-body`, `-ignore` and, on an element with an id, `-title`; headings with an id begin a piece too.
 * Our own reading becomes a piece of its own at the same place. Nothing when the page is not to be searched.
 */
export function readUnits(html: string): ReadPage | undefined {
  // Most pages of the site are searched, but not its redirects and embeds, and reading HTML takes time.
  if (!html.includes('data-pagefind-body')) return undefined;
  const { document } = parseHTML(html);
  const main = document.querySelector('[data-pagefind-body]');
  if (!main) return undefined;
  const drafts: Draft[] = [{ anchor: '', title: '', isInterpretation: false, sections: [], parts: [] }];
  const headings: { level: number; anchor: string; title: string }[] = [];
  let current = drafts[0] as Draft;
  const open = (draft: Omit<Draft, 'parts'>): Draft => {
    const made = { ...draft, parts: [] };
    drafts.push(made);
    return made;
  };
  const walk = (node: Node): void => {
    if (node.nodeType === 3) { current.parts.push(node.textContent ?? ''); return; }
    if (node.nodeType !== 1) return;
    const element = node as Element;
    if (isLeftOut(element)) return;
    const heading = /^H([1-6])$/.exec(element.tagName);
    if (heading) {
      const level = Number(heading[1]);
      if (level === 1) return;
      const title = wordsIn(element);
      if (!element.id) { current.parts.push(` ${title} `); return; }
      while ((headings.at(-1)?.level ?? 0) >= level) headings.pop();
      current = open({ anchor: element.id, title, isInterpretation: false, sections: headings.map((above) => [above.anchor, above.title] as const) });
      headings.push({ level, anchor: element.id, title });
      return;
    }
    const title = element.id ? element.getAttribute('data-pagefind-title') : null;
    const isOurs = element.getAttribute('data-interpretation') === '';
    const outer = current;
    const figure = figureOf(element);
    if (title !== null) current = open({ anchor: element.id, title, isInterpretation: isOurs || outer.isInterpretation, sections: headings.map((above) => [above.anchor, above.title] as const), ...(figure && { figure }) });
    else if (isOurs && !outer.isInterpretation) current = open({ ...outer, isInterpretation: true });
    const gap = INLINE.has(element.tagName) ? '' : ' ';
    current.parts.push(gap);
    element.childNodes.forEach(walk);
    current.parts.push(gap);
    // A heading inside opened another piece, which goes on after the element.
    if (title !== null || (isOurs && !outer.isInterpretation)) current = outer;
  };
  main.childNodes.forEach(walk);
  const units = drafts.map(({ parts, ...draft }) => ({ ...draft, text: tidy(parts.join('')) })).filter(({ anchor, text, title: name }, index) => index === 0 || text !== '' || (name !== '' && anchor !== ''));
  const title = main.querySelector('h1');
  return { title: title ? wordsIn(title) : '', kind: /pagina:([^,]+)/.exec(main.getAttribute('data-pagefind-filter') ?? '')?.[1] ?? '', units };
}
