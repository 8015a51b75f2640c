import { urls } from '../../site/dist.ts';
import type { EngineReader } from './reader.ts';

/** What a reader does, written once and followed in every engine; throws when something is not as it should be. */
export interface ReaderPath {
  /** What the path shows. */
  readonly name: string;
  /** Follows it; `at` makes whole addresses of those within the site. */
  readonly follow: (reader: EngineReader, at: (url: string) => string) => Promise<void>;
}

/** Milliseconds something may take to happen, and between two looks. */
const WITHIN = 10_000;
const PAUSE = 50;

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, milliseconds); });

/** Waits until something holds; throws with what was meant, and with what there was instead. */
async function until<Seen>(what: string, look: () => Promise<Seen>, holds: (seen: Seen) => boolean): Promise<void> {
  const end = Date.now() + WITHIN;
  for (;;) {
    const seen = await look();
    if (holds(seen)) return;
    if (Date.now() > end) throw new Error(`${what}: ${JSON.stringify(seen)}`);
    await pause(PAUSE);
  }
}

const isTrue = (seen: boolean): boolean => seen;
const text = (reader: EngineReader, selector: string): Promise<string> => reader.ask((css) => document.querySelector(css)?.textContent.replace(/\s+/g, ' ').trim() ?? '', selector);
const attribute = (reader: EngineReader, selector: string, name: string): Promise<string> => reader.ask((css, key) => document.querySelector(css)?.getAttribute(key) ?? '', selector, name);
const count = (reader: EngineReader, selector: string): Promise<number> => reader.ask((css) => document.querySelectorAll(css).length, selector);
/** How many of the elements take room on the page. */
const countShown = (reader: EngineReader, selector: string): Promise<number> => reader.ask((css) => [...document.querySelectorAll(css)].filter((element) => element.getClientRects().length > 0).length, selector);
const focus = (reader: EngineReader, selector: string): Promise<boolean> => reader.ask((css) => { document.querySelector<HTMLElement>(css)?.focus(); return document.activeElement?.matches(css) ?? false; }, selector);
const hasFocus = (reader: EngineReader, selector: string): Promise<boolean> => reader.ask((css) => document.activeElement?.matches(css) ?? false, selector);
const address = (reader: EngineReader): Promise<string> => reader.ask(() => decodeURIComponent(location.pathname + location.search + location.hash));

async function type(reader: EngineReader, words: string): Promise<void> {
  for (const character of words) await reader.press(character === ' ' ? 'Space' : character);
}

/** The middle of an element, which is brought into view first. */
const middleOf = (reader: EngineReader, selector: string): Promise<readonly [number, number]> => reader.ask((css) => {
  const element = document.querySelector(css);
  element?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = element?.getClientRects()[0] ?? new DOMRect();
  return [left + width / 2, top + height / 2] as const;
}, selector);

/** What is wrong with what has the focus: no outline of 2 px, or covered for the most part. */
const focusFault = (reader: EngineReader): Promise<string> => reader.ask(() => {
  const element = document.activeElement;
  if (!element || element === document.body) return '';
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const points = [...element.getClientRects()].flatMap(({ left, top, width, height }) => [0.1, 0.5, 0.9].map((x) => [left + width * x, top + height / 2] as const));
  const isSeen = points.some(([x, y]) => element.contains(document.elementFromPoint(x, y)));
  return (outlineStyle === 'none' || parseFloat(outlineWidth) < 2 ? 'no outline: ' : isSeen ? '' : 'covered: ') && `${outlineStyle} ${outlineWidth} ${element.outerHTML.slice(0, 100)}`;
});

const CARD = '#kaartje:popover-open';
const LINK = 'main [data-passage] p a[data-concept]';
const RESULT = 'dialog[open] [data-search-result]';
const READINGS = 'main [data-interpretation=""]:not(td)';
const TOGGLE = 'source-only [data-toggle]';

