import { isStopword } from '../dutch/stopwords.ts';
import { expandTerm } from './expand.ts';
import { countFacets, createFacets, fits, type FacetCounts, type Filters, type PageFacets } from './facets.ts';
import { fetchWords } from './fetch-words.ts';
import type { SearchIndex } from './load.ts';
import { matchNames, type NamedPage } from './match-names.ts';
import { importanceOf, rankPages, type ExpandedTerm, type RankedPage } from './rank.ts';
import { readQuery, type Query } from './read-query.ts';
import { addTold } from './told.ts';
import { WEIGHTS } from './weights.ts';

/** A page that is found. */
export interface FoundPage extends RankedPage {
  /** The name by which it was found, when its name stands in the question. */
  readonly named?: NamedPage;
  /** The concept that the question names and this page tells of. */
  readonly tells?: NamedPage;
}

/** What a question finds, before any page is fetched. */
export interface Found {
  readonly query: Query;
  /** What was looked for, with every word that stands for it. */
  readonly terms: readonly ExpandedTerm[];
  /** The pages, the best first. */
  readonly pages: readonly FoundPage[];
  readonly counts: FacetCounts;
  /** The page that is itself the answer: the question is its name. */
  readonly answer?: NamedPage;
}

/** What a kind of page is worth when texts fit equally well; `isAside` when the question asks for more than the page's name, if it has that. */
function kindWeight({ kind, conceptKind }: PageFacets, hasNumber: boolean, isAside: boolean): number {
  switch (kind) {
    case 'begrip': return conceptKind === 'actor' && isAside ? WEIGHTS.actor : 1;
    case 'bron': return WEIGHTS.source * (hasNumber ? WEIGHTS.numberInSource : 1);
    case 'thema': return WEIGHTS.theme;
    case 'vergelijking': return WEIGHTS.comparison;
    default: return WEIGHTS.other;
  }
}

/** What a name that is the whole question is worth by its role: a form is a guess at what people type. */
const WHOLE = { term: 1, alias: 0.93, form: 0.86 } as const;

/** Shares of what is asked for below which nothing is shown: what is left then is chance. */
const GATE = { few: 0.56, many: 0.32 } as const;

/** From this many words on a question asks for more than who acts. */
const SEVERAL = 3;

/** From this importance on a name is specific enough to show, whatever is asked beside it. */
const SPECIFIC = 3.4;

/** How well a name must fit to be taken for what is asked. */
const SURE_NAME = 0.75;

/** How sure a spelling must be for a name within a question: who asks for 'graden' does not mean the raad. */
const SURE_SPELLING = 0.85;

/** Whether a name that is a part of the question cannot have been read into it by accident. */
function isUnmistakable({ from, to, isMisspelt }: NamedPage, terms: readonly ExpandedTerm[]): boolean {
  return !isMisspelt || terms.every(({ term }) => term.to <= from || to <= term.from || term.variants.every(({ route, weight }) => route !== 'spelling' || weight > SURE_SPELLING));
}

/** Whether a name is the whole question, but for stop words. */
function isWholeName({ from, to, at }: NamedPage, { words }: Query): boolean {
  return words.every((word, place) => (at ? at.includes(place) : from <= place && place < to) || isStopword(word));
}

/** The least a page must score beside the best one to be shown. */
const CUT = 0.16;

