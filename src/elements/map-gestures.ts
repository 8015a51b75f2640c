/** What gestures on the map do. */
export interface MapGestures {
  /** Moves the map by so many pixels to the right and down. */
  readonly shift: (right: number, down: number) => void;
  /** Changes the width of what is in view by a factor, around a point in parts of the window. */
  readonly zoom: (factor: number, point: readonly [across: number, down: number]) => void;
  /** The gesture is over. */
  readonly end: () => void;
}

/** Pixels a press may move and still be a press. */
const SLACK = 5;

/** Listens for dragging, two fingers, and the wheel with Ctrl or ⌘; the bare wheel and one finger up or down scroll the page. */
export function trackGestures(svg: SVGSVGElement, { shift, zoom, end }: MapGestures): void {
  const pointers = new Map<number, readonly [number, number]>();
  let moved = 0;
  const partOf = (x: number, y: number): readonly [number, number] => {
    const box = svg.getBoundingClientRect();
    return [(x - box.left) / box.width, (y - box.top) / box.height];
  };
  const spread = (): number => { const [a, b] = [...pointers.values()]; return a && b ? Math.hypot(a[0] - b[0], a[1] - b[1]) : 0; };
  svg.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    if (pointers.size === 0) moved = 0;
    pointers.set(event.pointerId, [event.clientX, event.clientY]);
  });
  svg.addEventListener('pointermove', (event) => {
    const before = pointers.get(event.pointerId);
    if (!before) return;
    if (event.pointerType === 'mouse' && event.buttons === 0) {
      pointers.delete(event.pointerId);
      return;
    }
    const [right, down] = [event.clientX - before[0], event.clientY - before[1]];
    if (moved + Math.hypot(right, down) < SLACK) return;
    const distance = spread();
    moved += Math.hypot(right, down);
    if (!svg.hasPointerCapture(event.pointerId)) svg.setPointerCapture(event.pointerId);
    pointers.set(event.pointerId, [event.clientX, event.clientY]);
    shift(right / pointers.size, down / pointers.size);
    if (pointers.size === 2 && distance > 0 && spread() > 0) zoom(distance / spread(), partOf(event.clientX - right / 2, event.clientY - down / 2));
  });
  const finish = (event: PointerEvent): void => {
    if (pointers.delete(event.pointerId) && pointers.size === 0 && moved >= SLACK) end();
  };
  svg.addEventListener('pointerup', finish);
  svg.addEventListener('pointercancel', finish);
  // Dragging is no press on the link under it.
  svg.addEventListener('click', (event) => {
    if (moved < SLACK || event.detail === 0) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }, { capture: true });
  svg.addEventListener('dragstart', (event) => { event.preventDefault(); });
  svg.addEventListener('wheel', (event) => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    zoom(Math.exp(Math.max(-0.5, Math.min(0.5, event.deltaY * 0.01))), partOf(event.clientX, event.clientY));
    end();
  }, { passive: false });
}
