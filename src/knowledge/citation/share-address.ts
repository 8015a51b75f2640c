import type { Urls } from '../urls.ts';

/** Something on the site that can be shared: a page, or a part of one. */
export type Shared =
  | { readonly kind: 'concept'; readonly id: string }
  | { readonly kind: 'sense'; readonly concept: string; readonly source: string }
  | { readonly kind: 'source'; readonly id: string }
  | { readonly kind: 'locator'; readonly source: string; readonly locator: string }
  | { readonly kind: 'comparison'; readonly id: string }
  | { readonly kind: 'theme'; readonly id: string }
  | { readonly kind: 'route'; readonly id: string };

/** The path under which something is shared: always a page of its own, because office programs cut off what follows a `#`. Figures share the page of the place they stand at. */
export function shareAddress(shared: Shared, urls: Pick<Urls, 'concept' | 'sense' | 'source' | 'locator' | 'comparison' | 'theme' | 'route'>): string {
  switch (shared.kind) {
    case 'concept': return urls.concept(shared.id);
    case 'sense': return urls.sense(shared.concept, shared.source);
    case 'source': return urls.source(shared.id);
    case 'locator': return urls.locator(shared.source, shared.locator);
    case 'comparison': return urls.comparison(shared.id);
    case 'theme': return urls.theme(shared.id);
    case 'route': return urls.route(shared.id);
  }
}
