/** Size of a letter on the map, and the room that lines and the sign before them take, in units of the map: pixels at full size. */
export const FONT = 13;
const LETTER = 0.6 * FONT;
const LINE = 1.2 * FONT;
const SIGN = 9;
const MOST = 22;

/** A rectangle on the map. */
export interface Area {
  /** Left side. */
  readonly left: number;
  /** Upper side. */
  readonly top: number;
  /** Right side. */
  readonly right: number;
  /** Lower side. */
  readonly bottom: number;
}

/** A term in one or two lines of about the same length. */
export function labelLines(term: string): readonly string[] {
  if (term.length <= MOST) return [term];
  const spaces = [...term.matchAll(/ |(?<=-)/g)].map(({ index }) => index);
  if (spaces.length === 0) return [term];
  const middle = spaces.reduce((best, at) => (Math.abs(at - term.length / 2) < Math.abs(best - term.length / 2) ? at : best));
  return [term.slice(0, middle).trim(), term.slice(middle).trim()];
}

/** What a concept takes up around the point where its sign stands, at a given number of map units to a pixel; `signs` stand after the last line. */
export function labelArea(lines: readonly string[], signs: number, scale = 1): Area {
  const widths = lines.map((line, index) => line.length + (index === lines.length - 1 && signs > 1 ? signs * 1.3 + 0.5 : 0));
  const width = SIGN + Math.max(...widths) * LETTER;
  const height = Math.max(lines.length * LINE, 2 * SIGN);
  return { left: -SIGN * scale, top: (-height / 2) * scale, right: width * scale, bottom: (height / 2) * scale };
}

/** Whether two areas, each around its own point, overlap. */
export function areOverlapping(a: Area, b: Area): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** An area moved to a point. */
export function moveTo({ left, top, right, bottom }: Area, x: number, y: number): Area {
  return { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
}

/** Size of the letters of a region's name at so many pixels to a map unit: on the screen never below 17 pixels. */
export function regionFont(scale: number): number {
  return Math.max(40, 17 / scale);
}

/** What the name of a region takes up around the middle of its base line. */
export function regionArea(name: string, scale: number): Area {
  const font = regionFont(scale);
  const half = (name.length + 2.2) * font * 0.34;
  return { left: -half, top: -font * 0.9, right: half, bottom: font * 0.25 };
}

/** A label that asks for room on the map. */
export interface LabelClaim {
  /** Id of the concept. */
  readonly id: string;
  /** Its term in lines. */
  readonly lines: readonly string[];
  /** Number of sources that use it: more than one stand as signs behind the term. */
  readonly signs: number;
  /** Where its sign stands. */
  readonly x: number;
  /** Distance of that from the upper side. */
  readonly y: number;
}

/** The labels that find room at so many pixels to a map unit, when those who come first in the list have the first choice; letters keep their size on the screen below 1. What is reserved has its room already. */
export function chooseLabels(claims: readonly LabelClaim[], scale: number, reserved: readonly Area[] = []): ReadonlySet<string> {
  const taken: Area[] = [...reserved];
  const chosen = new Set<string>();
  for (const { id, lines, signs, x, y } of claims) {
    const area = moveTo(labelArea(lines, signs, 1 / Math.min(scale, 1)), x, y);
    if (taken.some((other) => areOverlapping(area, other))) continue;
    taken.push(area);
    chosen.add(id);
  }
  return chosen;
}
