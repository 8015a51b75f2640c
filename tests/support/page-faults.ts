import { abbreviationsIn } from '#knowledge/abbreviations.ts';
import { readSiteData } from './site-data.ts';

/** A fault that checking tools do not see, or not on every page. */
export interface PageRule {
  /** What should hold. */
  readonly name: string;
  /** Where it does not hold on a page, one line each; `url` is the address of the page. */
  readonly find: (document: Document, url: string) => readonly string[];
  /** Puts the fault in a page, to see that it is found. */
  readonly plant: (document: Document) => void;
}

const flat = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
const textOf = (element: Element): string => flat(element.textContent);
const show = (element: Element): string => element.outerHTML.slice(0, 120);
/** Whether a reader can meet it without opening a dialog. */
const isShown = (element: Element): boolean => element.closest('[hidden], dialog:not([open]), template, noscript') === null;
const all = (document: Document, selector: string): readonly Element[] => [...document.querySelectorAll(selector)].filter(isShown);
/** Text as it is seen: without what is kept from screen readers, or only for them. */
function seenText(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const part of copy.querySelectorAll('.visually-hidden, [hidden], [aria-hidden="true"], template')) part.remove();
  return textOf(copy);
}
const referred = (document: Document, ids: string | null): string => flat((ids ?? '').split(/\s+/).filter((id) => id !== '').map((id) => document.getElementById(id)?.textContent ?? '').join(' '));
/** Name that assistive technology gives, in the order of the standard (accname 1.2), as far as these pages need it. */
const nameOf = (element: Element): string => referred(element.ownerDocument, element.getAttribute('aria-labelledby')) || flat(element.getAttribute('aria-label')) || textOf(element);
const add = (document: Document, html: string): void => { document.querySelector('main')?.insertAdjacentHTML('beforeend', html); };

/** Parts of a page that are each one whole: what is called the same within it, is the same. */
const WHOLES = 'ul, ol, dl, table, nav';

/** Links that stand alone in a list of links say where they lead. */
const VAGUE = /^(?:klik(?: hier)?|hier|lees (?:meer|verder)|meer(?: informatie)?|link|deze (?:pagina|link)|verder|download)[.…]?$/i;

/** English terms that stand in Dutch sentences, as the glossary has them; a compound with a Dutch part is none. */
const ENGLISH = readSiteData().concepts.flatMap(({ term, language }) => (language === 'en' && !term.includes('-') ? [term] : []));

/** Text nodes of a page that a reader sees, each with the element it stands in. */
function textNodes(document: Document): readonly (readonly [text: string, parent: Element])[] {
  const found: (readonly [string, Element])[] = [];
  const walk = (element: Element): void => {
    if (['STYLE', 'SCRIPT', 'TEMPLATE', 'NOSCRIPT', 'SVG', 'svg', 'CODE', 'TEXTAREA'].includes(element.nodeName)) return;
    for (const node of element.childNodes) {
      if (node.nodeType === 3 && flat(node.nodeValue) !== '') found.push([flat(node.nodeValue), element]);
      else if (node.nodeType === 1) walk(node as Element);
    }
  };
  walk(document.body);
  return found;
}

/** Elements that change what is shown and say so. */
const TOOLS = 'source-only, search-results, concept-index, comparison-view, own-comparison, handout-maker, link-check, concept-map';

