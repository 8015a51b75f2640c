import type { Knowledge } from '#knowledge/knowledge.ts';
import { urls } from './urls.ts';

/** A link with its text. */
export interface NavigationItem {
  /** What the reader sees. */
  readonly label: string;
  /** Where it leads. */
  readonly url: string;
}

/** The main menu; a room without content is left out. */
export function mainMenu({ themes }: Pick<Knowledge, 'themes'>): readonly NavigationItem[] {
  return [
    { label: 'Bronnen', url: urls.sources },
    { label: 'Begrippen', url: urls.concepts },
    { label: 'Vergelijkingen', url: urls.comparisons },
    ...(themes.size > 0 ? [{ label: "Thema's", url: urls.themes }] : []),
    { label: 'Training', url: urls.training },
    { label: 'Over', url: urls.about },
  ];
}

/** The items before and after one in a list. */
export function neighbours<Item>(items: readonly Item[], isCurrent: (item: Item) => boolean): { readonly previous: Item | undefined; readonly next: Item | undefined } {
  const at = items.findIndex(isCurrent);
  return { previous: at > 0 ? items[at - 1] : undefined, next: at >= 0 ? items[at + 1] : undefined };
}
