import type { RawFile } from '#model/content.ts';

/** Where the concepts of the diagrams stand: the only code that names concepts. */
export const DIAGRAM_FILE = 'src/knowledge/diagram.ts';

/** Files that a command may change: all content, and the code of the diagrams. */
export type RawFiles = readonly RawFile[];
