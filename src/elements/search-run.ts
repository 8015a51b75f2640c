import type { Entry } from '#search/format.ts';
import { findAnswer } from '#search/query/answer.ts';
import { createFacets, type FacetCounts, type Filters } from '#search/query/facets.ts';
import { fetchTypedWords } from '#search/query/fetch-words.ts';
import { findPages, type Found, type FoundPage } from '#search/query/find.ts';
import type { SearchIndex } from '#search/query/load.ts';
import type { Names } from '#search/query/names.ts';
import { countFiles, presentPage, sketchPage, type Result } from '#search/query/present.ts';
import { findPhrases } from './phrase-search.ts';
import { renderAnswer } from './search-answer.ts';
import { openSearch } from './search-client.ts';
import { renderResult } from './search-result.ts';
import { describeCount, describeLoose, describeNothing, describePhrases, MISSING, renderHelp } from './search-words.ts';

/** Pages shown at first and with each press on "more". */
const PAGES = 10;
/** Files from which the first results are shown whole, before the others: on a phone more than are in sight. A browser asks an ordinary host for six at a time. */
const FILES = 6;

/** A question as it is put to the index, and how its results are headed. */
export interface Run {
  /** Address of the home page. */
  readonly base: string;
  readonly typed: string;
  readonly filters: Filters;
  /** Whether the last word is still being typed. */
  readonly isOpen: boolean;
  /** False once the reader has typed on; then nothing more is fetched for it. */
  readonly isWanted: () => boolean;
  readonly heading: 'h2' | 'h3';
}

/** More results, and how many are left after them. */
export interface More {
  readonly left: number;
  /** Fetches the next ones. Fails when they cannot be had. */
  readonly next: () => Promise<{ readonly items: readonly HTMLLIElement[]; readonly more?: More }>;
}

/** What is shown for a question. */
export interface Outcome {
  /** What is said of it: how many there are, or what is missing. */
  readonly text: string;
  readonly answer?: HTMLElement;
  readonly results: readonly HTMLLIElement[];
  /** Fetches what the last results still lack and puts it in them; quietly, for they can be opened without it. */
  readonly complete?: () => Promise<void>;
  /** A way on when there is little or nothing. */
  readonly help: readonly Node[];
  /** Facets to choose from; none when the results cannot be filtered. */
  readonly facets?: { readonly entry: Entry; readonly counts: FacetCounts };
  readonly more?: More;
}

/** What a page is, by its address; for results that do not come from our own index. */
const KINDS: Readonly<Record<string, string>> = { begrippen: 'begrip', bronnen: 'bron', vergelijkingen: 'vergelijking', themas: 'thema', instrumenten: 'instrument', routes: 'leerroute' };

