import type { Instrument } from '../knowledge.ts';

/** The full ids of all places that an instrument cites, each once, in the order of the page; a dataset's own place is not among them. */
export function citationsOfInstrument({ basis, examples, parts }: Instrument): readonly string[] {
  const items = parts.flatMap((part) => [...part.items, ...part.rows, ...part.columns]);
  return [...new Set([...basis, ...examples, ...items].flatMap(({ citations }) => citations))];
}
