import { describe, expect, test } from 'vitest';
import type { Concept } from '#knowledge/knowledge.ts';
import type { RelationView } from '#knowledge/graph.ts';
import { drawNeighbourhood } from '#knowledge/map/neighbourhood.ts';

const ids = Array.from({ length: 12 }, (_, index) => `b${String(index).padStart(2, '0')}`);
const concepts = new Map(['kern', ...ids].map((id) => [id, { id, term: id === 'b03' ? 'organisatieoverstijgende ketenstructuur' : id } as Concept]));
const view = (target: string, basis: RelationView['basis']): RelationView => ({ type: 'related', target, basis, derived: false } as RelationView);
const relations = new Map<string, readonly RelationView[]>([
  ['kern', [view('b00', 'interpretation'), ...ids.map((id, index) => view(id, index < 4 ? 'source' : 'interpretation'))]],
  ['b11', ids.map((id) => view(id, 'source'))],
]);

describe('the neighbourhood of a concept', () => {
  const drawing = drawNeighbourhood('kern', relations, concepts);

  test('has what sources relate first, then what has most relations, and says how many are left out', () => {
    expect(drawing?.near.map(({ id, isOurs }) => `${id}${isOurs ? ' ours' : ''}`)).toEqual(['b00', 'b01', 'b02', 'b03', 'b11 ours', 'b04 ours', 'b05 ours', 'b06 ours']);
    expect(drawing?.left).toBe(4);
  });

  test('keeps the pole in balance and everything within the drawing, long terms in two lines', () => {
    expect(drawing?.near.filter(({ side }) => side === 'left')).toHaveLength(4);
    expect(drawing?.near.find(({ id }) => id === 'b03')?.lines).toEqual(['organisatieoverstijgende', 'ketenstructuur']);
    for (const { y, lines } of drawing?.near ?? []) expect(y + (lines.length - 1) * 17).toBeLessThan(drawing?.height ?? 0);
    for (const side of ['left', 'right']) {
      const heights = drawing?.near.filter((near) => near.side === side).map(({ y }) => y) ?? [];
      for (const [index, y] of heights.slice(1).entries()) expect(y - (heights[index] ?? 0)).toBeGreaterThanOrEqual(2 * 17);
    }
  });

  test('is not drawn for a concept without relations', () => {
    expect(drawNeighbourhood('alleen', relations, concepts)).toBeUndefined();
  });
});
