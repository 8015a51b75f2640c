import { stemOf } from './stem.ts';
import { isStopword } from './stopwords.ts';

/** The keys under which the words of a name are found, with how well each fits: joined as they are, as stems, and as stems without stop words. */
export function keysOf(words: readonly string[]): readonly (readonly [key: string, fit: number])[] {
  const joined = words.join('');
  const content = words.filter((word) => !isStopword(word));
  return [[joined, 1], [`~${stemOf(joined)}`, 0.97], [`~${words.map(stemOf).join('')}`, 0.97], ...(content.length > 0 && content.length < words.length ? [[`~${content.map(stemOf).join('')}`, 0.9] as const] : [])];
}
