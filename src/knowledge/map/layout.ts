import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';
import type { Knowledge } from '../knowledge.ts';
import { mapEdges, sourcesOf, type MapEdge } from './graph.ts';
import { chooseLabels, labelArea, labelLines, moveTo, type Area } from './label.ts';

/** A concept on the map. */
export interface MapNode {
  /** Id of the concept. */
  readonly id: string;
  /** Its term in lines. */
  readonly lines: readonly string[];
  /** Ids of the sources that use it, in their order. */
  readonly sources: readonly string[];
  /** Number of relations. */
  readonly degree: number;
  /** Where its sign stands, in whole map units; no two concepts share a point. */
  readonly x: number;
  /** Distance from the upper side, in whole map units. */
  readonly y: number;
  /** Whether its label has room when the whole map is in view. */
  readonly isLandmark: boolean;
}

/** The part of the map where the concepts of one source alone stand. */
export interface MapRegion {
  /** Id of the source. */
  readonly source: string;
  /** Where its name stands: middle of the text. */
  readonly x: number;
  /** Base line of its name. */
  readonly y: number;
}

/** The map: the same for the same concepts. */
export interface ConceptMap {
  /** Width in map units: pixels at full size. */
  readonly width: number;
  /** Height in map units. */
  readonly height: number;
  /** Every concept, in the order of the concepts. */
  readonly nodes: readonly MapNode[];
  /** Every relation. */
  readonly edges: readonly MapEdge[];
  /** The regions of the sources. */
  readonly regions: readonly MapRegion[];
}

/** Pixels to a map unit when the whole map is in view on a usual screen. */
const OVERVIEW = 0.4;

/** Distance from the middle to the middle of a source's region, and how much wider than high the map is. */
const REACH = 900;
const FLATNESS = 0.55;
/** Room between two labels, around the map, and above or below a region for its name. */
const GAP = 5;
const MARGIN = 40;
const NAME = 60;

interface Placed extends SimulationNodeDatum { readonly id: string; readonly area: Area; x: number; y: number }

/** Lets related concepts draw near, within sight of the middle of the sources that use them. d3-force counts its own chance numbers, so that the same graph gives the same places. */
function simulate(nodes: Placed[], edges: readonly MapEdge[], homes: ReadonlyMap<string, readonly [number, number]>): void {
  const home = (axis: 0 | 1) => ({ id }: Placed): number => homes.get(id)?.[axis] ?? 0;
  const links = edges.map(({ from, to }) => ({ source: from, target: to }));
  forceSimulation(nodes)
    .force('links', forceLink<Placed, { source: string | Placed; target: string | Placed }>(links).id(({ id }) => id).distance(90).strength(0.12))
    .force('room', forceManyBody<Placed>().strength(-170).distanceMax(420))
    .force('x', forceX<Placed>(home(0)).strength(0.09))
    .force('y', forceY<Placed>(home(1)).strength(0.17))
    .force('apart', forceCollide<Placed>(42))
    .stop()
    .tick(300);
}

/** Pushes labels apart, each pair along its shorter way, until none overlap. */
function separate(nodes: readonly Placed[]): void {
  for (let round = 0; round < 1000; round += 1) {
    let hasMoved = false;
    // From left to right, so that each meets only those it can touch; in a round without moves the order holds to the end.
    const row = [...nodes].sort((a, b) => a.x + a.area.left - b.x - b.area.left);
    for (const [index, a] of row.entries()) {
      for (let next = index + 1; next < row.length; next += 1) {
        const b = row[next];
        if (!b || b.x + b.area.left > a.x + a.area.right + GAP) break;
        hasMoved = pushApart(a, b) || hasMoved;
      }
    }
    if (!hasMoved) return;
  }
}

/** Moves two labels off each other; false when they had room already. */
function pushApart(a: Placed, b: Placed): boolean {
  const wide = Math.min(a.x + a.area.right, b.x + b.area.right) - Math.max(a.x + a.area.left, b.x + b.area.left) + GAP;
  if (wide <= 0) return false;
  const high = Math.min(a.y + a.area.bottom, b.y + b.area.bottom) - Math.max(a.y + a.area.top, b.y + b.area.top) + GAP;
  if (high <= 0) return false;
  if (wide < high) {
    const push = (2 * a.x + a.area.left + a.area.right <= 2 * b.x + b.area.left + b.area.right ? 1 : -1) * (wide / 2 + 0.1);
    a.x -= push;
    b.x += push;
  } else {
    const push = (2 * a.y + a.area.top + a.area.bottom <= 2 * b.y + b.area.top + b.area.bottom ? 1 : -1) * (high / 2 + 0.1);
    a.y -= push;
    b.y += push;
  }
  return true;
}

