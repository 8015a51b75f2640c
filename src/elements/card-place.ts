/** A rectangle in the view, in CSS pixels from its upper left corner. */
export interface Box {
  /** Distance of the left side. */
  readonly left: number;
  /** Distance of the upper side. */
  readonly top: number;
  /** Distance of the right side. */
  readonly right: number;
  /** Distance of the lower side. */
  readonly bottom: number;
}

/** What a card is placed by. */
export interface CardSituation {
  /** The lines of the link. */
  readonly link: readonly Box[];
  /** The lines of the next tab stop, which must stay in sight. */
  readonly next: readonly Box[];
  /** The lines of the tab stop before, which had better stay in sight. */
  readonly previous: readonly Box[];
  /** Width and height of the card. */
  readonly size: readonly [width: number, height: number];
  /** Width and height of the view. */
  readonly view: readonly [width: number, height: number];
}

/** Where a card comes to stand, in the view. */
export interface CardPlace {
  /** Distance from the left side of the view. */
  readonly left: number;
  /** Distance from the upper side of the view; may lie outside it. */
  readonly top: number;
  /** Whether it covers the next tab stop after all. */
  readonly coversNext: boolean;
}

/** Room between link and card, and between card and the sides of the view. */
const GAP = 4;
const EDGE = 8;

function isOverlapping(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/**
 * The best place for a card: beside its link, in sight, and off the tab stops around it. `strict` puts the next tab stop before staying in sight,
 * for readers who came by keyboard; undefined when the link has no place of its own.
 */
export function placeCard({ link, next, previous, size: [width, height], view: [viewWidth, viewHeight] }: CardSituation, strict: boolean): CardPlace | undefined {
  const [first, last] = [link[0], link.at(-1)];
  if (!first || !last) return undefined;
  const clamp = (left: number): number => Math.max(EDGE, Math.min(left, viewWidth - width - EDGE));
  const below = last.bottom + GAP;
  const above = first.top - GAP - height;
  const beside = Math.max(EDGE, Math.min(first.top - GAP, viewHeight - height - EDGE));
  const candidates: readonly (readonly [number, number])[] = [
    [clamp(last.left), below], [clamp(last.right - width), below],
    [clamp(first.left), above], [clamp(first.right - width), above],
    [Math.max(...link.map(({ right }) => right)) + GAP, beside], [Math.min(...link.map(({ left }) => left)) - GAP - width, beside],
  ];
  let best: (CardPlace & { readonly cost: number }) | undefined;
  for (const [left, top] of candidates) {
    const card: Box = { left, top, right: left + width, bottom: top + height };
    const covers = (boxes: readonly Box[]): boolean => boxes.some((box) => isOverlapping(card, box));
    const isOutside = left < 0 || card.right > viewWidth || top < 0 || card.bottom > viewHeight;
    const coversNext = covers(next);
    const cost = Number(covers(link)) * 16 + Number(coversNext) * (strict ? 8 : 4) + Number(isOutside) * (strict ? 4 : 8) + Number(covers(previous));
    if (best === undefined || cost < best.cost) best = { left, top, coversNext, cost };
  }
  return best && { left: best.left, top: best.top, coversNext: best.coversNext };
}
