import { readChoice, writeChoice, type ReadingChoice } from '#knowledge/reading-choice.ts';

/** Name of the choice in the tab, on the device and on the page; the early script in the page's head uses it too. */
const KEY = 'weergave';

/** Runs what uses storage; undefined where the browser forbids that. */
function attempt<Result>(act: () => Result): Result | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}

/** What holds on this page now. */
export function currentChoice(): ReadingChoice {
  return readChoice(document.documentElement.dataset[KEY] ?? '');
}

/** Whether the device keeps the choice after this tab. */
export function isKept(): boolean {
  return attempt(() => localStorage.getItem(KEY)) != null;
}

/** Applies a choice to the page and holds it for this tab, and on the device only when the reader asks; where storage is forbidden it holds for this page. */
export function applyChoice(choice: ReadingChoice, keeps: boolean): void {
  const words = writeChoice(choice);
  if (words === '') Reflect.deleteProperty(document.documentElement.dataset, KEY);
  else document.documentElement.dataset[KEY] = words;
  attempt(() => {
    if (keeps) localStorage.setItem(KEY, words);
    else localStorage.removeItem(KEY);
    if (words === '' || keeps) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, words);
  });
  const { backgroundColor } = getComputedStyle(document.body);
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')) meta.content = backgroundColor;
}
