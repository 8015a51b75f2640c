import type { ContentDocument } from './parse.ts';
import { sentencesOf } from './prose.ts';
import { GAP, readerTexts } from './texts.ts';

/** How easily a text reads. */
export interface Readability {
  /** Number of words. */
  readonly words: number;
  /** Number of sentences. */
  readonly sentences: number;
  /** Mean number of words in a sentence; 0 without sentences. */
  readonly meanLength: number;
  /** Number of words in the longest sentence. */
  readonly longest: number;
  /** The longest sentence itself; of equals the first. */
  readonly longestText: string;
  /** Share of sentences of more than 25 words, from 0 to 1. */
  readonly longShare: number;
  /** Score after Flesch and Douma; the higher, the easier. 100 without sentences. */
  readonly score: number;
}

/** A sentence of more words counts as long. */
export const LONG_SENTENCE = 25;

/** Words: letters and figures, with the hyphens, apostrophes, points and commas within them ("z'n", "2,7"). */
const WORD = /[\p{L}\p{N}]+(?:['’.,&-][\p{L}\p{N}]+)*/gu;

/** Vowels that are one sound together, the longest first; a vowel with a diaeresis starts a sound of its own. */
const VOWEL_GROUP = /[äëïöü][eiu]?|aai|ooi|oei|ieu|eeu|eau|ij|aa|ai|au|ee|ei|eu|ie|oe|oi|oo|ou|ui|uu|[aeiouyáàâéèêíìîóòôúùû]/g;

/** A y that sounds as j: after a vowel, and before one ("loyaal", "essay", but not "type"). */
const CONSONANT_Y = /(?<=[aeiou])y|y(?=[aou])/g;

function countPart(part: string): number {
  if (!/\p{L}/u.test(part)) return 1;
  // "BZK" and "OR" are spelled out, "NORA" is read.
  if (/^\p{Lu}+$/u.test(part) && (part.length <= 2 || !/[AEIOUY]/.test(part))) return part.length;
  return Math.max(1, part.normalize('NFC').toLowerCase().replace(CONSONANT_Y, 'j').match(VOWEL_GROUP)?.length ?? 0);
}

/** The number of syllables in a word, by its Dutch vowels; a figure counts as one. Right for all but a few words: "museum" and "geautomatiseerd" lose one. */
export function countSyllables(word: string): number {
  return word.split(/['’.,&-]/).filter((part) => part !== '').reduce((total, part) => total + countPart(part), 0);
}

/** The words of a text. */
export function wordsIn(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}

/**
 * How easily texts read, each text being one or more sentences.
 *
 * The score is Flesch's Reading Ease as Douma fitted it to Dutch: 206.84 − 0.93 · (words / sentence) − 77 · (syllables / word).
 * Source: W.H. Douma, De leesbaarheid van landbouwbladen (Landbouwhogeschool Wageningen, 1960), after R. Flesch, A new readability yardstick (Journal of Applied Psychology 32, 1948).
 * From 60 up counts as ordinary, below 30 as very difficult. It knows nothing of meaning: long words that readers use every day weigh as much as rare ones.
 */
export function measureReadability(texts: readonly string[]): Readability {
  const sentences = texts
    .flatMap((text) => sentencesOf(text).map(([start, end]) => text.slice(start, end).trim()))
    .map((text) => ({ text, words: wordsIn(text) }))
    .filter(({ words }) => words.length > 0);
  const words = sentences.flatMap((sentence) => sentence.words);
  const syllables = words.reduce((total, word) => total + countSyllables(word), 0);
  const longest = sentences.reduce((most, sentence) => (sentence.words.length > most.words.length ? sentence : most), { text: '', words: [] as readonly string[] });
  const meanLength = sentences.length === 0 ? 0 : words.length / sentences.length;
  return {
    words: words.length,
    sentences: sentences.length,
    meanLength,
    longest: longest.words.length,
    longestText: longest.text,
    longShare: sentences.length === 0 ? 0 : sentences.filter((sentence) => sentence.words.length > LONG_SENTENCE).length / sentences.length,
    score: sentences.length === 0 ? 100 : 206.84 - 0.93 * meanLength - 77 * (syllables / words.length),
  };
}

/** Readability of one page. */
export interface PageReadability extends Readability {
  /** The file the page is made from. */
  readonly file: string;
}

/** Readability of every page, the most difficult first. Names, headings and cells of tables are no sentences and do not count; datasets have no page of their own. */
export function readabilityPerPage(documents: readonly ContentDocument[]): readonly PageReadability[] {
  return documents
    .filter(({ room }) => room !== 'cijfers')
    .map((document) => {
      const texts = readerTexts(document, { foreign: true }).filter(({ isRunning }) => isRunning);
      return { file: document.path, ...measureReadability(texts.map(({ text }) => text.replaceAll(GAP, ' '))) };
    })
    .sort((a, b) => a.score - b.score || (a.file < b.file ? -1 : 1));
}

/** The first words of a sentence. */
function opening(text: string): string {
  const words = text.split(/\s+/);
  return words.length <= 8 ? text : `${words.slice(0, 8).join(' ')} …`;
}

const oneDecimal = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** Pages as a table for editors, one line each, with a line above that names the columns. */
export function formatReadability(pages: readonly PageReadability[]): string {
  const width = Math.max(6, ...pages.map(({ file }) => file.length));
  const row = (cells: readonly string[], file: string, rest: string): string => `${file.padEnd(width)}${cells.map((cell) => cell.padStart(11)).join('')}   ${rest}`.trimEnd();
  return [
    row(['woorden', 'per zin', 'langste', '> 25', 'score'], 'pagina', 'langste zin'),
    ...pages.map(({ file, words, meanLength, longest, longestText, longShare, score }) =>
      row([String(words), oneDecimal.format(meanLength), String(longest), `${String(Math.round(100 * longShare))}%`, oneDecimal.format(score)], file, opening(longestText))),
  ].join('\n');
}
