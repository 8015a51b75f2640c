import { z } from 'zod';
import { citationSchema, idSchema } from './ids.ts';

/** A cell of a comparison: a source's statement with its citations, or our reading of it. */
export const cellSchema = z.strictObject({
  /** What the cell says; may be left out when `value` says it all. */
  text: z.string().min(1).optional(),
  /** The figure, when the cell holds one. */
  value: z.number().optional(),
  /** Unit of the figure. */
  unit: z.string().min(1).optional(),
  /** Where the source says it, as `vgs#fig-2`; needed unless `interpretation` is true. */
  citations: z.array(citationSchema).default([]),
  /** True when the cell is our reading and not a source's statement. */
  interpretation: z.boolean().default(false),
});

/** A column of a comparison. */
export const columnSchema = z.strictObject({
  /** Id of the column, used in addresses and as the key of its cells. */
  id: idSchema,
  /** Head of the column. */
  label: z.string().min(1),
  /** Whether the cells hold texts or figures. */
  type: z.enum(['text', 'number']).default('text'),
  /** Unit of the figures in a number column. */
  unit: z.string().min(1).optional(),
  /** Id of the source the whole column speaks for. */
  source: idSchema.optional(),
});

/** A row of a comparison. */
export const rowSchema = z.strictObject({
  /** Id of the row, used in addresses. */
  id: idSchema,
  /** Head of the row. */
  label: z.string().min(1),
  /** Id of the concept the row is about. */
  concept: idSchema.optional(),
  /** Cell per column id; `null` where the source is silent. Every column needs an entry. */
  cells: z.record(idSchema, cellSchema.nullable()),
});

/** `content/vergelijkingen/<id>.yaml`: a table that puts statements side by side. */
export const comparisonSchema = z.strictObject({
  /** Name of the comparison. */
  title: z.string().min(1),
  /** The question it answers. */
  question: z.string().min(1),
  /** Our conclusion; always shown as duiding. */
  conclusion: z.string().min(1),
  /** What a row is, as head of the first column: "Sturingsvorm". */
  rowHeading: z.string().min(1),
  /** The columns, in reading order. */
  columns: z.array(columnSchema).min(1),
  /** The rows, in reading order. */
  rows: z.array(rowSchema).min(1),
});

/** A comparison as written in its file, defaults filled in. */
export type ComparisonData = Readonly<z.infer<typeof comparisonSchema>>;

/** A cell with defaults filled in. */
export type Cell = Readonly<z.infer<typeof cellSchema>>;
