import { COMPARISON_HEIGHT, conceptHeight, EMBED_WIDTHS } from '#knowledge/embed-size.ts';
import type { Comparison, Concept } from '#knowledge/knowledge.ts';
import { capitalize } from './format.ts';
import { getKnowledge } from './knowledge.ts';
import { urls } from './urls.ts';

/** A page that other sites may frame. */
export interface EmbedPage {
  /** Its address, under the base. */
  readonly url: string;
  /** What it shows, with where it comes from. */
  readonly title: string;
  /** The sizes for which there is a snippet, in pixels, the narrow one first. */
  readonly sizes: readonly { readonly width: number; readonly height: number }[];
}

/** The card of a concept. */
export async function embedOfConcept(concept: Concept): Promise<EmbedPage> {
  const knowledge = await getKnowledge();
  return { url: urls.embeddedConcept(concept.id), title: `${capitalize(concept.term)}, begrip op Balanceerstok`, sizes: EMBED_WIDTHS.map((width) => ({ width, height: conceptHeight(knowledge, concept, width) })) };
}

/** The table of a comparison. */
export function embedOfComparison(comparison: Comparison): EmbedPage {
  return { url: urls.embeddedComparison(comparison.id), title: `${comparison.title}, vergelijking op Balanceerstok`, sizes: EMBED_WIDTHS.map((width) => ({ width, height: COMPARISON_HEIGHT })) };
}
