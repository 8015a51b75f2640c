import { fold } from '../dutch/fold.ts';
import { familyOf } from '../dutch/stem.ts';
import type { HintLine, MemberLine, ShardFile } from '../format.ts';

/** The families in the order of their keys, each with the everyday words that would be of it; `everyday` gives by a word the words of the texts that it asks for, or null. */
export function addHints(families: ReadonlyMap<string, readonly MemberLine[]>, everyday: Readonly<Record<string, readonly string[] | null>>): readonly (readonly [string, ShardFile[string]])[] {
  const hints = new Map<string, HintLine[]>();
  for (const [word, meant] of Object.entries(everyday)) {
    const line = [fold(word), 3, meant?.map(fold) ?? null] as const;
    const key = familyOf(line[0]);
    const list = hints.get(key);
    if (list) list.push(line);
    else hints.set(key, [line]);
  }
  return [...new Set([...families.keys(), ...hints.keys()])].sort().map((key) => [key, [...(families.get(key) ?? []), ...(hints.get(key) ?? [])]]);
}
