const SVG = 'http://www.w3.org/2000/svg';

/** A bar for a figure, as long as its share of the whole; only to look at, the figure itself stands beside it. */
export function drawBar(value: number, whole: number): SVGElement {
  const [svg, rail, bar] = ['svg', 'rect', 'rect'].map((tag) => document.createElementNS(SVG, tag)) as [SVGElement, SVGElement, SVGElement];
  const share = whole > 0 ? Math.min(100, Math.max(0, (value / whole) * 100)) : 0;
  for (const [element, attributes] of [[svg, { class: 'share-bar', viewBox: '0 0 100 8', preserveAspectRatio: 'none', 'aria-hidden': 'true', focusable: 'false' }], [rail, { class: 'rail', width: '100', height: '8' }], [bar, { class: 'bar', width: share.toFixed(1), height: '8' }]] as const) {
    for (const [name, text] of Object.entries(attributes)) element.setAttribute(name, text);
  }
  svg.append(rail, bar);
  return svg;
}
