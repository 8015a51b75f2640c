import type { LabelClaim } from '#knowledge/map/label.ts';

/** A concept on the drawn map. */
export interface DrawnConcept extends LabelClaim {
  /** Its link. */
  readonly link: SVGAElement;
  /** Its term on one line. */
  readonly term: string;
  /** Its kind. */
  readonly kind: string;
  /** Ids of the sources that use it. */
  readonly sources: readonly string[];
}

/** A relation on the drawn map. */
export interface DrawnRelation {
  /** The path of all relations of its sort. */
  readonly path: SVGPathElement;
  /** Its type. */
  readonly type: string;
  /** The concepts it joins. */
  readonly ends: readonly [DrawnConcept, DrawnConcept];
}

/** What is drawn, concepts in order of weight. */
export interface DrawnGraph {
  /** Concepts by id. */
  readonly concepts: ReadonlyMap<string, DrawnConcept>;
  /** Relations. */
  readonly relations: readonly DrawnRelation[];
}

/** Reads the graph from the drawing itself: lines begin and end at the points of concepts, and no two concepts share a point. */
export function readGraph(svg: SVGElement): DrawnGraph {
  const found = [...svg.querySelectorAll<SVGAElement>('a[data-concept]')].map((link): DrawnConcept => {
    const sign = link.querySelector('text');
    const lines = [...link.querySelectorAll('.map-label tspan[x]')].map((line) => line.textContent);
    const term = lines.join('');
    const sources = (link.dataset['sources'] ?? '').split(' ');
    return { id: link.dataset['concept'] ?? '', link, lines, term, signs: sources.length, x: Number(sign?.getAttribute('x')), y: Number(sign?.getAttribute('y')), kind: link.dataset['kind'] ?? '', sources };
  });
  const at = new Map(found.map((concept) => [`${String(concept.x)} ${String(concept.y)}`, concept]));
  const relations = [...svg.querySelectorAll<SVGPathElement>('path[data-edge]')].flatMap((path) => [...(path.getAttribute('d') ?? '').matchAll(/M(\d+ \d+)L(\d+ \d+)/g)].flatMap(([, from = '', to = '']): readonly DrawnRelation[] => {
    const [one, other] = [at.get(from), at.get(to)];
    return one && other ? [{ path, type: path.dataset['edge'] ?? '', ends: [one, other] }] : [];
  }));
  const weight = new Map<string, number>();
  for (const { ends } of relations) for (const { id } of ends) weight.set(id, (weight.get(id) ?? 0) + 1);
  const weightOf = ({ id, signs }: DrawnConcept): number => (weight.get(id) ?? 0) + signs;
  return { concepts: new Map(found.sort((a, b) => weightOf(b) - weightOf(a)).map((concept) => [concept.id, concept])), relations };
}

/** A line between two concepts, as part of a path. */
export function lineOf({ ends: [one, other] }: DrawnRelation): string {
  return `M${String(one.x)} ${String(one.y)}L${String(other.x)} ${String(other.y)}`;
}

/** The nearest concept in a direction, of those given; undefined when there is none on that side. */
export function nearestTo(from: DrawnConcept, [right, down]: readonly [number, number], among: readonly DrawnConcept[]): DrawnConcept | undefined {
  let best: DrawnConcept | undefined;
  let least = Infinity;
  for (const concept of among) {
    const [x, y] = [concept.x - from.x, concept.y - from.y];
    const ahead = x * right + y * down;
    const aside = Math.abs(x * down) + Math.abs(y * right);
    // A label is about six times as wide as it is high.
    const cost = right !== 0 ? ahead + aside * 4 : ahead + aside * 0.7;
    if (ahead <= 0 || (right !== 0 ? aside > ahead : aside > ahead * 4) || cost >= least) continue;
    [best, least] = [concept, cost];
  }
  return best;
}
