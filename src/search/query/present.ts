import { tokenize, wordsOf } from '../dutch/fold.ts';
import { isStopword } from '../dutch/stopwords.ts';
import { GROUP, type NameLine, type UnitLine } from '../format.ts';
import type { Found, FoundPage } from './find.ts';
import type { SearchIndex } from './load.ts';

/** A piece of text that is marked or not. */
export interface Segment { readonly text: string; readonly isMarked: boolean }

/** A place on a found page. */
export interface Place {
  readonly title: string;
  /** Id of the element on the page. */
  readonly anchor: string;
  /** The words around the match; empty for the section around another place. */
  readonly excerpt: readonly Segment[];
  /** Whether it is our own reading. */
  readonly isInterpretation: boolean;
}

/** A found page as it is shown. */
export interface Result {
  /** Number of the page in the index. */
  readonly page: number;
  /** Address below the base, with a slash at the end. */
  readonly path: string;
  readonly title: string;
  /** The words around the match at the top of the page, or how it begins. */
  readonly excerpt: readonly Segment[];
  readonly places: readonly Place[];
  /** Why it is here when that is not literal: `gemeente·secretaris (samenstelling)`. */
  readonly reasons: readonly string[];
  /** Pieces found that are figures, the best first. */
  readonly figures: readonly UnitLine[];
  /** Folded words to be marked on the page. */
  readonly marks: readonly string[];
}

/** Places under a page, the sections around them counted; pieces that are looked at for them, and on the pages after the first `FULL`. */
const PLACES = 4;
const FEWER = 2;
const FULL = 4;
/** Words that a page is asked to mark. */
const MARKS = 24;
/** Characters of an excerpt. */
const EXCERPT = 190;

/** The part of a text in which the most different marked words stand, from the start of a sentence where that is near, with the words marked. */
export function excerptOf(text: string, marks: ReadonlySet<string>): readonly Segment[] {
  const tokens = tokenize(text);
  const hits = tokens.filter(({ word }) => marks.has(word));
  let from = 0;
  let best = 0;
  for (const hit of hits) {
    const within = new Set(hits.filter(({ start }) => start >= hit.start && start < hit.start + EXCERPT - 40).map(({ word }) => word)).size;
    if (within > best) { best = within; from = hit.start; }
  }
  const sentence = Math.max(text.lastIndexOf('. ', from), text.lastIndexOf('? ', from), text.lastIndexOf(': ', from));
  const near = from < 60 ? 0 : sentence > 0 && from - sentence < 110 ? sentence + 2 : text.lastIndexOf(' ', Math.max(0, from - 50)) + 1;
  // The last words of a text say little without those before them: 'Ook: trust'.
  const room = Math.max(0, text.length - EXCERPT - 60);
  const begin = text.length - near >= EXCERPT / 2 ? near : room === 0 ? 0 : text.indexOf(' ', room) + 1;
  const limit = begin + EXCERPT + (from - begin > 80 ? 60 : 0);
  const end = limit >= text.length ? text.length : text.lastIndexOf(' ', limit) > begin ? text.lastIndexOf(' ', limit) : limit;
  const segments: Segment[] = [];
  const add = (part: string, isMarked: boolean): void => { if (part) segments.push({ text: part, isMarked }); };
  add(begin > 0 && !/[.?:] $/.test(text.slice(begin - 2, begin)) ? '… ' : '', false);
  let place = begin;
  for (const { start, end: stop } of hits) {
    if (start < place || stop > end) continue;
    add(text.slice(place, start), false);
    add(text.slice(start, stop), true);
    place = stop;
  }
  add(text.slice(place, end), false);
  add(end < text.length ? ' …' : '', false);
  return segments;
}

const LABEL = { vervoeging: '', letterlijk: '', aanvulling: '', samenvoeging: 'aaneengeschreven', spelling: 'spelling', synoniem: 'ander woord', alledaags: 'verwant woord', familie: 'verwant woord', samenstelling: 'samenstelling', deel: 'deel van het woord' } as const;

/** The share of a question from which a page has it in its own words. */
const LITERAL = 0.5;

