import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import type { Dataset } from '#knowledge/knowledge.ts';
import { formatValue } from './format.ts';

/** Longest label that fits above a bar on a phone, in characters; longer labels are cut at a word, the table has them whole. */
const LABEL_LENGTH = 44;

/** Height of a row: the label above, the bar below. */
const ROW_HEIGHT = 44;

function shorten(label: string): string {
  const [short = label] = label.split(/[:;(]/);
  return short.length <= LABEL_LENGTH ? short.trim() : `${short.slice(0, LABEL_LENGTH).replace(/\s+\S*$/, '')} …`;
}

/** Plain labelled bars for a dataset as an SVG text: one bar a row under its label, the figure at its end, no axis. Styles are left to the style sheet, because the policy forbids inline ones. */
export function drawBars(dataset: Dataset): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const rows = dataset.rows.map(({ id, label, value }) => ({ id, label: shorten(label), value, text: formatValue(value, dataset.unit === 'procent' ? 'procent' : undefined) }));
  const chart = Plot.plot({
    document,
    className: 'bars',
    width: 360,
    height: ROW_HEIGHT * rows.length,
    marginLeft: 1,
    marginRight: 48,
    marginTop: 0,
    marginBottom: 0,
    x: { domain: [0, Math.max(...rows.map(({ value }) => value))], axis: null },
    y: { domain: rows.map(({ id }) => id), axis: null, padding: 0 },
    marks: [
      Plot.barX(rows, { x: 'value', y: 'id', insetTop: 22, insetBottom: 6, className: 'bar' }),
      Plot.text(rows, { x: 0, y: 'id', text: 'label', textAnchor: 'start', dy: -11, className: 'bar-label' }),
      Plot.text(rows, { x: 'value', y: 'id', text: 'text', textAnchor: 'start', dx: 6, dy: 8, className: 'bar-value' }),
    ],
  });
  for (const style of [...chart.querySelectorAll('style')]) style.remove();
  for (const node of [chart, ...chart.querySelectorAll('*')]) for (const name of ['style', 'fill', 'stroke', 'stroke-width', 'font-size', 'font-family', 'aria-label']) node.removeAttribute(name);
  for (const name of ['width', 'height']) chart.removeAttribute(name);
  chart.setAttribute('aria-hidden', 'true');
  return chart.outerHTML;
}
