/** What part of the map is in view: its left upper corner and its width, in map units. */
export interface MapView {
  /** Left side. */
  readonly x: number;
  /** Upper side. */
  readonly y: number;
  /** Width; the height follows from the window. */
  readonly width: number;
}

/** A size in pixels or map units. */
export interface MapSize {
  /** Width. */
  readonly width: number;
  /** Height. */
  readonly height: number;
}

/** Most pixels to a map unit. */
const CLOSEST = 2;

/** The whole map in a window, in its middle. */
export function wholeView(map: MapSize, pane: MapSize): MapView {
  const width = Math.max(map.width, map.height * (pane.width / pane.height));
  return { x: (map.width - width) / 2, y: (map.height - width * (pane.height / pane.width)) / 2, width };
}

/** A view kept within sense: never wider than the whole, never closer than twice the full size, its middle always on the map. */
export function keepInside(view: MapView, map: MapSize, pane: MapSize): MapView {
  const whole = wholeView(map, pane);
  const width = Math.min(Math.max(view.width, pane.width / CLOSEST), whole.width);
  if (width === whole.width) return whole;
  const height = width * (pane.height / pane.width);
  return { x: Math.min(Math.max(view.x, -width / 2), map.width - width / 2), y: Math.min(Math.max(view.y, -height / 2), map.height - height / 2), width };
}

/** The view with another width, in which a point keeps its place; the point in parts of the window. */
export function zoomAt(view: MapView, factor: number, pane: MapSize, [across, down]: readonly [number, number] = [0.5, 0.5]): MapView {
  const width = view.width * factor;
  return { x: view.x + (view.width - width) * across, y: view.y + (view.width - width) * (pane.height / pane.width) * down, width };
}

/** A view that shows an area with room around it, at full size when that is enough. */
export function viewOf(area: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }, pane: MapSize): MapView {
  const width = Math.max((area.right - area.left) * 1.1, (area.bottom - area.top) * 1.1 * (pane.width / pane.height), pane.width);
  return { x: (area.left + area.right - width) / 2, y: (area.top + area.bottom - width * (pane.height / pane.width)) / 2, width };
}

/** The view as it stands in an address: "120,40,900". */
export function formatView({ x, y, width }: MapView): string {
  return [x, y, width].map((number) => String(Math.round(number))).join(',');
}

/** Reads a view from an address; undefined when it is none. */
export function parseView(text: string | null): MapView | undefined {
  const match = /^(-?\d{1,5}),(-?\d{1,5}),(\d{1,5})$/.exec(text ?? '');
  return match && Number(match[3]) > 0 ? { x: Number(match[1]), y: Number(match[2]), width: Number(match[3]) } : undefined;
}
