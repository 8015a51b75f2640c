import { editDistance } from './edit-distance.ts';
import type { ConceptName } from './names.ts';

const bare = (text: string): string => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/[^\p{L}\p{N}]/gu, '');

/** How far a typed text is from a name when accents, spaces and marks do not count. */
export function distanceTo(typed: string, name: string): number {
  return editDistance(bare(typed), bare(name));
}

/** The concepts that a typed text may stand for: that of the name it was made from, and all with a name equally near. Undefined when a name of another concept is nearer, for then nobody could tell. */
export function findExpected(typed: string, { name, concept }: ConceptName, names: readonly ConceptName[]): readonly string[] | undefined {
  const own = distanceTo(typed, name);
  const expected = new Set([concept]);
  for (const other of names) {
    if (other.concept === concept || Math.abs(bare(other.name).length - bare(typed).length) > own) continue;
    const distance = distanceTo(typed, other.name);
    if (distance < own) return undefined;
    if (distance === own) expected.add(other.concept);
  }
  return [...expected];
}
