import type { Comparison, Concept, Dataset, Instrument, Locator, Route, Source, Theme } from '../knowledge.ts';
import type { Version } from '../version.ts';

/** What a page is about, for the descriptions that machines read. */
export type Subject =
  | { readonly kind: 'concept'; readonly concept: Concept; readonly version: Version }
  | { readonly kind: 'source'; readonly source: Source; readonly locator?: Locator; readonly datasets: readonly Dataset[] }
  | { readonly kind: 'comparison'; readonly comparison: Comparison; readonly date?: string | undefined }
  | { readonly kind: 'theme'; readonly theme: Theme; readonly date?: string | undefined }
  | { readonly kind: 'route'; readonly route: Route; readonly date?: string | undefined }
  | { readonly kind: 'instrument'; readonly instrument: Instrument; readonly date?: string | undefined };

/** Where a page stands and what it is called. */
export interface PageDescription {
  /** Full address, host included. */
  readonly url: string;
  /** Title without the name of the site. */
  readonly title: string;
  /** One or two sentences. */
  readonly description: string;
  /** Pages above it from the home page down, without itself, with full addresses. */
  readonly trail: readonly { readonly label: string; readonly url: string }[];
}
