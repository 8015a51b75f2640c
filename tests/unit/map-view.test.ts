import { describe, expect, test } from 'vitest';
import { formatView, keepInside, parseView, viewOf, wholeView, zoomAt } from '#elements/map-view.ts';

const MAP = { width: 2000, height: 1000 };
const PANE = { width: 800, height: 600 };

describe('the view', () => {
  test('of the whole map has all of it in the middle', () => {
    expect(wholeView(MAP, PANE)).toEqual({ x: 0, y: -250, width: 2000 });
    expect(wholeView(MAP, { width: 800, height: 200 })).toEqual({ x: -1000, y: 0, width: 4000 });
  });

  test('zooms around a point that keeps its place', () => {
    expect(zoomAt({ x: 0, y: 0, width: 800 }, 0.5, PANE, [1, 0])).toEqual({ x: 400, y: 0, width: 400 });
    expect(zoomAt({ x: 0, y: 0, width: 800 }, 0.5, PANE)).toEqual({ x: 200, y: 150, width: 400 });
  });

  test('never loses the map, nor goes further out or closer than makes sense', () => {
    expect(keepInside({ x: 9000, y: -9000, width: 800 }, MAP, PANE)).toEqual({ x: 1600, y: -300, width: 800 });
    expect(keepInside({ x: 0, y: 0, width: 9000 }, MAP, PANE)).toEqual(wholeView(MAP, PANE));
    expect(keepInside({ x: 0, y: 0, width: 10 }, MAP, PANE).width).toBe(400);
  });

  test('of an area has it in the middle, at full size when it fits', () => {
    expect(viewOf({ left: 100, top: 100, right: 200, bottom: 200 }, PANE)).toEqual({ x: -250, y: -150, width: 800 });
    expect(viewOf({ left: 0, top: 0, right: 1000, bottom: 10 }, PANE).width).toBeCloseTo(1100);
  });

  test('goes through an address and back; anything else is no view', () => {
    expect(parseView(formatView({ x: -12.4, y: 40, width: 900 }))).toEqual({ x: -12, y: 40, width: 900 });
    for (const text of [null, '', '1,2', '1,2,0', 'a,b,c', '1,2,3,4', '1,2,999999']) expect(parseView(text)).toBeUndefined();
  });
});
