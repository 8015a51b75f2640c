import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { readContent } from '#files/read.ts';
import { toContent } from '#knowledge/content.ts';
import { buildKnowledge, type Knowledge } from '#knowledge/knowledge.ts';
import { EDGE_TYPE_NAMES, mapEdges } from '#knowledge/map/graph.ts';
import { areOverlapping, chooseLabels, labelArea, labelLines, moveTo, type LabelClaim } from '#knowledge/map/label.ts';
import { layOutMap, type ConceptMap } from '#knowledge/map/layout.ts';
import { parseDocuments } from '#knowledge/parse.ts';
import { RELATION_TYPE_NAMES, RELATION_TYPES } from '#model/relation.ts';

let knowledge: Knowledge;
let map: ConceptMap;
beforeAll(async () => {
  knowledge = buildKnowledge(toContent(parseDocuments(await readContent(process.cwd()))));
  map = layOutMap(knowledge);
}, 60_000);

describe('the map', () => {
  test('holds every concept and every relation, each once', () => {
    expect(map.nodes.map(({ id }) => id)).toEqual([...knowledge.concepts.keys()]);
    const pairs = new Set(map.edges.flatMap(({ type, from, to }) => [`${from} ${type} ${to}`, `${to} ${RELATION_TYPES[type].inverse} ${from}`]));
    const views = [...knowledge.relations].flatMap(([id, list]) => list.map(({ type, target }) => `${id} ${type} ${target}`));
    expect(views.filter((view) => !pairs.has(view))).toEqual([]);
    expect(map.edges.length * 2).toBe(views.length);
  });

  test('is the same each time', () => {
    expect(layOutMap(knowledge)).toEqual(map);
  });

  test('has no two labels that overlap at full size, and none outside it', () => {
    const areas = map.nodes.map(({ lines, sources, x, y }) => moveTo(labelArea(lines, sources.length), x, y));
    const clashes = areas.flatMap((area, index) => areas.slice(index + 1).filter((other) => areOverlapping(area, other)));
    expect(clashes).toEqual([]);
    expect(areas.filter(({ left, top, right, bottom }) => left < 0 || top < 0 || right > map.width || bottom > map.height)).toEqual([]);
    expect(new Set(map.nodes.map(({ x, y }) => `${String(x)} ${String(y)}`)).size).toBe(map.nodes.length);
  });

  test('has a region for every source, and landmarks spread over the map', () => {
    expect(map.regions.map(({ source }) => source)).toEqual([...knowledge.sources.keys()]);
    const landmarks = map.nodes.filter(({ isLandmark }) => isLandmark);
    expect(landmarks.length).toBeGreaterThan(25);
    expect(landmarks.length).toBeLessThan(map.nodes.length / 2);
  });

  test('keeps a concept of one source nearer to that source than to the others', () => {
    const middle = (source: string): readonly [number, number] => {
      const own = map.nodes.filter(({ sources }) => sources.length === 1 && sources[0] === source);
      return [own.reduce((sum, { x }) => sum + x, 0) / own.length, own.reduce((sum, { y }) => sum + y, 0) / own.length];
    };
    const middles = [...knowledge.sources.keys()].map((source) => [source, middle(source)] as const);
    const own = map.nodes.filter(({ sources }) => sources.length === 1);
    const atHome = own.filter(({ sources, x, y }) => [...middles].sort(([, a], [, b]) => Math.hypot(x - a[0], y - a[1]) - Math.hypot(x - b[0], y - b[1]))[0]?.[0] === sources[0]);
    expect(atHome.length / own.length).toBeGreaterThan(0.85);
  });
});

describe('lines', () => {
  test('are one of each pair of inverse types', () => {
    for (const type of RELATION_TYPE_NAMES) expect(EDGE_TYPE_NAMES.filter((drawn) => drawn === type || drawn === RELATION_TYPES[type].inverse)).toHaveLength(1);
  });

  test('are turned round where the inverse is drawn', () => {
    const concept = { aliases: [], forms: [], asked: [], kind: 'rol', definition: 'Een begrip voor deze toets.', senses: [], autolink: true, version: 1, history: [] } as const;
    const concepts = new Map([
      ['a', { ...concept, id: 'a', term: 'a', aliases: [], forms: [], asked: [], senses: [], history: [], relations: [{ type: 'hasPart' as const, target: 'b', basis: 'interpretation' as const }] }],
      ['b', { ...concept, id: 'b', term: 'b', aliases: [], forms: [], asked: [], senses: [], history: [], relations: [] }],
    ]);
    expect(mapEdges({ concepts })).toEqual([{ type: 'partOf', from: 'b', to: 'a', basis: 'interpretation' }]);
  });
});

describe('labels', () => {
  test('break once, about the middle, and only when long', () => {
    expect(labelLines('koorddansmodel')).toEqual(['koorddansmodel']);
    expect(labelLines('opdracht van de gemeentesecretaris')).toEqual(['opdracht van de', 'gemeentesecretaris']);
    expect(labelLines('tijd- en ontwikkelproces')).toEqual(['tijd- en', 'ontwikkelproces']);
  });

  test('that are chosen never overlap, and the first in the list is always among them', () => {
    const claim = fc.record({ id: fc.uuid(), lines: fc.constantFrom(['kort'], ['een langere naam'], ['twee regels', 'van een naam']), signs: fc.integer({ min: 1, max: 5 }), x: fc.integer({ min: 0, max: 600 }), y: fc.integer({ min: 0, max: 400 }) });
    fc.assert(fc.property(fc.uniqueArray(claim, { minLength: 1, maxLength: 30, selector: ({ id }) => id }), fc.constantFrom(0.15, 0.4, 1, 1.7), (claims: readonly LabelClaim[], scale) => {
      const chosen = chooseLabels(claims, scale);
      expect(chosen.has(claims[0]?.id ?? '')).toBe(true);
      const areas = claims.filter(({ id }) => chosen.has(id)).map(({ lines, signs, x, y }) => moveTo(labelArea(lines, signs, 1 / Math.min(scale, 1)), x, y));
      expect(areas.flatMap((area, index) => areas.slice(index + 1).filter((other) => areOverlapping(area, other)))).toEqual([]);
    }));
  });
});