/** The paths every engine follows. */
export const PATHS: readonly ReaderPath[] = [
  {
    name: 'reading: the skip link leads to the text, the keyboard shows where it is, and a place comes into view',
    follow: async (reader, at) => {
      await reader.go(at(urls.source('vgs')));
      await reader.press('Tab');
      await until('the skip link comes first', () => hasFocus(reader, '.skip-link'), isTrue);
      await reader.press('Enter');
      await until('it leads to the main part', () => hasFocus(reader, 'main'), isTrue);
      for (let stop = 0; stop < 12; stop += 1) {
        await reader.press('Tab');
        await until('the focus can be seen', () => focusFault(reader), (fault) => fault === '');
      }
      await reader.go(at(`${urls.source('vgs')}#fig-2`));
      await until('the place stands in the window', () => reader.ask(() => {
        const place = document.getElementById('fig-2');
        const { left, top } = place?.getBoundingClientRect() ?? new DOMRect(0, -1);
        return top >= 0 && top < innerHeight && (place?.contains(document.elementFromPoint(left + 4, top + 8)) ?? false);
      }), isTrue);
    },
  },
  {
    name: 'search: the dialog opens with a key, finds and says so, closes with Escape; the page finds the same',
    follow: async (reader, at) => {
      await reader.go(at(urls.home));
      await until('the page listens', () => reader.ask(() => document.hasFocus() && customElements.get('search-opener') !== undefined), isTrue);
      await reader.press('/');
      await until('the field in the dialog has the focus', () => hasFocus(reader, 'dialog[open] input'), isTrue);
      await type(reader, 'koorddansmodel');
      await until('there are results', () => text(reader, RESULT), (found) => /koorddansmodel/i.test(found));
      await until('the number of results is said', () => text(reader, 'dialog[open] [role=status]'), (said) => /\d|één/.test(said));
      // The first closes what is suggested, the next the dialog.
      await reader.press('Escape');
      await until('the suggestions go first', () => count(reader, 'dialog[open] .suggestions[hidden]'), (hidden) => hidden === 1);
      await reader.press('Escape');
      await until('the dialog closes', () => count(reader, 'dialog[open]'), (open) => open === 0);
      await reader.go(at(urls.search('regiegemeente')));
      await until('the page has results', () => count(reader, 'main [data-search-result] a'), (found) => found > 2);
      await until('the first is about it', () => text(reader, 'main [data-search-result], main [data-search-answer]'), (found) => /regiegemeente/i.test(found));
    },
  },
  {
    name: 'table: a column sorts by keyboard, typing filters, and the address and the status say so',
    follow: async (reader, at) => {
      await reader.go(at(urls.comparison('sturingsvormen')));
      await until('the tools are there', () => count(reader, '.tool-bar'), (bars) => bars === 1);
      const rows = await countShown(reader, 'table[data-comparison] tbody tr');
      await until('a button that sorts has the focus', () => focus(reader, 'thead th:last-child .sort'), isTrue);
      await reader.press('Enter');
      await until('the head says the order', () => attribute(reader, 'th[aria-sort]', 'aria-sort'), (order) => order === 'ascending');
      await until('the focus stays', () => hasFocus(reader, '.sort'), isTrue);
      await until('the address has it', () => address(reader), (now) => now.includes('?sorteer='));
      await until('the field to search has the focus', () => focus(reader, '.table-tools input[type=search]'), isTrue);
      await type(reader, 'lijn');
      await until('fewer rows are shown', () => countShown(reader, 'table[data-comparison] tbody tr'), (shown) => shown > 0 && shown < rows);
      await until('the status says how many', () => text(reader, '[role=status][data-count]'), (said) => new RegExp(`\\d van ${String(rows)} rijen`).test(said));
    },
  },
  {
    name: 'hover card: opens at the pointer and by focus, can be pointed at, and closes with Escape',
    follow: async (reader, at) => {
      await reader.go(at(urls.source('bodok')));
      await reader.point(2, 2);
      await reader.point(...(await middleOf(reader, LINK)));
      await until('the card opens', () => count(reader, CARD), (open) => open === 1);
      await reader.point(...(await reader.ask((css) => { const { left, top } = document.querySelector(css)?.getBoundingClientRect() ?? new DOMRect(); return [left + 30, top + 20] as const; }, CARD)));
      await pause(600);
      await until('it stays while it is pointed at', () => count(reader, CARD), (open) => open === 1);
      await reader.press('Escape');
      await until('Escape closes it', () => count(reader, CARD), (open) => open === 0);
      await reader.point(2, 2);
      await focus(reader, LINK);
      await reader.press('Shift+Tab');
      await reader.press('Tab');
      await until('focus opens it', () => count(reader, CARD), (open) => open === 1);
      await until('the link is described by it', () => reader.ask(() => document.activeElement?.getAttribute('aria-describedby') ?? ''), (id) => id === 'kaartje');
      await reader.press('Escape');
      await until('Escape closes it again, and the link keeps the focus', async () => (await count(reader, CARD)) === 0 && (await hasFocus(reader, LINK)), isTrue);
    },
  },
  {
    name: 'switch: hides our own reading, says so, stands in the address and holds when the page opens with it',
    follow: async (reader, at) => {
      await reader.go(at(urls.theme('druk-en-schaarste')));
      await until('our own reading is shown', () => countShown(reader, READINGS), (shown) => shown > 0);
      await until('the switch has the focus', () => focus(reader, TOGGLE), isTrue);
      await reader.press('Enter');
      await until('it is pressed', () => attribute(reader, TOGGLE, 'aria-pressed'), (pressed) => pressed === 'true');
      await until('our own reading is hidden', () => countShown(reader, READINGS), (shown) => shown === 0);
      await until('it is said', () => text(reader, 'source-only [role=status]'), (said) => said.startsWith('Duiding is verborgen'));
      await until('the address has it', () => address(reader), (now) => now.includes('duiding=uit'));
      if ((await reader.ask(() => localStorage.length + document.cookie.length)) !== 0) throw new Error('something was kept without being asked');
      await reader.go(at(`${urls.theme('uitvoering-en-beleid')}?duiding=uit`));
      await until('the next page hides it too', () => countShown(reader, READINGS), (shown) => shown === 0);
    },
  },
  {
    name: 'display: colours are chosen by keyboard, hold on the next page, and nothing is kept on the device without being asked',
    follow: async (reader, at) => {
      await reader.go(at(urls.about));
      const isDark = (): Promise<boolean> => reader.ask(() => (/\d+/.exec(getComputedStyle(document.body).backgroundColor)?.[0] ?? '255').length < 3);
      await until('the button has the focus', () => focus(reader, 'reading-settings > button'), isTrue);
      await reader.press('Enter');
      await until('the panel opens', () => count(reader, '.reading-panel:popover-open'), (open) => open === 1);
      await until('the choice has the focus', () => focus(reader, '.reading-panel input[value=licht]'), isTrue);
      await reader.press('Space');
      await until('the page is light', isDark, (dark) => !dark);
      await until('the other choice has the focus', () => focus(reader, '.reading-panel input[value=donker]'), isTrue);
      await reader.press('Space');
      await until('the page is dark', isDark, isTrue);
      await reader.press('Escape');
      await until('the panel closes', () => count(reader, '.reading-panel:popover-open'), (open) => open === 0);
      await reader.go(at(urls.concepts));
      await until('the next page is dark too', isDark, isTrue);
      const kept = await reader.ask(() => [...Object.keys(localStorage), document.cookie].filter((name) => name !== ''));
      if (kept.length > 0) throw new Error(`kept without being asked: ${kept.join(', ')}`);
    },
  },
];
