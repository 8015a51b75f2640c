// Imports only its neighbours, as all knowledge that runs in a browser.

/** A place in a source, as a cell cites it. */
export interface Citation {
  /** Full id: `vgs#fig-2`. */
  readonly id: string;
  /** Id of the source. */
  readonly source: string;
  /** What the chip says: "VGS · figuur II". */
  readonly label: string;
  /** Where the passage stands. */
  readonly url: string;
}

/** What one cell says, and who says it. */
export interface Cell {
  /** The words, without figure and places. */
  readonly text: string;
  /** The figure, when there is one. */
  readonly value?: number;
  /** Unit of the figure, when it differs from the column's. */
  readonly unit?: string;
  /** The places that say it. */
  readonly citations: readonly Citation[];
  /** Whether it is our reading. */
  readonly interpretation: boolean;
  /** Whether the source says nothing. */
  readonly silent: boolean;
  /** Everything it says in plain form, for finding and comparing; empty when silent. */
  readonly key: string;
}

/** A cell in which the source says nothing. */
export const SILENT: Cell = { text: '', citations: [], interpretation: false, silent: true, key: '' };