/** The rules, each with the fault it is for. */
export const PAGE_RULES: readonly PageRule[] = [
  {
    name: 'one h1, levels in order, no empty heading',
    find: (document) => {
      // The name of a list of links above the text is no part of the text's order.
      const headings = all(document, 'h1, h2, h3, h4, h5, h6').filter((heading) => heading.closest('nav') === null || textOf(heading) === '');
      const level = (heading: Element | undefined): number => Number(heading?.nodeName.charAt(1) ?? 0);
      const ones = headings.filter((heading) => level(heading) === 1).length;
      return [
        ...(ones === 1 ? [] : [`${String(ones)} h1`]),
        ...headings.flatMap((heading, index) => [...(level(heading) > level(headings[index - 1]) + 1 ? [`level ${String(level(heading))} after ${String(level(headings[index - 1]))}: ${textOf(heading)}`] : []), ...(textOf(heading) === '' ? ['an empty heading'] : [])]),
      ];
    },
    plant: (document) => { add(document, '<h1>Twee</h1>'); },
  },
  {
    name: 'everything stands in a landmark, and there is one main, one header and one footer',
    find: (document) => {
      if (document.querySelector('.skip-link') === null) return document.querySelectorAll('main').length === 1 ? [] : ['no main'];
      const OUTSIDE = 'header, main, footer, nav, aside, dialog, script, style, template, noscript, .skip-link, hover-cards, [popover], link, [role=status]';
      // Within a part of the page a header or footer is that part's, and no landmark.
      const count = (name: string): number => [...document.querySelectorAll(name)].filter((element) => element.parentElement?.closest('main, article, section, aside, nav') == null).length;
      return [
        ...['main', 'header', 'footer'].flatMap((name) => (count(name) === 1 || (name === 'footer' && count(name) === 0) ? [] : [`${String(count(name))} times ${name}`])),
        ...[...document.body.children].flatMap((child) => (child.matches('.leaf') ? [...child.children] : [child])).filter((element) => !element.matches(OUTSIDE) && textOf(element) !== '' && element.querySelector('dialog, nav') === null).map((element) => `outside every landmark: ${show(element)}`),
      ];
    },
    plant: (document) => { document.body.insertAdjacentHTML('afterbegin', '<div>Los</div>'); },
  },
  {
    name: 'landmarks of one kind have names that tell them apart',
    find: (document) => ['nav', '[role=search], search', 'section[aria-label], section[aria-labelledby], [role=region]'].flatMap((selector) => {
      const names = all(document, selector).map(nameOf);
      const named = all(document, selector).map((element) => element.hasAttribute('aria-label') || element.hasAttribute('aria-labelledby'));
      return [...(named.includes(false) ? [`${selector} without a name`] : []), ...names.filter((name, index) => names.indexOf(name) !== index).map((name) => `two of ${selector} are called '${name}'`)];
    }),
    plant: (document) => { add(document, '<nav><a href="#inhoud">Naar boven</a></nav>'); },
  },
  {
    name: 'the skip link comes first and its target can take the focus',
    find: (document, url) => {
      if (url.includes('/insluiten/')) return [];
      const first = document.body.querySelector('a[href], button, input, summary');
      const target = document.getElementById((first?.getAttribute('href') ?? '').slice(1));
      return first?.getAttribute('href')?.startsWith('#') === true && target?.nodeName === 'MAIN' && target.getAttribute('tabindex') === '-1' ? [] : [`first comes ${first ? show(first) : 'nothing'}`];
    },
    plant: (document) => { document.querySelector('main')?.removeAttribute('tabindex'); },
  },
  {
    name: 'tables have a caption, heading cells a scope, and no cell is left blank',
    find: (document) => all(document, 'table').flatMap((table) => {
      const caption = flat(table.querySelector('caption')?.textContent);
      return [
        ...(caption === '' ? ['a table without a caption'] : []),
        ...[...table.querySelectorAll('th:not([scope])')].map((cell) => `a heading cell without a scope: ${textOf(cell)}`),
        ...[...table.querySelectorAll('td, th')].filter((cell) => textOf(cell) === '' && cell.querySelector('img[alt], [aria-label], input') === null).map(() => `an empty cell in '${caption}'`),
      ];
    }),
    plant: (document) => { add(document, '<table><caption>Proef</caption><tr><th>A</th><td>b</td></tr></table>'); },
  },
  {
    name: 'one column at most is sorted, and only a heading cell says so',
    find: (document) => {
      const sorted = all(document, '[aria-sort]');
      return [...sorted.filter((element) => element.nodeName !== 'TH').map(show), ...(sorted.filter((element) => element.getAttribute('aria-sort') !== 'none').length > document.querySelectorAll('table').length ? ['more columns sorted than there are tables'] : [])];
    },
    plant: (document) => { add(document, '<button type="button" aria-sort="ascending">Jaar</button>'); },
  },
  {
    name: 'no text hides in a title attribute',
    find: (document) => all(document, '[title]').filter((element) => !['LINK', 'IFRAME'].includes(element.nodeName)).map(show),
    plant: (document) => { add(document, '<p title="Uitleg">Woord</p>'); },
  },
  {
    name: 'link texts stand alone',
    find: (document) => all(document, 'a[href]').flatMap((link) => (nameOf(link) === '' && link.querySelector('[aria-label], img[alt], title') === null ? [`no text: ${show(link)}`] : VAGUE.test(nameOf(link)) ? [`'${nameOf(link)}' says nothing`] : [])),
    plant: (document) => { add(document, '<p>Klik <a href="/over/">hier</a></p>'); },
  },
  {
    name: 'what is called the same in one list, leads to the same place',
    find: (document, url) => all(document, WHOLES).flatMap((whole) => {
      const targets = new Map<string, string>();
      return [...whole.querySelectorAll('a[href]')].filter((link) => link.closest(WHOLES) === whole).flatMap((link) => {
        // A word before it may say what it is.
        const kind = link.previousElementSibling?.matches('.material-kind') === true ? textOf(link.previousElementSibling) : '';
        const [name, target] = [`${kind} ${nameOf(link)}`.trim(), new URL(link.getAttribute('href') ?? '', `https://site.invalid${url}`).href];
        const before = targets.get(name);
        targets.set(name, target);
        return before === undefined || before === target ? [] : [`'${name}' leads to ${before} and to ${target}`];
      });
    }),
    plant: (document) => { add(document, '<ul><li><a href="/a/">Zelfde</a></li><li><a href="/b/">Zelfde</a></li></ul>'); },
  },
  {
    name: 'buttons beside each other are told apart by name',
    find: (document) => all(document, 'form, fieldset, [role=group], [role=toolbar], .tool-bar, li, tr').flatMap((group) => {
      const names = [...group.children].filter((child) => child.nodeName === 'BUTTON' && isShown(child)).map(nameOf);
      return names.filter((name, index) => name === '' || names.indexOf(name) !== index).map((name) => `two buttons '${name}' in ${show(group).slice(0, 60)}`);
    }),
    plant: (document) => { add(document, '<form><button type="button">Weg</button><button type="button">Weg</button></form>'); },
  },
  {
    name: 'a name holds the words that are seen',
    find: (document) => all(document, 'a[aria-label], button[aria-label], summary[aria-label], a[aria-labelledby], button[aria-labelledby]').filter((element) => {
      // Signs of sources are no words.
      const seen = flat(seenText(element).toLowerCase().replace(/[^\p{L}\p{N}\s'.,&-]/gu, ''));
      return /\p{L}{2}/u.test(seen) && !nameOf(element).toLowerCase().includes(seen);
    }).map((element) => `'${seenText(element)}' is called '${nameOf(element)}'`),
    plant: (document) => { add(document, '<button type="button" aria-label="Verzend">Zoek</button>'); },
  },
  {
    name: 'fields have a label that is text on the page, and say whether they are filled in by the browser',
    find: (document) => all(document, 'input:not([type=hidden]), select, textarea').flatMap((field) => {
      const label = field.closest('label') ?? document.querySelector(`label[for="${field.id}"]`);
      const isText = field.nodeName === 'INPUT' && /^(?:text|search|email|tel|url|)$/.test(field.getAttribute('type') ?? '');
      return [...(label === null || textOf(label) === '' ? [`no label: ${show(field)}`] : []), ...(isText && !field.hasAttribute('autocomplete') ? [`no autocomplete: ${show(field)}`] : [])];
    }),
    plant: (document) => { add(document, '<input type="search" placeholder="Zoek" autocomplete="off">'); },
  },
  {
    name: 'ids that something refers to are there, once',
    find: (document) => {
      const ids = new Map<string, number>();
      for (const { id } of document.querySelectorAll('[id]')) ids.set(id, (ids.get(id) ?? 0) + 1);
      return [
        ...[...ids].filter(([, times]) => times > 1).map(([id]) => `#${id} is there more than once`),
        ...['aria-labelledby', 'aria-describedby', 'aria-controls', 'for', 'popovertarget'].flatMap((name) => all(document, `[${name}]`).flatMap((element) => (element.getAttribute(name) ?? '').split(/\s+/).filter((id) => !ids.has(id)).map((id) => `${name}="${id}"`))),
        ...all(document, 'a[href^="#"]').map((link) => decodeURIComponent((link.getAttribute('href') ?? '').slice(1))).filter((id) => id !== '' && !ids.has(id)).map((id) => `a link to #${id}`),
      ];
    },
    plant: (document) => { add(document, '<a href="#weg">Naar het einde</a>'); },
  },
  {
    name: 'a tool that changes what is shown has its region that announces from the start',
    find: (document) => [...document.querySelectorAll(TOOLS)].filter((tool) => tool.querySelector('button, input') !== null && tool.querySelector('[role=status]') === null && tool.closest('[role=status]') === null).map((tool) => `nothing announces in ${tool.nodeName.toLowerCase()}`),
    plant: (document) => { document.querySelector('source-only [role=status]')?.remove(); },
  },
  {
    name: 'drawings have a name or are hidden from who cannot see them',
    find: (document) => [...all(document, 'svg').filter((drawing) => drawing.closest('[aria-hidden="true"]') === null && drawing.parentElement?.closest('svg') == null && nameOf(drawing) === '' && drawing.querySelector('title, a') === null).map(show), ...all(document, 'img:not([alt])').map(show)],
    plant: (document) => { add(document, '<svg viewBox="0 0 1 1"><path d="M0 0"></path></svg>'); },
  },
  {
    name: 'a sign of a source has its label, never the colour alone',
    find: (document) => all(document, '[class*="sign-"]').filter((sign) => sign.closest('svg') === null && !/\p{L}/u.test(nameOf(sign)) && !/\p{L}/u.test(nameOf(sign.parentElement ?? sign))).map(show),
    plant: (document) => { add(document, '<p><span class="chip sign-1"></span></p>'); },
  },
  {
    name: 'parts in English are marked so',
    find: (document) => {
      // Titles of works are given as they are.
      const isMarked = (element: Element): boolean => element.closest('[lang]')?.getAttribute('lang') === 'en' || element.closest('cite') !== null;
      return textNodes(document).flatMap(([text, parent]) => ENGLISH.filter((term) => !isMarked(parent) && new RegExp(`(?<![\\p{L}\\p{N}/_.-])${term}(?![\\p{L}\\p{N}/_-])`, 'iu').test(text)).map((term) => `'${term}' in '${text.slice(0, 80)}'`));
    },
    plant: (document) => { add(document, '<p>Dat noemt men governance.</p>'); },
  },
  {
    name: 'abbreviations are explained on the page, unless anyone knows them',
    find: (document, url) => {
      const explained = new Set([...document.querySelectorAll('[aria-labelledby="afkortingen"]:not([hidden]) li:not([hidden])')].map((item) => textOf(item).split(':')[0] ?? ''));
      // An embed leads to the page that explains.
      return url.includes('/insluiten/') ? [] : abbreviationsIn(textNodes(document).flatMap(([text, parent]) => (parent.closest('[aria-labelledby="afkortingen"]') ? [] : [text])).join(' · ')).filter((letters) => !explained.has(letters));
    },
    plant: (document) => { add(document, '<p>De QXB besluit.</p>'); },
  },
  {
    name: 'nothing takes the focus, opens a window or takes a key by itself',
    find: (document) => [...document.querySelectorAll('[autofocus], [accesskey], a[target="_blank"], [tabindex]:not([tabindex="0"], [tabindex="-1"])')].map(show),
    plant: (document) => { add(document, '<a href="/over/" target="_blank">Over</a>'); },
  },
  {
    name: 'a tip holds nothing to press, and what can be pressed is a link or a button',
    find: (document) => [...document.querySelectorAll('[role=tooltip]')].filter((tip) => tip.querySelector('a, button') !== null).map(show).concat(all(document, 'div[role=button], span[role=button], div[tabindex="0"]:not([role]), span[tabindex="0"]:not([role])').map(show)),
    plant: (document) => { add(document, '<div role="button" tabindex="0">Open</div>'); },
  },
  {
    name: 'a part that can scroll has a role and a name',
    find: (document) => all(document, '[tabindex="0"]').filter((element) => !element.matches('a, button, input, select, textarea, summary') && (!element.hasAttribute('role') || nameOf(element) === '')).map(show),
    plant: (document) => { add(document, '<div class="table-frame" tabindex="0"><p>Breed</p></div>'); },
  },
  {
    name: 'the page can be zoomed and is in Dutch',
    find: (document) => [
      ...(document.documentElement.getAttribute('lang') === 'nl' ? [] : ['not in Dutch']),
      ...(/maximum-scale|user-scalable/.test(document.querySelector('meta[name=viewport]')?.getAttribute('content') ?? '') ? ['no zoom'] : []),
      ...(document.querySelector('meta[http-equiv=refresh]:not(noscript *)') !== null && document.querySelector('[data-moved]') === null ? ['goes on by itself'] : []),
    ],
    plant: (document) => { document.querySelector('meta[name=viewport]')?.setAttribute('content', 'width=device-width, maximum-scale=1'); },
  },
];

/** All faults of a page, one line each; rules may be left out by name. */
export function findPageFaults(document: Document, url: string, leftOut: readonly string[] = []): readonly string[] {
  return PAGE_RULES.filter(({ name }) => !leftOut.includes(name)).flatMap(({ name, find }) => find(document, url).map((fault) => `${name}: ${fault}`));
}
