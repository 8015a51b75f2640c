// Imports only its neighbours, as all knowledge that runs in a browser.
import type { Cell } from './cell.ts';

/** Stands for the column of row heads where a column is named; no id has an underscore. */
export const ROW_HEAD = '_rij';

/** A column. */
export interface Column {
  readonly id: string;
  readonly label: string;
  /** Whether it sorts by figures. */
  readonly isNumeric: boolean;
  /** The source the whole column speaks for. */
  readonly source?: string;
}

/** A row. */
export interface Row {
  readonly id: string;
  readonly label: string;
  /** Kind of the concept it is about. */
  readonly kind?: string;
  /** A cell for every column. */
  readonly cells: ReadonlyMap<string, Cell>;
}

/** A whole comparison, in the order of its editor. */
export interface Table {
  /** Head of the column of row heads. */
  readonly rowHeading: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}
