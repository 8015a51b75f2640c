import { citationLabel, type Names } from './label.ts';
import type { Concept } from './knowledge.ts';
import { estimateLines, estimateWidth } from './text-width.ts';

// The measures are those of styles/embed.css, in pixels; a browser test holds them to it.

/** The two widths for which a snippet gives the height: a narrow column, a wide one. */
export const EMBED_WIDTHS = [320, 600] as const;

/** Height for a comparison, in pixels: its table scrolls within the frame, under its heads and above the link back. */
export const COMPARISON_HEIGHT = 600;

/** White around the whole, and the line with the kind. */
const PADDING = 16;
const KIND = 24;
/** The line with the link back and the space above it; below the width where its two parts fit beside each other it takes two. */
const FOOT = 42;
const FOOT_FITS = 480;
/** A chip's height with the space below it, and what it is wide besides its text. Its letters are those of the reader's system, some of which are wide. */
const CHIP = 32;
const CHIP_EDGE = 38;
const CHIP_LETTER = 16.5;
const CHIP_LINE = 18;

/** The height of chips that stand beside each other as far as they fit; one that is wider than the card takes more lines. */
function chipsHeight(labels: readonly string[], width: number): number {
  let [rows, used, extra] = [labels.length > 0 ? 1 : 0, 0, 0];
  for (const label of labels) {
    const needed = estimateWidth(label) * CHIP_LETTER + CHIP_EDGE;
    if (used > 0 && used + needed > width) {
      rows += 1;
      used = 0;
    }
    used += needed;
    extra += Math.max(0, Math.ceil(needed / width) - 1);
  }
  return rows * CHIP + extra * CHIP_LINE;
}

/** The places a concept's card names besides that of its definition: of every other source that uses it the first, in the order of the sources. */
export function placesOf({ sources }: Pick<Names, 'sources'>, { definedBy, senses }: Concept): readonly string[] {
  return [...sources.keys()].filter((id) => id !== definedBy?.split('#')[0]).flatMap((id) => {
    const first = senses.find(({ source }) => source === id);
    return first ? `${id}#${first.locator}` : [];
  });
}

/** The height that a concept's card needs in a frame of a width (both pixels): rather a few too many than one too few. */
export function conceptHeight(names: Pick<Names, 'sources' | 'locators'>, concept: Concept, width: number): number {
  const inner = width - 2 * PADDING;
  const { term, gloss, definition, definedBy } = concept;
  const places = placesOf(names, concept);
  const basis = definedBy === undefined ? 28 : 4 + chipsHeight(['Definitie naar', citationLabel(names, definedBy)], inner - PADDING);
  return Math.ceil([
    2 * PADDING + KIND,
    estimateLines(term, 24, inner) * 30 + 8,
    gloss === undefined ? 0 : estimateLines(gloss, 18, inner) * 26 + 8,
    estimateLines(definition, 18, inner - PADDING) * 28 + basis + 10,
    places.length > 0 ? 26 + chipsHeight(places.map((place) => citationLabel(names, place)), inner) + 8 : 0,
    width < FOOT_FITS ? FOOT + 20 : FOOT,
  ].reduce((total, part) => total + part, 0));
}
