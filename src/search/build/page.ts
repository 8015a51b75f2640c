/** A piece of a page that is a result of its own: a section, a sense, a passage, a row of a table, a figure. */
export interface SearchUnit {
  /** Id of the element it stands in; empty for the top of the page. */
  readonly anchor: string;
  /** Heading or name of the piece; empty for the top of the page. */
  readonly title: string;
  /** Its text on one line, without what stands in pieces of their own. */
  readonly text: string;
  /** Whether it is our own reading, which "only what the sources say" leaves out. */
  readonly isInterpretation: boolean;
  /** Headings of the numbered sections around it, from the outside in, each with its anchor. */
  readonly sections: readonly (readonly [anchor: string, title: string])[];
  /** Number, unit and place when the piece is one figure of a survey: `28`, `procent`, `vgs#fig-6`. */
  readonly figure?: SearchFigure;
}

/** One figure of a survey. */
export interface SearchFigure {
  /** The number as it is shown: `2,7`. */
  readonly value: string;
  /** What is counted: `procent`, `punten`. */
  readonly unit: string;
  /** What the number belongs to: the answer, with its group when there is one. */
  readonly label: string;
  /** The question that was asked. */
  readonly question: string;
  /** Where it stands: `vgs#fig-6`. */
  readonly citation: string;
  /** What readers call that place: `VGS · figuur VI`. */
  readonly place: string;
}

/** A page to be searched. */
export interface SearchPage {
  /** Address below the base, without a slash in front: `begrippen/lijnsturing/`. */
  readonly path: string;
  /** Heading of the page. */
  readonly title: string;
  /** What it is: begrip, bron, vergelijking, thema, cijfers, … */
  readonly kind: string;
  /** Kind of concept on a concept's page; empty on others. */
  readonly conceptKind: string;
  /** Ids of the sources that speak on it, in the order of the sources. */
  readonly sources: readonly string[];
  /** Ids of the themes it belongs to. */
  readonly themes: readonly string[];
  /** Its names: the first is the one it is called by, then those readers may see. */
  readonly names: readonly string[];
  /** Words people search by that are not shown. */
  readonly forms: readonly string[];
  /** How people ask for it who do not know its names; only the words count, and only beside another word of the question. */
  readonly asked: readonly string[];
  /** The definition of a concept; empty on other pages. */
  readonly definition: string;
  /** Where the sources say what a concept is: address of the page below the base, and id of the element on it; in the order of its senses. */
  readonly places: readonly (readonly [path: string, anchor: string])[];
  /** How important it is among its like: what is spoken of most comes first. */
  readonly rank: number;
  /** Its pieces in the order of the page. */
  readonly units: readonly SearchUnit[];
}
