import { z } from 'zod';

/** The one file with search words, as in RawFile.path. */
export const SEARCH_WORDS_PATH = 'content/zoekwoorden.yaml';

/** A single word as it is typed: lower-case letters, within it also digits, hyphens and apostrophes. */
export const SEARCH_WORD_PATTERN = /^\p{Ll}[\p{Ll}\p{M}\d'-]*$/u;

/** `content/zoekwoorden.yaml`: groups of two or more words that ask for the same in a question, though they are not names of one concept. */
export const searchWordsSchema = z.array(z.array(z.string().regex(SEARCH_WORD_PATTERN)).min(2));

/** The groups of interchangeable words, in the order of the file; empty when there are none. */
export type SearchWords = readonly (readonly string[])[];
