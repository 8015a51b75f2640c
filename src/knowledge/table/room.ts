/** How much room a column of a comparison asks for; the stylesheet gives each a width. */
export type Room = 'small' | 'medium' | 'large' | 'huge';

/** What is counted of a cell: its words, and how many chips stand after them. */
export interface RoomCell {
  /** The words. */
  readonly text?: string | undefined;
  /** The places it cites. */
  readonly citations: readonly unknown[];
}

/** Letters that a chip takes, more or less. */
const CHIP = 16;
/** What a letter of the head weighs beside one of the cells. */
const HEAD = 0.8;
/** Letters of a middling cell up to which a column is small, medium or large. */
const LIMITS = [['small', 32], ['medium', 105], ['large', 200]] as const;

/** The room for a column with this head and these cells, by the mean of what they say; a cell in which the source is silent does not count, and a head takes a few lines. */
export function roomOf(head: string, cells: readonly (RoomCell | null | undefined)[]): Room {
  const lengths = cells.flatMap((cell) => (cell ? [(cell.text?.length ?? 0) + cell.citations.length * CHIP] : []));
  const mean = lengths.reduce((sum, length) => sum + length, 0) / (lengths.length || 1);
  return LIMITS.find(([, limit]) => Math.max(mean, head.length * HEAD) <= limit)?.[0] ?? 'huge';
}
