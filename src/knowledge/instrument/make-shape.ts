import type { InstrumentItem, InstrumentPart } from '#model/instrument.ts';
import type { Dataset, Instrument, Knowledge } from '../knowledge.ts';
import { fieldsOf, type Shape, type ShapeItem, type ShapePart } from './shape.ts';

/** The 32-bit FNV-1a hash of a text, in base 36; enough to see that questions changed. Computed by the method on www.isthe.com/chongo/tech/comp/fnv/. */
function hashText(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash.toString(36);
}

function toItem({ id, label, group }: InstrumentItem): ShapeItem {
  return { id, label, ...(group === undefined ? {} : { group }) };
}

function toPart(part: InstrumentPart, dataset: Dataset | undefined): ShapePart {
  const { id, title, type, items, rows, columns, options, ask, askRow, skip } = part;
  const common = { id, title, type, items: items.map(toItem), options: options.map(({ label }) => label), columns: [] };
  if (type === 'grid') return { ...common, items: rows.map(toItem), columns: columns.map(toItem), ...(ask === undefined ? {} : { ask }), ...(askRow === undefined ? {} : { askRow }), ...(skip === undefined ? {} : { skip }) };
  if (type !== 'divide' || !dataset) return common;
  return {
    ...common,
    items: dataset.rows.map((row) => ({ id: row.id, label: row.label, mean: row.value, ...(row.group === undefined ? {} : { group: row.group }) })),
    total: dataset.total.value,
    survey: `Gemiddelde in de enquête, in ${dataset.unit}; totaal ${dataset.total.text}; ${dataset.population}; ${dataset.sampleSize}`,
  };
}

/** What the browser has to know of an instrument; `path` is the address of its page. */
export function makeShape(instrument: Instrument, { datasets }: Pick<Knowledge, 'datasets'>, path: string): Shape {
  const { id, title } = instrument;
  const parts = instrument.parts.map((part) => toPart(part, part.dataset === undefined ? undefined : datasets.get(part.dataset)));
  const options = instrument.parts.map((part) => part.options.map((option) => option.id));
  return { id, title, path, print: hashText(JSON.stringify([id, fieldsOf({ parts }), options])), parts };
}
