/** Shapes of the files of the search index, as the build writes them and the browser reads them. All are JSON, packed with gzip. */

/** Folder of the index below the base. */
export const INDEX_FOLDER = 'zoekindex';

/** Number of pieces of a page that stand in one file of documents. */
export const GROUP = 10;

/** The steps in which the weight of a word in a piece is written: 2 to this. */
export const STEPS = 15;

/** Weights up to this are of a word that does not stand in a piece, but in how people ask for its page: 1 when they do so in one way, this when in more. */
export const ASKED = 2;

/** Pages with the same facets stand together; one line of the list of facets. */
export type FacetRun = readonly [
  /** Number of pages in the run. */
  count: number,
  /** Index in `kinds`. */
  kind: number,
  /** Index in `conceptKinds`, 0 for none. */
  conceptKind: number,
  /** A bit per source. */
  sources: number,
  /** A bit per theme. */
  themes: number,
];

/** The first file: where everything else stands, and what the facets are called. */
export interface Entry {
  /** Folder of the other files, named after their content. */
  readonly folder: string;
  /** Number of pieces in all. */
  readonly units: number;
  /** Where each file of words begins: the shortest start that tells its first key from the key before. */
  readonly shards: readonly string[];
  /** Where each file of names begins, or one empty string when all names stand in one. */
  readonly names: readonly string[];
  /** Kinds of page. */
  readonly kinds: readonly string[];
  /** Kinds of concept as id and label; the first is none. */
  readonly conceptKinds: readonly (readonly [id: string, label: string])[];
  /** Sources as id, label and the class that gives them their sign. */
  readonly sources: readonly (readonly [id: string, label: string, sign: string])[];
  /** Themes as id and title. */
  readonly themes: readonly (readonly [id: string, title: string])[];
  /** Facets of the pages in the order of their numbers. */
  readonly facets: readonly FacetRun[];
}

/** A page's names that readers may see. */
export type NameLine = readonly [
  /** Number of the page. */
  page: number,
  /** Address below the base, without the slash at the end. */
  path: string,
  /** The name it is called by. */
  title: string,
  /** Names readers may see. */
  aliases: readonly string[],
];

/** A file of names: the most important first. */
export type NameFile = readonly NameLine[];

/** What else a question needs to know of a named page; apart from the names, for suggestions do without it. */
export type FormLine = readonly [
  /** Words that the page is searched by and that are not shown. */
  forms: readonly string[],
  /** Where the sources say what a concept is. */
  places: readonly PlaceLine[],
];

/** Pieces of one page: its number, and the index of each piece. */
export type PlaceLine = readonly [page: number, ...units: number[]];

/** The rest of what is known of the pages of a file of names, in the same order. */
export type FormFile = readonly FormLine[];

/** A word of a family, or a compound that has a word of the family as a part. */
export type MemberLine = readonly [
  /** The folded word; a compound with a raised dot between its parts: `gemeente·secretaris`. */
  word: string,
  /** 0 for a word of the family, 1 for a compound that ends in one, 2 for one that has it elsewhere. */
  role: 0 | 1 | 2,
  /** Number of pieces it stands in; of a word that stands in none, of pages that people ask for with it. */
  frequency: number,
  /** For each page: distance to the page before, number of pieces, and per piece its index times 32, plus 16 when it is our own reading, plus its weight (1 to 15). */
  postings: readonly number[],
];

/** What an everyday word asks for: folded words of the texts; none when it says nothing of what is asked, null when it is a common word that nothing is about. */
export type HintLine = readonly [word: string, role: 3, meant: readonly string[] | null];

/** A file of words: families by their key, each with the everyday words that would be of it. */
export type ShardFile = Readonly<Record<string, readonly (MemberLine | HintLine)[]>>;

/** A file of documents: pieces of one page. */
export interface DocumentFile {
  /** Address below the base. */
  readonly path: string;
  /** Heading of the page. */
  readonly title: string;
  /** How the page begins; only in its first file. */
  readonly lead?: string;
  /** The definition on the page of a concept; only in its first file. */
  readonly definition?: string;
  /** The pieces from `GROUP` times the number of the file on: anchor, title, text, whether it is ours, sections around it, figure. */
  readonly units: readonly UnitLine[];
}

/** A piece as it is written. */
export type UnitLine = readonly [anchor: string, title: string, text: string, isInterpretation: 0 | 1, sections: readonly (readonly [string, string])[], figure?: readonly [value: string, unit: string, label: string, question: string, citation: string, place: string]];

/** The words of all texts for spelling and splitting. */
export interface LexiconFile {
  /** Folded words in alphabetical order; each is the number of letters it shares with the word before, in base 36, and the rest; joined by spaces. */
  readonly words: string;
  /** Per word a digit: how often it stands in the texts, as the logarithm to base 2, at most 9. */
  readonly frequencies: string;
  /** Groups of words that mean the same in a question. */
  readonly synonyms: readonly (readonly string[])[];
}
