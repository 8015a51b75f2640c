import css from '../styles/search-marks.css?inline';
import { tokenize } from '#search/dutch/fold.ts';
import { adoptStyles } from './adopt-styles.ts';
import { make } from './comparison-dom.ts';

const NAME = 'gevonden';
const CURRENT = 'gevonden-nu';
/** Most marks on one page: more would tell nothing. */
const MOST = 500;

/** The places of the words in what readers see of the page, in order; a match never runs over the edge of a text node. */
function findRanges(root: Element, words: ReadonlySet<string>): readonly Range[] {
  const ranges: Range[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node && ranges.length < MOST; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || parent.closest('script, style, template, noscript, [hidden], .search-marks, .chip, .breadcrumbs, .contents')) continue;
    for (const { word, start, end } of tokenize(node.textContent ?? '')) {
      if (!words.has(word)) continue;
      const range = new Range();
      range.setStart(node, start);
      range.setEnd(node, end);
      ranges.push(range);
    }
  }
  return ranges;
}

/** Marks what a search found on the page it led to, without changing the page: a bar steps through the marks and puts them off. */
export function markFound(main: Element, words: readonly string[]): void {
  // Without the Custom Highlight API the page is as always.
  if (!('highlights' in CSS)) return;
  const ranges = findRanges(main, new Set(words));
  if (ranges.length === 0) return;
  adoptStyles(css);
  CSS.highlights.set(NAME, new Highlight(...ranges));
  const anchor = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const first = anchor ? ranges.findIndex((range) => (anchor.compareDocumentPosition(range.startContainer) & (Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINED_BY)) > 0) : 0;
  let current = -1;
  const status = make('span', { role: 'status' });
  const go = (index: number): void => {
    current = (index + ranges.length) % ranges.length;
    const range = ranges[current];
    if (!range) return;
    CSS.highlights.set(CURRENT, new Highlight(range));
    for (let fold = range.startContainer.parentElement?.closest('details:not([open])'); fold; fold = fold.parentElement?.closest('details:not([open])')) fold.setAttribute('open', '');
    const { top, bottom } = range.getBoundingClientRect();
    if (top < 90 || bottom > innerHeight - 90) scrollTo({ top: scrollY + top - innerHeight / 3, behavior: 'auto' });
    status.textContent = `${String(current + 1)} van ${String(ranges.length)}`;
  };
  const button = (label: string, press: () => void): HTMLButtonElement => {
    const made = make('button', { type: 'button' }, label);
    made.addEventListener('click', press);
    return made;
  };
  const bar = make('div', { class: 'search-marks', role: 'group', 'aria-label': 'Gevonden woorden' });
  const close = (): void => {
    CSS.highlights.delete(NAME);
    CSS.highlights.delete(CURRENT);
    bar.remove();
    const address = new URL(location.href);
    address.searchParams.delete('markeer');
    history.replaceState(history.state, '', address);
  };
  bar.append(status, button('Vorige', () => { go(current - 1); }), button('Volgende', () => { go(current + 1); }), button('Zonder markering', close));
  document.body.append(bar);
  // Who chose a place sees that place, also when what was found stands further on in it.
  const start = Math.max(0, first);
  const isFar = anchor && Math.abs((ranges[start]?.getBoundingClientRect().top ?? 0) - anchor.getBoundingClientRect().top) > innerHeight / 2;
  if (isFar) {
    current = start - 1;
    status.textContent = `${String(ranges.length)} gevonden`;
  } else go(start);
}

const words = (new URLSearchParams(location.search).get('markeer') ?? '').split(',').filter((word) => /^[\p{L}\p{N}.,]{2,40}$/u.test(word)).slice(0, 30);
const main = document.querySelector('main');
if (main && words.length > 0) markFound(main, words);
