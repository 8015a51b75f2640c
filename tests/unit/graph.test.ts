import { describe, expect, test } from 'vitest';
import { deriveRelations, groupByType } from '#knowledge/graph.ts';
import type { Concept } from '#knowledge/knowledge.ts';
import { RELATION_TYPE_NAMES, RELATION_TYPES, type Relation } from '#model/relation.ts';

function concepts(relations: Readonly<Record<string, readonly Relation[]>>): ReadonlyMap<string, Concept> {
  return new Map(Object.entries(relations).map(([id, list]) => [
    id,
    { id, term: id, aliases: [], forms: [], asked: [], kind: 'rol', definition: 'Een begrip voor deze toets.', senses: [], version: 1, history: [], autolink: true, relations: [...list] },
  ]));
}

describe('relation types', () => {
  test.each(RELATION_TYPE_NAMES)('%s is the inverse of its inverse', (type) => {
    expect(RELATION_TYPES[RELATION_TYPES[type].inverse].inverse).toBe(type);
  });
});

describe('deriveRelations', () => {
  test('turns a relation round for the other end, with its basis, place and note', () => {
    const relation: Relation = { type: 'broader', target: 'rol', basis: 'source', locator: 'vgs#fig-2', note: 'Omdat.' };
    const views = deriveRelations(concepts({ rol: [], verbinder: [relation] }));
    expect(views.get('verbinder')).toEqual([{ ...relation, derived: false }]);
    expect(views.get('rol')).toEqual([{ ...relation, type: 'narrower', target: 'verbinder', derived: true }]);
  });

  test('gives every concept a list, and ignores a target that does not exist', () => {
    const views = deriveRelations(concepts({ a: [{ type: 'related', target: 'weg', basis: 'interpretation' }], b: [] }));
    expect(views.get('a')).toHaveLength(1);
    expect(views.get('b')).toEqual([]);
    expect(views.has('weg')).toBe(false);
  });

  test('orders by type and then by the order of the concepts', () => {
    const views = deriveRelations(concepts({
      a: [], b: [], c: [],
      x: [{ type: 'related', target: 'b', basis: 'interpretation' }, { type: 'related', target: 'a', basis: 'interpretation' }, { type: 'broader', target: 'c', basis: 'interpretation' }],
    }));
    expect(views.get('x')?.map(({ type, target }) => `${type} ${target}`)).toEqual(['broader c', 'related a', 'related b']);
  });
});

describe('groupByType', () => {
  test('groups in the readers\' order and leaves empty types out', () => {
    const views = deriveRelations(concepts({ a: [], b: [{ type: 'related', target: 'a', basis: 'interpretation' }], c: [{ type: 'partOf', target: 'a', basis: 'interpretation' }] }));
    const groups = groupByType(views.get('a') ?? []);
    expect(groups.map(({ type, relations }) => [type, relations.map(({ target }) => target)])).toEqual([['hasPart', ['c']], ['related', ['b']]]);
  });
});