/** Finds the pages for a question. `isOpen` while its last word is being typed. Fails when a file of the index cannot be had. */
export async function findPages(index: SearchIndex, text: string, filters: Filters, isOpen = false): Promise<Found> {
  const [entry, lexicon, names] = await Promise.all([index.entry(), index.lexicon(), index.allNames(text.trim())]);
  const { query, families } = await fetchWords(index, readQuery(text, lexicon, isOpen));
  const named = matchNames(query, names, lexicon.meaningOf);
  const rarest = importanceOf(0, entry.units);
  const terms = query.terms.map((term): ExpandedTerm => {
    const expansions = expandTerm(term, (key) => families.get(key));
    const literal = expansions.filter(({ weight }) => weight > 0.9);
    const frequency = Math.max(0, ...(literal.length > 0 ? literal : expansions.slice(0, 1)).map((expansion) => expansion.frequency));
    return { term, expansions, importance: frequency === 0 ? rarest : importanceOf(frequency, entry.units) };
  });
  const importance = (from: number, to: number): number => terms.reduce((sum, { term, importance: own }) => sum + (term.from < to && from < term.to ? own : 0), 0);
  const importanceAt = (at: readonly number[]): number => terms.reduce((sum, { term, importance: own }) => sum + (at.some((place) => term.from <= place && place < term.to) ? own : 0), 0);
  const total = importance(0, query.words.length) || 1;
  const facetsOf = createFacets(entry);
  // A number is asked for where it was written down.
  const hasNumber = query.words.some((word) => /\d/.test(word));
  const gate = query.terms.length > 3 ? GATE.many : GATE.few;
  const byPage = new Map<number, NamedPage>();
  const valueOf = (match: NamedPage): number => {
    const share = isWholeName(match, query) ? 1 : WEIGHTS.nameShare + (1 - WEIGHTS.nameShare) * ((match.at ? importanceAt(match.at) : importance(match.from, match.to)) / total);
    const isWhole = isWholeName(match, query);
    return match.fit ** 2 * (isWhole ? WHOLE : { term: 1, alias: WEIGHTS.aliasPart, form: WEIGHTS.formPart })[match.role] * share;
  };
  for (const match of named) {
    const other = byPage.get(match.line[0]);
    if (!other || valueOf(other) < valueOf(match)) byPage.set(match.line[0], match);
  }
  const [asked] = [...byPage.values()].filter((match) => match.fit > SURE_NAME && isWholeName(match, query)).sort((a, b) => valueOf(b) - valueOf(a));
  const told = new Map((asked ? names.places(asked.line[0]) : []).map(([page, ...units]) => [page, units]));
  const texts = new Map(rankPages(terms, filters.sourcesOnly).map((page) => [page.page, page]));
  const scored = [...new Set([...texts.keys(), ...byPage.keys(), ...told.keys()])].map((page): FoundPage => {
    const ranked = texts.get(page) ?? { page, score: 0, coverage: 0, units: [], through: [] };
    const match = byPage.get(page);
    const name = match ? valueOf(match) : 0;
    const whole = match && isWholeName(match, query) && match.fit > 0.85 ? WEIGHTS.wholeName : 0;
    const weight = kindWeight(facetsOf(page), hasNumber, query.terms.length >= SEVERAL && !(match && isWholeName(match, query)));
    const tells = told.get(page);
    return { ...ranked, ...(asked && tells ? { units: addTold(ranked.units, tells), tells: asked } : {}), coverage: Math.max(ranked.coverage, name > 0 ? (match && isWholeName(match, query) ? 1 : match && match.role !== 'form' && !match.at && match.fit > 0.9 && isUnmistakable(match, terms) && importance(match.from, match.to) > SPECIFIC ? Math.max(name, gate) : name) : 0), score: (ranked.score + name + whole) * weight + (asked && tells ? WEIGHTS.told * valueOf(asked) : 0), ...(match ? { named: match } : {}) };
  }).sort((a, b) => b.score - a.score || a.page - b.page);
  const covered = Math.max(0, ...scored.map(({ coverage }) => coverage));
  const kept = covered < gate ? [] : scored.filter(({ score }, _, all) => score >= CUT * (all[0]?.score ?? 0));
  const facets = kept.map(({ page }) => facetsOf(page));
  const answer = kept[0]?.named;
  const isAnswer = answer !== undefined && answer.fit > SURE_NAME && isWholeName(answer, query);
  return { query, terms, pages: kept.filter((_, place) => fits(facets[place] ?? { kind: '', conceptKind: '', sources: [], themes: [] }, filters)), counts: countFacets(facets, filters), ...(isAnswer ? { answer } : {}) };
}
