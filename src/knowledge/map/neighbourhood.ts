import type { Concept } from '../knowledge.ts';
import type { RelationView } from '../graph.ts';
import { labelLines } from './label.ts';

/** A concept drawn near another. */
export interface NearConcept {
  /** Its id. */
  readonly id: string;
  /** Its term in one or two lines. */
  readonly lines: readonly string[];
  /** Whether only we draw a relation to it. */
  readonly isOurs: boolean;
  /** Which end of the pole it hangs from. */
  readonly side: 'left' | 'right';
  /** Distance of its first base line from the upper side. */
  readonly y: number;
}

/** A drawing of a concept with those it is most related to: a pole with the concept on its middle and the others hanging from its ends. */
export interface Neighbourhood {
  /** Width of the drawing, in its own units: pixels at full size. */
  readonly width: number;
  /** Height of the drawing. */
  readonly height: number;
  /** The concepts that hang from the pole. */
  readonly near: readonly NearConcept[];
  /** How many related concepts are left out. */
  readonly left: number;
}

/** Most concepts drawn; the list beside the drawing has all. */
const MOST = 8;
/** Width of the drawing; where the pole hangs; distance between two concepts, and between two lines of one. */
const [WIDTH, TOP, ROW, LINE] = [360, 52, 40, 17];

/** Draws the neighbourhood of a concept: what sources relate to it comes first, then what has most relations itself. Undefined when it has none. */
export function drawNeighbourhood(concept: string, relations: ReadonlyMap<string, readonly RelationView[]>, concepts: ReadonlyMap<string, Concept>): Neighbourhood | undefined {
  const views = relations.get(concept) ?? [];
  const weight = (id: string): number => relations.get(id)?.length ?? 0;
  const related = [...Map.groupBy(views.filter(({ target }) => target !== concept && concepts.has(target)), ({ target }) => target)]
    .map(([id, all]) => ({ id, isOurs: all.every(({ basis }) => basis === 'interpretation') }))
    .sort((a, b) => Number(a.isOurs) - Number(b.isOurs) || weight(b.id) - weight(a.id) || a.id.localeCompare(b.id));
  if (related.length === 0) return undefined;
  const near = related.slice(0, MOST).map(({ id, isOurs }, index): NearConcept => ({ id, isOurs, lines: labelLines(concepts.get(id)?.term ?? id), side: index % 2 === 0 ? 'left' : 'right', y: TOP + Math.floor(index / 2) * ROW + LINE + 8 }));
  return { width: WIDTH, height: TOP + Math.ceil(near.length / 2) * ROW + 14, near, left: related.length - near.length };
}
