import { z } from 'zod';

/** Pattern of every text: at least one character that is not white space. */
export const TEXT_PATTERN = /\S/;

/** A text for readers; error when it is empty or blank. */
export const textSchema = z.string().min(1).regex(TEXT_PATTERN);
