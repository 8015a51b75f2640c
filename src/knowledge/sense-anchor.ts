import type { Sense } from '#model/sense.ts';
import type { Concept, Source } from './knowledge.ts';

/** A sense with the anchor at which it stands on the concept's page. */
export interface AnchoredSense extends Sense {
  /** `betekenis-vgs` for a source's first sense, `betekenis-vgs-2` for its second. */
  readonly anchor: string;
}

/** The senses of a concept in the order of the sources, each with its anchor. */
export function anchorSenses({ senses }: Pick<Concept, 'senses'>, sources: ReadonlyMap<string, Pick<Source, 'order'>>): readonly AnchoredSense[] {
  const order = ({ source }: Sense): number => sources.get(source)?.order ?? 0;
  const count = new Map<string, number>();
  return [...senses].sort((a, b) => order(a) - order(b)).map((sense) => {
    const number = (count.get(sense.source) ?? 0) + 1;
    count.set(sense.source, number);
    return { ...sense, anchor: number === 1 ? `betekenis-${sense.source}` : `betekenis-${sense.source}-${String(number)}` };
  });
}
