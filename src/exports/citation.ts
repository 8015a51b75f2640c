import { listReference } from '#knowledge/citation/apa.ts';
import { toText } from '#knowledge/citation/rich-text.ts';
import type { Locator, Source } from '#knowledge/knowledge.ts';
import { toWork } from '#knowledge/source-reference.ts';

/** A publication in one line, for fields that hold a reference as plain text: APA in Dutch. */
export function describeSource(source: Source): string {
  return toText(listReference(toWork(source), 'nl'));
}

/** A place in a publication in one line: the publication and how one cites the place. */
export function describePlace(source: Source, { label }: Pick<Locator, 'label'>): string {
  return `${describeSource(source)} Vindplaats: ${label}.`;
}
