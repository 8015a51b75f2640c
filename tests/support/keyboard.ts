import type { Page } from 'playwright-core';

/** What a reader with a keyboard meets. */
export interface Stop {
  /** Element and text, for the message. */
  readonly name: string;
  /** Whether its outline is at least 2 px wide. */
  readonly outlined: boolean;
  /** Colour of the outline, as `rgb(…)`. */
  readonly outline: string;
  /** Share of its area that nothing covers and that lies within the window, between 0 and 1. */
  readonly visible: number;
  /** Whether it lies within an open dialog. */
  readonly inDialog: boolean;
}

/** Describes the element that has the focus; undefined when none has. */
export function describeFocus(page: Page): Promise<Stop | undefined> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body || element === document.documentElement) return undefined;
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
    // Of what is larger than the window, only the part in the window can be seen.
    const within = ({ left, top, right, bottom, width, height }: DOMRect) => {
      const [x, y] = [width > innerWidth ? Math.max(left, 0) : left, height > innerHeight ? Math.max(top, 0) : top];
      return { left: x, top: y, width: (width > innerWidth ? Math.min(right, innerWidth) : right) - x, height: (height > innerHeight ? Math.min(bottom, innerHeight) : bottom) - y };
    };
    const points = [...element.getClientRects()].map(within).filter(({ width, height }) => width > 0 && height > 0).flatMap(({ left, top, width, height }) => [0.03, 0.25, 0.5, 0.75, 0.97].flatMap((x) => [0.15, 0.5, 0.85].map((y) => [left + width * x, top + height * y] as const)));
    const own = points.filter(([x, y]) => {
      const hit = document.elementFromPoint(x, y);
      return hit !== null && element.contains(hit);
    });
    return {
      name: `${element.tagName.toLowerCase()} '${(element.getAttribute('aria-label') ?? element.textContent).replace(/\s+/g, ' ').trim().slice(0, 60) || element.id || element.className.toString()}'`,
      outlined: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
      outline: outlineColor,
      visible: points.length === 0 ? 0 : own.length / points.length,
      inDialog: element.closest('dialog[open]') !== null,
    };
  });
}

/** Presses a key again and again and describes what gets the focus, until the focus has left the page or the limit is reached. */
export async function walk(page: Page, key: 'Tab' | 'Shift+Tab', limit: number): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  while (stops.length < limit) {
    await page.keyboard.press(key);
    const stop = await describeFocus(page);
    if (!stop) break;
    stops.push(stop);
  }
  return stops;
}