/** What the page at an address below the base is called; a page for trainers by the folder it stands in. */
function kindAt(path: string): string | undefined {
  return KINDS[path.replace(/^training\//, '').split('/')[0] ?? ''];
}

/** Shows the pages that have the quoted words to the letter, in the order in which the words find them; no results when none has. */
async function runPhrases({ base, typed, heading }: Run, { pages }: Found, names: Names): Promise<Outcome> {
  const places = new Map(pages.map(({ page }, place) => [`${names.line(page)?.[1] ?? ''}/`, place]));
  const placeOf = ({ path }: Result): number => places.get(path) ?? pages.length;
  const results = [...(await findPhrases(base, typed))].sort((one, other) => placeOf(one) - placeOf(other));
  const items = results.map((result) => renderResult(base, result, kindAt(result.path) ?? 'pagina', heading));
  return { text: describePhrases(items.length, typed.trim()), results: items, help: [] };
}

function moreOf(found: Found, start: number, render: (page: Found['pages'][number]) => Promise<HTMLLIElement>): { readonly more?: More } {
  const left = found.pages.length - start;
  if (left <= 0) return {};
  return { more: { left, next: async () => ({ items: await Promise.all(found.pages.slice(start, start + PAGES).map(render)), ...moreOf(found, start + PAGES, render) }) } };
}

/** Shows what is found: the first pages whole, from at most so many `files`, those after them at first only by what is known of them already. Undefined when the reader has typed on. */
async function runWords(run: Run, index: SearchIndex, files: number): Promise<Outcome | undefined> {
  const { base, typed, filters, isOpen, isWanted, heading } = run;
  const query = typed.trim();
  const [entry, names, found] = await Promise.all([index.entry(), index.names(query), findPages(index, typed, filters, isOpen)]);
  if (!isWanted()) return undefined;
  // Quoted words are looked for to the letter; where that cannot be, or no page has them so, they are looked for as words.
  const literal = found.query.phrases.length > 0 ? await runPhrases(run, found, names).catch(() => undefined) : undefined;
  if (literal && literal.results.length > 0) return literal;
  const facets = { entry, counts: found.counts };
  if (found.pages.length === 0) return { text: describeNothing(query), results: [], help: renderHelp(base, query, names), facets };
  const kindOf = createFacets(entry);
  const show = (result: Result): HTMLLIElement => renderResult(base, result, kindOf(result.page).kind, heading);
  const fetchPage = (page: FoundPage): Promise<Result> => presentPage(index, found, page, filters.sourcesOnly);
  let left = files;
  const shown = found.pages.slice(0, PAGES).map((page, place) => {
    left -= countFiles(found, page);
    const isWhole = place === 0 || left >= 0;
    return { page, line: isWhole ? undefined : names.line(page.page) };
  });
  // All are asked for at once, the first results before the others.
  const whole = shown.map(({ page }) => fetchPage(page));
  const rest = whole.map((text) => text.catch(() => undefined));
  const results = await Promise.all(shown.map(({ page, line }, place) => (line ? sketchPage(found, page, line) : (whole[place] ?? fetchPage(page)))));
  const answer = await findAnswer(index, found, results);
  const items = results.map(show);
  const sketches = shown.flatMap(({ line }, place) => (line && items[place] ? [{ text: rest[place], item: items[place] }] : []));
  for (const { item } of sketches) item.ariaBusy = 'true';
  const complete = async (): Promise<void> => {
    await Promise.all(sketches.map(async ({ text, item }) => {
      const result = await text;
      // The link stays, for the reader may be on it.
      if (result) item.append(...[...show(result).children].slice(item.childElementCount));
      item.ariaBusy = null;
    }));
  };
  return { text: literal ? describeLoose(found, query) : describeCount(found, query), ...(answer ? { answer: renderAnswer(base, answer, heading) } : {}), results: items, complete, help: [], facets, ...moreOf(found, PAGES, async (page) => show(await fetchPage(page))) };
}

/** Without the whole index the names still answer, when they came in; the page says what is missing. */
async function runNames({ base, typed, heading }: Run): Promise<Outcome> {
  const query = typed.trim();
  const help = renderHelp(base, query);
  try {
    const matches = (await openSearch(base).names(query)).startingWith(query, PAGES);
    const results = matches.map(({ line: [page, path, title] }) => renderResult(base, { page, path: `${path}/`, title, excerpt: [], places: [], reasons: [], figures: [], marks: [] }, kindAt(path) ?? '', heading));
    return { text: matches.length > 0 ? `${MISSING} Dit zijn alleen de namen die passen.` : MISSING, results, help };
  } catch {
    return { text: MISSING, results: [], help };
  }
}

/** Puts a question to the index and renders what comes; undefined when the reader has typed on. Never fails: what cannot be had is said. */
export async function runSearch(run: Run): Promise<Outcome | undefined> {
  try {
    return await runWords(run, openSearch(run.base), FILES);
  } catch {
    return runNames(run);
  }
}

/** Fetches what the words of a question ask for while it is typed; quietly, for the question itself says what is missing. */
export function prepareWords(base: string, typed: string): void {
  void fetchTypedWords(openSearch(base), typed).catch(() => undefined);
}

/** Renders what is found with what has been fetched already; undefined when that is not enough. */
export async function runAtHand(run: Run): Promise<Outcome | undefined> {
  if (/["“„]/.test(run.typed)) return undefined;
  return runWords(run, openSearch(run.base).atHand, Infinity).catch(() => undefined);
}
