import type { RoomName } from './room.ts';

/** A component that prose may use: the props it needs and the props it may have. */
export interface ComponentContract {
  /** Props that must be given. */
  readonly required: readonly string[];
  /** Props that may be given. */
  readonly optional: readonly string[];
  /** Rooms of content in which it may stand. */
  readonly rooms: readonly RoomName[];
  /** Whether it is a block of its own that cannot stand within a line. */
  readonly isBlock: boolean;
}

/** The closed list of components in prose; anything else is an error. */
export const COMPONENTS: Readonly<Record<string, ComponentContract>> = {
  /** A passage of a source; `id` is a locator declared in the frontmatter. */
  Passage: { required: ['id'], optional: [], rooms: ['bronnen'], isBlock: true },
  /** Our own reading, as a block or within a line. */
  Duiding: { required: [], optional: [], rooms: ['bronnen', 'begrippen', 'themas', 'paginas'], isBlock: false },
  /** The figures of a dataset, drawn and as a table; `id` is a dataset. */
  Cijfers: { required: ['id'], optional: [], rooms: ['bronnen', 'begrippen', 'themas'], isBlock: true },
  /** A diagram of our own; `id` is the name of the diagram. */
  Diagram: { required: ['id'], optional: [], rooms: ['bronnen', 'begrippen', 'themas'], isBlock: true },
  /** A word or phrase in English. */
  En: { required: [], optional: [], rooms: ['bronnen', 'begrippen', 'themas', 'paginas'], isBlock: false },
};
