import { abbreviationsIn } from './abbreviations.ts';
import type { ContentDocument } from './parse.ts';
import { sentencesOf } from './prose.ts';
import { countSyllables, LONG_SENTENCE, wordsIn } from './readability.ts';
import { GAP, readerTexts } from './texts.ts';

/** What makes one page harder to read than it has to be. */
export interface Difficulty {
  /** The file the page is made from. */
  readonly file: string;
  /** Sentences of more than 25 words, whole, in the order of the page. */
  readonly sentences: readonly string[];
  /** Words of five syllables or more that stand on no other page and are no name of a concept, sorted. */
  readonly words: readonly string[];
  /** Abbreviations that the list of abbreviations does not explain, sorted. */
  readonly abbreviations: readonly string[];
}

/** A word of so many syllables is long. */
const LONG_WORD = 5;

function runningTexts(document: ContentDocument): readonly string[] {
  return readerTexts(document, { foreign: true }).filter(({ isRunning }) => isRunning).map(({ text }) => text.replaceAll(GAP, ' '));
}

/** The words that concepts are called by, and the parts of such names, in lower case. */
function termWords(documents: readonly ContentDocument[]): ReadonlySet<string> {
  const names = documents.filter(({ room }) => room === 'begrippen').flatMap((document) => readerTexts(document, { foreign: true }).filter(({ field }) => /^(?:term|aliases|forms)/.test(field)));
  return new Set(names.flatMap(({ text }) => wordsIn(text)).map((word) => word.toLowerCase()));
}

/** What is difficult on each page, in the order of the documents; pages without anything difficult are left out. `explained` are the abbreviations that the site explains. */
export function difficultiesPerPage(documents: readonly ContentDocument[], explained: ReadonlySet<string>): readonly Difficulty[] {
  const pages = documents.filter(({ room }) => room !== 'cijfers').map((document) => ({ file: document.path, texts: runningTexts(document) }));
  const terms = termWords(documents);
  const wordsOf = pages.map(({ texts }) => new Set(texts.flatMap(wordsIn).map((word) => word.toLowerCase())));
  const counts = new Map<string, number>();
  for (const words of wordsOf) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return pages.map(({ file, texts }, index): Difficulty => ({
    file,
    sentences: texts.flatMap((text) => sentencesOf(text).map(([start, end]) => text.slice(start, end).trim())).filter((sentence) => wordsIn(sentence).length > LONG_SENTENCE),
    words: [...(wordsOf[index] ?? [])].filter((word) => counts.get(word) === 1 && !terms.has(word) && !/\d/.test(word) && countSyllables(word) >= LONG_WORD).sort((a, b) => a.localeCompare(b, 'nl')),
    abbreviations: [...new Set(texts.flatMap(abbreviationsIn))].filter((letters) => !explained.has(letters)).sort(),
  })).filter(({ sentences, words, abbreviations }) => sentences.length + words.length + abbreviations.length > 0);
}

/** Difficulties as a list for editors: per page its long sentences, rare words and unexplained abbreviations. */
export function formatDifficulties(difficulties: readonly Difficulty[]): string {
  return difficulties.map(({ file, sentences, words, abbreviations }) => [
    file,
    ...sentences.map((sentence) => `  lange zin (${String(wordsIn(sentence).length)} woorden): ${sentence}`),
    ...(words.length > 0 ? [`  zeldzame lange woorden: ${words.join(', ')}`] : []),
    ...(abbreviations.length > 0 ? [`  niet uitgelegd: ${abbreviations.join(', ')}`] : []),
  ].join('\n')).join('\n');
}