/** Why a page is found, for what is not literal. */
function reasonsOf({ through, named, tells, coverage }: FoundPage): readonly string[] {
  const reasons = through.flatMap((hit) => {
    const label = hit && (hit.isAsked ? 'zoekwoord' : LABEL[hit.expansion.route]);
    return label ? [`${hit.expansion.shown} (${label})`] : [];
  });
  if (named && named.role !== 'term' && named.line[2].toLowerCase() !== named.name.toLowerCase()) reasons.unshift(`${named.name} (${named.role === 'alias' ? 'andere naam' : 'zoekwoord'})`);
  if (tells && coverage < LITERAL) reasons.unshift(`${tells.line[2]} (vindplaats van het begrip)`);
  return [...new Set(reasons)].slice(0, 3);
}

/** Pieces as places, each below the section it stands in, which is a place too: who looks for a passage may want what stands around it. */
function toPlaces(units: readonly UnitLine[], marks: ReadonlySet<string>): readonly Place[] {
  const places = new Map<string, Place>();
  for (const [anchor, title, text, isInterpretation, sections] of units) {
    const section = sections.at(-1);
    if (section && !places.has(section[0])) places.set(section[0], { anchor: section[0], title: section[1], excerpt: [], isInterpretation: false });
    const known = places.get(anchor);
    if (!known || known.excerpt.length === 0) places.set(anchor, { anchor, title, excerpt: excerptOf(text, marks), isInterpretation: isInterpretation === 1 });
  }
  return [...places.values()].slice(0, PLACES);
}

/** Words to be marked on a found page: those that stand for what was asked, and those of the concept it tells of. */
function marksOf({ terms }: Found, { tells }: FoundPage): ReadonlySet<string> {
  const own = tells ? wordsOf(tells.line[2]).filter((word) => !isStopword(word)) : [];
  return new Set([...terms.flatMap(({ expansions }) => expansions.filter(({ weight }) => weight > 0.25).map(({ word }) => word)), ...own]);
}

/** What is known of a found page before anything of it is fetched. */
export function sketchPage(found: Found, page: FoundPage, [number, path, title]: NameLine): Result {
  return { page: number, path: `${path}/`, title: title.charAt(0).toLocaleUpperCase('nl') + title.slice(1), excerpt: [], places: [], reasons: reasonsOf(page), figures: [], marks: [...marksOf(found, page)].slice(0, MARKS) };
}

/** The pieces of a found page that are shown, and the groups they stand in; the first of a long page only when its top fits too. It is shown from one file for every two pieces, so that a browser need not ask for them in many rounds. */
function piecesOf({ pages }: Found, page: FoundPage): { readonly wanted: FoundPage['units']; readonly groups: readonly number[] } {
  const most = pages.indexOf(page) < FULL ? PLACES : FEWER;
  const best = page.units[0]?.score ?? 0;
  const fitting = page.units.filter(({ unit, score }) => unit > 0 && score >= best * 0.45).slice(0, most);
  const isTopFound = fitting.length === 0 || page.units.slice(0, most).some(({ unit }) => unit === 0);
  const groups = [...new Set([...(isTopFound ? [0] : []), ...fitting.map(({ unit }) => Math.floor(unit / GROUP))])].slice(0, most / 2);
  return { wanted: fitting.filter(({ unit }) => groups.includes(Math.floor(unit / GROUP))), groups };
}

/** Number of files that a found page is shown from. */
export function countFiles(found: Found, page: FoundPage): number {
  return piecesOf(found, page).groups.length;
}

/** Fetches what is shown of a found page. Fails when that cannot be had. */
export async function presentPage(index: SearchIndex, found: Found, page: FoundPage, sourcesOnly = false): Promise<Result> {
  const marks = marksOf(found, page);
  const { wanted, groups } = piecesOf(found, page);
  const files = new Map(await Promise.all(groups.map(async (group) => [group, await index.document(page.page, group)] as const)));
  const top = files.get(groups[0] ?? 0);
  const pieces = wanted.map(({ unit }) => files.get(Math.floor(unit / GROUP))?.units[unit % GROUP]).filter((unit) => unit !== undefined).filter(([, , , isInterpretation]) => !sourcesOnly || isInterpretation === 0);
  return {
    page: page.page,
    path: top?.path ?? '',
    title: top?.title ?? '',
    excerpt: excerptOf(top?.lead ?? '', marks),
    places: toPlaces(pieces, marks),
    reasons: reasonsOf(page),
    figures: pieces.filter((unit) => unit[5] !== undefined),
    marks: [...marks].slice(0, MARKS),
  };
}
