import type { PreviewCard } from './cards.ts';
import { fitText, type FittedText } from './fit.ts';
import type { Typeface } from './typeface.ts';

/** Size that the usual networks and chat programs show whole, in pixels. */
export const PREVIEW_SIZE = { width: 1200, height: 630 } as const;

/** The faces of a preview: for titles and labels, and for running text. */
export interface Faces { readonly bold: Typeface; readonly text: Typeface }

/** The colours of styles/tokens.css in light: paper, ink, softer ink, line and accent, then those of the sources' signs. */
const COLOURS = { paper: '#fbfaf6', ink: '#1d1c1a', soft: '#4a4742', line: '#cfc8b8', accent: '#0f4a5c' } as const;
const SIGNS = ['#7a4a00', '#00565c', '#77265f', '#1b4590', '#37570f', '#8a2f12', '#3d4654', '#50289a'];

/** The shapes of the signs, within a square of 20 by 20. */
const SHAPES = [
  '<circle cx="10" cy="10" r="8"/>',
  '<path d="M3 3h14v14H3z"/>',
  '<path d="M10 2l9 16H1z"/>',
  '<path d="M10 1l9 9-9 9-9-9z"/>',
  '<path d="M7 2h6v5h5v6h-5v5H7v-5H2V7h5z"/>',
  '<path d="M10 1l2.7 6 6.5.7-4.9 4.4 1.4 6.4L10 15.2l-5.7 3.3 1.4-6.4L.8 7.7l6.5-.7z"/>',
  '<path d="M5 2h10l5 8-5 8H5l-5-8z"/>',
  '<path d="M1 7h18v6H1z"/>',
];

const EDGE = 72;
const WIDTH = PREVIEW_SIZE.width - 2 * EDGE;
/** Where the title begins and where the text has to end. */
const [TOP, BOTTOM] = [146, 520];
const LEADING = { title: 1.14, text: 1.38 } as const;
const GAP = 26;

/** Where the parts of a preview come: title and text with the baseline of each line. */
export interface PreviewPlan {
  readonly title: FittedText & { readonly baselines: readonly number[] };
  readonly text: FittedText & { readonly baselines: readonly number[] };
}

/** Lays out a preview; every line lies within the edges, and the last one above the sources. */
export function planPreview({ title, text }: Pick<PreviewCard, 'title' | 'text'>, { bold, text: face }: Faces): PreviewPlan {
  const head = fitText(title, { width: WIDTH, height: 210, sizes: [84, 76, 68, 60, 54, 48, 42], leading: LEADING.title }, bold.width);
  const headEnd = TOP + head.lines.length * head.size * LEADING.title;
  const body = fitText(text, { width: WIDTH, height: BOTTOM - headEnd - GAP, sizes: [40, 37, 34, 31, 28, 26], leading: LEADING.text }, face.width);
  const baselines = (fitted: FittedText, top: number, leading: number): readonly number[] => fitted.lines.map((_, index) => top + fitted.size * (0.8 + index * leading));
  return { title: { ...head, baselines: baselines(head, TOP, LEADING.title) }, text: { ...body, baselines: baselines(body, headEnd + GAP, LEADING.text) } };
}

function lines({ lines: texts, size, baselines }: PreviewPlan['title'], face: Typeface, colour: string): string {
  return `<g fill="${colour}">${texts.map((text, index) => face.draw(text, EDGE, baselines[index] ?? 0, size)).join('')}</g>`;
}

/** The signs of the sources beside each other, with "en meer" for those that do not fit. */
function signs(sources: PreviewCard['sources'], { bold }: Faces): string {
  const parts: string[] = [];
  let x = EDGE;
  for (const { label, order } of sources) {
    const width = 32 + bold.width(label) * 28;
    if (x + width > PREVIEW_SIZE.width - EDGE - 90) {
      parts.push(`<g fill="${COLOURS.soft}">${bold.draw('en meer', x, 578, 28)}</g>`);
      break;
    }
    const at = (order - 1) % SIGNS.length;
    parts.push(`<g fill="${SIGNS[at] ?? COLOURS.ink}"><g transform="translate(${String(x)} 559)">${SHAPES[at] ?? ''}</g>${bold.draw(label, x + 32, 578, 28)}</g>`);
    x += width + 34;
  }
  return parts.join('');
}

/** A preview as SVG of 1200 by 630, all text as shapes. */
export function drawPreview(card: PreviewCard, faces: Faces): string {
  const { title, text } = planPreview(card, faces);
  const { width, height } = PREVIEW_SIZE;
  const kind = faces.text.width(card.kind) * 28;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}" viewBox="0 0 ${String(width)} ${String(height)}"><path fill="${COLOURS.paper}" d="M0 0h${String(width)}v${String(height)}H0z"/>`
    // The mark: a bowed pole with two weights on a hairline.
    + `<g transform="translate(${String(EDGE)} 44) scale(1.9)" stroke="${COLOURS.accent}" fill="${COLOURS.accent}"><path d="M4 14.5Q24 5.5 44 14.5" fill="none" stroke-width="2.4" stroke-linecap="round"/><circle cx="4" cy="14.5" r="2.8" stroke="none"/><circle cx="44" cy="14.5" r="2.8" stroke="none"/></g>`
    + `<g fill="${COLOURS.accent}">${faces.bold.draw('Balanceerstok', EDGE + 112, 82, 34)}</g><g fill="${COLOURS.soft}">${faces.text.draw(card.kind, width - EDGE - kind, 82, 28)}</g><path fill="${COLOURS.ink}" d="M0 108h${String(width)}v2H0z"/>`
    + lines(title, faces.bold, COLOURS.ink) + lines(text, faces.text, COLOURS.soft)
    + `<path fill="${COLOURS.line}" d="M${String(EDGE)} 536h${String(WIDTH)}v2H${String(EDGE)}z"/>${signs(card.sources, faces)}</svg>`;
}
