import type { Position } from '#model/diagnostic.ts';

/** What a parser's message means for an editor. */
export interface Explanation {
  /** What is wrong. */
  readonly message: string;
  /** What to do about it. */
  readonly hint: string;
  /** A better place than the parser's, when there is one. */
  readonly at?: Position;
}