/** What more sources use and more is related to comes first. */
function byWeight(a: Omit<MapNode, 'isLandmark'>, b: Omit<MapNode, 'isLandmark'>): number {
  return b.sources.length + b.degree - a.sources.length - a.degree || (a.id < b.id ? -1 : 1);
}

/** Lays out all concepts and relations: a region for each source, and what sources share between them. */
export function layOutMap(knowledge: Pick<Knowledge, 'concepts' | 'sources'>): ConceptMap {
  const order = [...knowledge.sources.keys()];
  const edges = mapEdges(knowledge);
  const degrees = new Map<string, number>();
  for (const { from, to } of edges) for (const id of [from, to]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  const concepts = [...knowledge.concepts.values()].map((concept) => ({ id: concept.id, lines: labelLines(concept.term), sources: sourcesOf(concept, order), degree: degrees.get(concept.id) ?? 0 }));
  const capitals = new Map(order.map((source, index) => {
    const angle = (index / order.length) * 2 * Math.PI - Math.PI / 2;
    return [source, [REACH * Math.cos(angle), REACH * FLATNESS * Math.sin(angle)] as const];
  }));
  const homes = new Map(concepts.map(({ id, sources }) => {
    const points = sources.flatMap((source) => [capitals.get(source) ?? ([0, 0] as const)]);
    return [id, [points.reduce((sum, [x]) => sum + x, 0) / Math.max(points.length, 1), points.reduce((sum, [, y]) => sum + y, 0) / Math.max(points.length, 1)] as const];
  }));
  // Each starts near its home, in a spiral, as d3-force would place it around the middle.
  const placed = concepts.map(({ id, lines, sources }, index): Placed => {
    const [x, y] = homes.get(id) ?? [0, 0];
    const [radius, turn] = [7 * Math.sqrt(0.5 + index), index * Math.PI * (3 - Math.sqrt(5))];
    return { id, area: labelArea(lines, sources.length), x: x + radius * Math.cos(turn), y: y + radius * Math.sin(turn) };
  });
  simulate(placed, edges, homes);
  separate(placed);
  const left = Math.min(...placed.map(({ x, area }) => x + area.left)) - MARGIN;
  const top = Math.min(...placed.map(({ y, area }) => y + area.top)) - MARGIN - NAME;
  const nodes = concepts.map((concept, index) => ({ ...concept, x: Math.round((placed[index]?.x ?? 0) - left), y: Math.round((placed[index]?.y ?? 0) - top) }));
  const landmarks = chooseLabels([...nodes].sort(byWeight).map(({ id, lines, sources, x, y }) => ({ id, lines, signs: sources.length, x, y })), OVERVIEW);
  const areas = nodes.map(({ lines, sources, x, y }) => moveTo(labelArea(lines, sources.length), x, y));
  return {
    width: Math.ceil(Math.max(...areas.map(({ right }) => right))) + MARGIN,
    height: Math.ceil(Math.max(...areas.map(({ bottom }) => bottom))) + MARGIN + NAME,
    nodes: nodes.map((node) => ({ ...node, isLandmark: landmarks.has(node.id) })),
    edges,
    regions: order.flatMap((source) => {
      const own = areas.filter((_, index) => nodes[index]?.sources.length === 1 && nodes[index].sources[0] === source);
      if (own.length === 0) return [];
      const x = own.reduce((sum, area) => sum + (area.left + area.right) / 2, 0) / own.length;
      // The name stands on the outer side, away from what is shared.
      const isLow = (capitals.get(source)?.[1] ?? 0) > 0;
      return [{ source, x: Math.round(x), y: Math.round(isLow ? Math.max(...own.map((area) => area.bottom)) + 46 : Math.min(...own.map((area) => area.top)) - 16) }];
    }),
  };
}
