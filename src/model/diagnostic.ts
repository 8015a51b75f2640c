/** A place in a file, both counted from 1. */
export interface Position {
  /** Line. */
  readonly line: number;
  /** Column, in UTF-16 code units. */
  readonly column: number;
}

/** Something wrong (or doubtful) in the content, told in Dutch to the editor. */
export interface Diagnostic extends Position {
  /** Rule id, Dutch, stable: `onbekend-begrip`. */
  readonly rule: string;
  /** `error` stops the build, `warning` does not. */
  readonly severity: 'error' | 'warning';
  /** Path of the file, as in RawFile. */
  readonly file: string;
  /** What is wrong. */
  readonly message: string;
  /** What to do about it. */
  readonly hint: string;
}
