import type { Target } from './reference.ts';
import type { Knowledge } from './knowledge.ts';

/** The parts of the knowledge from which labels are made. */
export type Names = Pick<Knowledge, 'concepts' | 'sources' | 'locators' | 'comparisons' | 'datasets' | 'themes' | 'routes' | 'instruments'>;

/** How readers see a place in a source on a chip: "VGS · figuur II". */
export function citationLabel(names: Pick<Names, 'sources' | 'locators'>, citation: string): string {
  const locator = names.locators.get(citation);
  const source = names.sources.get(locator?.source ?? citation);
  return locator && source ? `${source.label} · ${locator.label}` : (source?.label ?? citation);
}

/** What a link without text of its own says; the id when the target does not exist. */
export function labelOf(names: Names, { kind, id }: Target): string {
  switch (kind) {
    case 'concept': return names.concepts.get(id)?.term ?? id;
    case 'locator': return citationLabel(names, id);
    case 'source': return names.sources.get(id)?.label ?? id;
    case 'comparison': return names.comparisons.get(id)?.title ?? id;
    case 'theme': return names.themes.get(id)?.title ?? id;
    case 'route': return names.routes.get(id)?.title ?? id;
    case 'instrument': return names.instruments.get(id)?.title ?? id;
    case 'dataset': return names.datasets.get(id)?.title ?? id;
    case 'diagram': return id;
  }
}

/** The shapes of the signs; the styles draw the same before chips. */
const SHAPES = ['●', '■', '▲', '◆', '✚', '★', '⬢', '▬'] as const;

/** The shape of a source's sign, for drawings; the shapes repeat as the classes do. */
export function signShape(order: number): string {
  return SHAPES[(order - 1) % SHAPES.length] ?? SHAPES[0];
}

/** The class that gives a source its sign; the signs repeat after eight sources. */
export function signClass(order: number): string {
  return `sign-${String(((order - 1) % 8) + 1)}`;
}
