import type { ComparisonData } from './comparison.ts';
import type { ConceptData } from './concept.ts';
import type { DatasetData } from './dataset.ts';
import type { PageData } from './page.ts';
import type { SourceData } from './source.ts';
import type { ThemeData } from './theme.ts';

/** A file as read from disk; `text` is empty for files that are not text. */
export interface RawFile {
  /** Path relative to the folder that holds `content/`, with forward slashes: `content/begrippen/koers.mdx`. */
  readonly path: string;
  /** The whole text of the file. */
  readonly text: string;
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
  /** The pages about the site itself. */
  readonly pages: readonly Entry<PageData>[];
}
