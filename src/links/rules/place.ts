import type { Diagnostic } from '#model/diagnostic.ts';
import { PROMISES_FILE } from '../promise-list.ts';

/** The place of a promise in the list, for a diagnostic. */
export function atPromise(line: number | undefined): Pick<Diagnostic, 'severity' | 'file' | 'line' | 'column'> {
  return { severity: 'error', file: PROMISES_FILE, line: line ?? 1, column: 1 };
}
