import type { ComparisonData } from './comparison.ts';
import type { ConceptData } from './concept.ts';
import type { DatasetData } from './dataset.ts';
import type { InstrumentData } from './instrument.ts';
import type { PageData } from './page.ts';
import type { RouteData } from './route.ts';
import type { SearchWords } from './search-words.ts';
import type { SourceData } from './source.ts';
import type { ThemeData } from './theme.ts';

/** A file as read from disk; `text` is empty for files that are not text. */
export interface RawFile {
  /** Path relative to the folder that holds `content/`, with forward slashes: `content/begrippen/koers.mdx`. */
  readonly path: string;
  /** The whole text of the file. */
  readonly text: string;
}

/** What is to become of a file: its new text, or undefined to take it away. */
export interface FileChange {
  /** Path relative to the project, with forward slashes. */
  readonly path: string;
  /** The whole new text. */
  readonly text: string | undefined;
}

/** One valid piece of content. */
export interface Entry<Data> {
  /** Id, from the file or folder name. */
  readonly id: string;
  /** The typed facts. */
  readonly data: Data;
  /** The prose below the frontmatter; empty for YAML files. */
  readonly body: string;
}

/** Everything an editor wrote, valid and typed. */
export interface Content {
  /** The publications. */
  readonly sources: readonly Entry<SourceData>[];
  /** The notions. */
  readonly concepts: readonly Entry<ConceptData>[];
  /** The tables that put statements side by side. */
  readonly comparisons: readonly Entry<ComparisonData>[];
  /** The survey figures. */
  readonly datasets: readonly Entry<DatasetData>[];
  /** The syntheses. */
  readonly themes: readonly Entry<ThemeData>[];
  /** The reading paths for meetings. */
  readonly routes: readonly Entry<RouteData>[];
  /** The tools for reflection. */
  readonly instruments: readonly Entry<InstrumentData>[];
  /** The pages about the site itself. */
  readonly pages: readonly Entry<PageData>[];
  /** Groups of words that mean the same in a question; may be empty. */
  readonly searchWords: SearchWords;
}
