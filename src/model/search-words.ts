import { z } from 'zod';

/** The one file with search words, as in RawFile.path. */
export const SEARCH_WORDS_PATH = 'content/zoekwoorden.yaml';

/** A single word as it is typed: lower-case letters, within it also digits, hyphens and apostrophes. */
export const SEARCH_WORD_PATTERN = /^\p{Ll}[\p{Ll}\p{M}\d'-]*$/u;

/** `content/zoekwoorden.yaml`: groups of two or more words that ask for the same in a question, though they are not names of one concept. */
export const searchWordsSchema = z.array(z.array(z.string().regex(SEARCH_WORD_PATTERN)).min(2));

/** The one file with everyday words, as in RawFile.path. */
export const EVERYDAY_WORDS_PATH = 'content/alledaagse-woorden.yaml';

/** Words that one everyday word may stand for at most; more would blur what is asked. */
export const MOST_MEANT = 3;

/** `content/alledaagse-woorden.yaml`: by a word that people type and that no text has, the words of the texts that ask for nearly the same, the best first; none when the word says nothing of what is asked, null when it is a common word that nothing here is about, and so no other word misspelt. */
export const everydayWordsSchema = z.record(z.string().regex(SEARCH_WORD_PATTERN), z.array(z.string().regex(SEARCH_WORD_PATTERN)).max(MOST_MEANT).nullable());

/** What everyday words ask for, by the word; empty when there are no such words. */
export type EverydayWords = Readonly<Record<string, readonly string[] | null>>;

/** The groups of interchangeable words, in the order of the file; empty when there are none. */
export type SearchWords = readonly (readonly string[])[];
