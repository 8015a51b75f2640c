import type { Concept, Knowledge } from '#knowledge/knowledge.ts';

/** An order between two ids that always is the same and follows no alphabet. */
function draw(one: string, other: string): number {
  let value = 7;
  for (const letter of `${one} ${other}`) value = (value * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003;
  return value;
}

/** Whether two concepts are near enough for either to be a right answer for the other. */
function isNear({ relations }: Pick<Knowledge, 'relations'>, one: string, other: string): boolean {
  return (relations.get(one) ?? []).some(({ target }) => target === other);
}

/** Other concepts of the same kind that are not linked to this one, in an order that is always the same; the sources they share come first, because those make good wrong answers. */
export function distractorsFor(knowledge: Pick<Knowledge, 'concepts' | 'relations'>, concept: Concept): readonly Concept[] {
  const sources = new Set(concept.senses.map(({ source }) => source));
  const shares = ({ senses }: Concept): number => (senses.some(({ source }) => sources.has(source)) ? 0 : 1);
  return [...knowledge.concepts.values()]
    .filter((other) => other.id !== concept.id && other.kind === concept.kind && !isNear(knowledge, concept.id, other.id))
    .sort((a, b) => shares(a) - shares(b) || draw(concept.id, a.id) - draw(concept.id, b.id) || (a.id < b.id ? -1 : 1));
}

/** Groups of `size` concepts of one list in which no two are linked, as long as such groups can be made; what is left over is left out. */
export function groupApart(knowledge: Pick<Knowledge, 'relations'>, concepts: readonly Concept[], size: number): readonly (readonly Concept[])[] {
  const groups: Concept[][] = [];
  for (const concept of concepts) {
    const open = groups.find((group) => group.length < size && group.every(({ id }) => !isNear(knowledge, concept.id, id)));
    if (open) open.push(concept);
    else groups.push([concept]);
  }
  return groups.filter((group) => group.length === size);
}
