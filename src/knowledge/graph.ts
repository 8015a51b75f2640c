import { RELATION_TYPE_NAMES, RELATION_TYPES, type Relation, type RelationType } from '#model/relation.ts';
import type { Concept } from './knowledge.ts';

/** A relation as seen from one of its two concepts. */
export interface RelationView {
  /** Type, seen from this side. */
  readonly type: RelationType;
  /** Id of the concept at the other end. */
  readonly target: string;
  /** Whether a source makes the link or we do. */
  readonly basis: Relation['basis'];
  /** Where the source makes it: `vgs#fig-2`. */
  readonly locator?: string;
  /** Why we draw it. */
  readonly note?: string;
  /** True when it was written at the other end and turned round. */
  readonly derived: boolean;
}

/** All relations by concept id, in both directions, ordered by type and then by the target's place in the alphabet. */
export function deriveRelations(concepts: ReadonlyMap<string, Concept>): ReadonlyMap<string, readonly RelationView[]> {
  const views = new Map<string, RelationView[]>([...concepts.keys()].map((id) => [id, []]));
  for (const [id, { relations }] of concepts) {
    for (const { type, target, basis, locator, note } of relations) {
      const common = { basis, ...(locator === undefined ? {} : { locator }), ...(note === undefined ? {} : { note }) };
      views.get(id)?.push({ type, target, ...common, derived: false });
      views.get(target)?.push({ type: RELATION_TYPES[type].inverse, target: id, ...common, derived: true });
    }
  }
  const rank = new Map([...concepts.keys()].map((id, index) => [id, index]));
  for (const list of views.values()) {
    list.sort((a, b) => RELATION_TYPE_NAMES.indexOf(a.type) - RELATION_TYPE_NAMES.indexOf(b.type) || (rank.get(a.target) ?? 0) - (rank.get(b.target) ?? 0));
  }
  return views;
}

/** A concept's relations grouped by type, in the order in which readers see them. */
export function groupByType(relations: readonly RelationView[]): readonly { readonly type: RelationType; readonly relations: readonly RelationView[] }[] {
  return RELATION_TYPE_NAMES.map((type) => ({ type, relations: relations.filter((relation) => relation.type === type) })).filter((group) => group.relations.length > 0);
}
