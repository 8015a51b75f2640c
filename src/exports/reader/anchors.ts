import type { Target } from '#knowledge/reference.ts';

/** The place within the reader's file of something we know; undefined for what has no place of its own there. */
export function anchorOf({ kind, id }: Target): string | undefined {
  switch (kind) {
    case 'concept': return `begrip-${id}`;
    case 'source': return `bron-${id}`;
    case 'locator': return `plaats-${id.replace('#', '-')}`;
    case 'comparison': return `vergelijking-${id}`;
    case 'theme': return `thema-${id}`;
    case 'dataset': return `cijfers-${id}`;
    case 'route': return `route-${id}`;
    case 'instrument': return `instrument-${id}`;
    case 'diagram': return undefined;
  }
}
