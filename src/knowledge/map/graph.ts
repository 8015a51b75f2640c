import { RELATION_TYPES, type Relation, type RelationType } from '#model/relation.ts';
import type { Concept, Knowledge } from '../knowledge.ts';

/** Relation types as they are drawn: one of each pair of inverses, with the name readers see in the legend and the filter. */
export const EDGE_TYPES = {
  broader: 'ruimer en enger',
  partOf: 'deel en geheel',
  related: 'hangt samen',
  contrastsWith: 'te onderscheiden',
  similarTo: 'lijkt op elkaar',
  appliedIn: 'toepassing',
} as const satisfies Partial<Record<RelationType, string>>;

/** A relation type as it is drawn. */
export type EdgeType = keyof typeof EDGE_TYPES;

/** The names of the drawn relation types, in the order of the legend. */
export const EDGE_TYPE_NAMES = Object.keys(EDGE_TYPES) as readonly EdgeType[];

/** A line on the map: a relation as its editor wrote it, turned round where the inverse is drawn. */
export interface MapEdge {
  /** Type of the relation, seen from `from`. */
  readonly type: EdgeType;
  /** Id of the concept at one end. */
  readonly from: string;
  /** Id of the concept at the other end. */
  readonly to: string;
  /** Whether a source makes the link or we do. */
  readonly basis: Relation['basis'];
}

function isDrawn(type: RelationType): type is EdgeType {
  return type in EDGE_TYPES;
}

/** Every relation between two concepts once, in the order of the concepts. */
export function mapEdges({ concepts }: Pick<Knowledge, 'concepts'>): readonly MapEdge[] {
  return [...concepts].flatMap(([id, { relations }]) => relations.filter(({ target }) => concepts.has(target)).map(({ type, target, basis }): MapEdge => {
    if (isDrawn(type)) return { type, from: id, to: target, basis };
    const inverse = RELATION_TYPES[type].inverse;
    if (!isDrawn(inverse)) throw new Error(`Het verband ${type} heeft geen plaats op de begrippenkaart.`);
    return { type: inverse, from: target, to: id, basis };
  }));
}

/** The sources that use a concept, in the order given. */
export function sourcesOf({ senses }: Concept, order: readonly string[]): readonly string[] {
  return order.filter((source) => senses.some((sense) => sense.source === source));
}
