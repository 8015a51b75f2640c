/** A place within a found page: a section, a sense, a row. */
export interface FoundPlace {
  /** Address, from the root of the site, with an anchor. */
  readonly href: string;
  readonly title: string;
}

/** A found page with the places shown below it. */
export interface FoundPage extends FoundPlace {
  readonly places: readonly FoundPlace[];
}

/** A search engine that can be judged. */
export interface SearchEngine {
  /** Name for tables. */
  readonly name: string;
  /** The found pages, best first; none when nothing is found. */
  readonly find: (query: string) => Promise<readonly FoundPage[]>;
}
