import { z } from 'zod';
import { textSchema } from './text.ts';

/** The one file with abbreviations, as in RawFile.path. */
export const ABBREVIATIONS_PATH = 'content/afkortingen.yaml';

/** `content/afkortingen.yaml`: each abbreviation with the words it stands for, in Dutch or, under `en`, in English. */
export const abbreviationsSchema = z.record(z.string().regex(/^\p{Lu}[\p{Lu}&-]+$/u), z.union([textSchema, z.strictObject({ en: textSchema })]));

/** An abbreviation and what it stands for. */
export interface Abbreviation {
  /** The letters. */
  readonly short: string;
  /** The words. */
  readonly words: string;
  /** Language of the words, when they are not Dutch. */
  readonly language: 'en' | undefined;
}
