/** What counts for how much when pages are ranked, as found by trying values on the judged queries (`npm run search-quality`). All are shares of what a literal match of everything counts. */
export interface Weights {
  /** What a word counts by what it is to the one asked for: an inflection, of the same family, a compound that ends in it, a compound that has it elsewhere. */
  readonly stem: number;
  readonly family: number;
  readonly head: number;
  readonly part: number;
  /** What a word counts in any piece, however long the piece and however often; the rest follows its weight there. */
  readonly floor: number;
  /** What a word counts that does not stand on the page, but in how people ask for it, in one way or in more; and how sure it makes that the page is what is asked for. */
  readonly asked: number;
  readonly askedOften: number;
  readonly askedSure: number;
  /** What a page's top counts for its other pieces: they are about what the page is about. */
  readonly fromTop: number;
  /** What the second best piece adds; the third adds half of that. */
  readonly nextPiece: number;
  /** How much of the score depends on how much of the question the page has. */
  readonly coverage: number;
  /** What a name that is the whole question adds on top. */
  readonly wholeName: number;
  /** What a source's page adds when it says what the concept is that the question names, and what the place where it does adds to that piece. */
  readonly told: number;
  readonly toldPiece: number;
  /** What a name within a question counts at least, as a share of the question: the site is about its names. */
  readonly nameShare: number;
  /** What an alias and a form count beside a term, when they are a part of the question. */
  readonly aliasPart: number;
  readonly formPart: number;
  /** What kinds of page are worth beside a concept's page. */
  readonly source: number;
  readonly theme: number;
  readonly comparison: number;
  readonly other: number;
  /** What the page of someone who acts is worth when the question asks for more than them: who acts is named in many questions that are about something else. */
  readonly actor: number;
  /** What a source is worth when the question has a number: it is asked for where it was written down. */
  readonly numberInSource: number;
}

/** The values in use. */
export const WEIGHTS: Weights = {
  stem: 0.93, family: 0.6, head: 0.6, part: 0.3, floor: 0.62, asked: 0.66, askedOften: 0.9, askedSure: 0.4, fromTop: 0.4, nextPiece: 0.15, coverage: 0.28, wholeName: 0.42, told: 0.6, toldPiece: 0.35, nameShare: 0.085, aliasPart: 0.64, formPart: 0.5,
  source: 1.23, theme: 0.57, comparison: 0.8, other: 0.4, actor: 0.8, numberInSource: 1.78,
};
