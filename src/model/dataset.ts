import { z } from 'zod';
import { idSchema } from './ids.ts';

/** One figure of a survey. */
export const datasetRowSchema = z.strictObject({
  /** Anchor of the row, unique within the dataset. */
  id: idSchema,
  /** What the figure is about, in full. */
  label: z.string().min(1),
  /** The figure, in the dataset's unit. */
  value: z.number(),
  /** Label of the group the row belongs to, when the figure groups its rows. */
  group: z.string().min(1).optional(),
  /** Id of the concept the row is about. */
  concept: idSchema.optional(),
});

/** Frontmatter-less `content/cijfers/<id>.yaml`: the figures of one table or figure of a source. */
export const datasetSchema = z.strictObject({
  /** Name of the dataset as readers see it. */
  title: z.string().min(1),
  /** What was asked or measured. */
  question: z.string().min(1),
  /** Id of the source the figures come from. */
  source: idSchema,
  /** Id of the locator where they stand. */
  locator: idSchema,
  /** Unit of every value: `procent` or `punten`. */
  unit: z.enum(['procent', 'punten', 'aantal']),
  /** What the rows add up to according to the source or to our own sum. */
  total: z.strictObject({
    /** The sum the rows must give, in the unit. */
    value: z.number(),
    /** How readers see it: "100%", "10 punten", "telt op tot 80%, niet verklaard". */
    text: z.string().min(1),
  }),
  /** Who answered, as the source describes it. */
  population: z.string().min(1),
  /** Number of respondents as readers see it; "n niet vermeld" when the source is silent. */
  sampleSize: z.string().min(1),
  /** A remark a reader needs beside the figures. */
  note: z.string().min(1).optional(),
  /** The figures, in the order of the source. */
  rows: z.array(datasetRowSchema).min(1),
});

/** A dataset as written in its file. */
export type DatasetData = Readonly<z.infer<typeof datasetSchema>>;
