import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import type { Dataset } from '#knowledge/knowledge.ts';
import { formatValue } from './format.ts';

/** Widest label that fits beside the bars, in characters; longer labels are cut at a word, the table has them whole. */
const LABEL_LENGTH = 38;

function shorten(label: string): string {
  const [short = label] = label.split(/[:;(]/);
  return short.length <= LABEL_LENGTH ? short.trim() : `${short.slice(0, LABEL_LENGTH).replace(/\s+\S*$/, '')} …`;
}

/** Plain labelled bars for a dataset as an SVG text: one bar a row, the figure at its end, no axis. Styles are left to the style sheet, because the policy forbids inline ones. */
export function drawBars(dataset: Dataset): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const rows = dataset.rows.map(({ label, value }) => ({ label: shorten(label), value, text: formatValue(value, dataset.unit === 'procent' ? 'procent' : undefined) }));
  const chart = Plot.plot({
    document,
    className: 'bars',
    width: 640,
    height: 34 * rows.length + 8,
    marginLeft: 280,
    marginRight: 64,
    marginTop: 4,
    marginBottom: 4,
    x: { domain: [0, Math.max(...rows.map(({ value }) => value))], axis: null },
    y: { domain: rows.map(({ label }) => label), axis: null, padding: 0.3 },
    marks: [
      Plot.barX(rows, { x: 'value', y: 'label', className: 'bar' }),
      Plot.text(rows, { x: 0, y: 'label', text: 'label', textAnchor: 'end', dx: -10, className: 'bar-label' }),
      Plot.text(rows, { x: 'value', y: 'label', text: 'text', textAnchor: 'start', dx: 8, className: 'bar-value' }),
    ],
  });
  for (const style of [...chart.querySelectorAll('style')]) style.remove();
  for (const node of [chart, ...chart.querySelectorAll('*')]) for (const name of ['style', 'fill', 'stroke', 'stroke-width', 'font-size', 'font-family', 'aria-label']) node.removeAttribute(name);
  for (const name of ['width', 'height']) chart.removeAttribute(name);
  chart.setAttribute('aria-hidden', 'true');
  return chart.outerHTML;
}
