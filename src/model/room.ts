import type { z } from 'zod';
import { comparisonSchema } from './comparison.ts';
import { conceptSchema } from './concept.ts';
import { datasetSchema } from './dataset.ts';
import { instrumentSchema } from './instrument.ts';
import { pageSchema } from './page.ts';
import { routeSchema } from './route.ts';
import { sourceSchema } from './source.ts';
import { themeSchema } from './theme.ts';

/** How the files of one folder under content/ are named and what they hold. */
export interface Room {
  /** File name pattern for messages: `content/begrippen/<id>.mdx`. */
  readonly shape: string;
  /** Matches a path relative to content/ and captures the id. */
  readonly pattern: RegExp;
  /** Glob relative to the folder, for Astro's loader. */
  readonly glob: string;
  /** Schema of the facts. */
  readonly schema: z.ZodType;
  /** Whether the facts stand in frontmatter above prose, or are the whole file. */
  readonly format: 'mdx' | 'yaml';
}

/** The rooms of content/: the closed list of folders an editor writes in. */
export const ROOMS = {
  bronnen: { shape: 'content/bronnen/<bron>/index.mdx', pattern: /^bronnen\/([^/]+)\/index\.mdx$/, glob: '*/index.mdx', schema: sourceSchema, format: 'mdx' },
  begrippen: { shape: 'content/begrippen/<begrip>.mdx', pattern: /^begrippen\/([^/]+)\.mdx$/, glob: '*.mdx', schema: conceptSchema, format: 'mdx' },
  vergelijkingen: { shape: 'content/vergelijkingen/<naam>.yaml', pattern: /^vergelijkingen\/([^/]+)\.yaml$/, glob: '*.yaml', schema: comparisonSchema, format: 'yaml' },
  cijfers: { shape: 'content/cijfers/<naam>.yaml', pattern: /^cijfers\/([^/]+)\.yaml$/, glob: '*.yaml', schema: datasetSchema, format: 'yaml' },
  themas: { shape: 'content/themas/<thema>.mdx', pattern: /^themas\/([^/]+)\.mdx$/, glob: '*.mdx', schema: themeSchema, format: 'mdx' },
  routes: { shape: 'content/routes/<route>.yaml', pattern: /^routes\/([^/]+)\.yaml$/, glob: '*.yaml', schema: routeSchema, format: 'yaml' },
  instrumenten: { shape: 'content/instrumenten/<instrument>.yaml', pattern: /^instrumenten\/([^/]+)\.yaml$/, glob: '*.yaml', schema: instrumentSchema, format: 'yaml' },
  paginas: { shape: 'content/paginas/<pagina>.mdx', pattern: /^paginas\/([^/]+)\.mdx$/, glob: '*.mdx', schema: pageSchema, format: 'mdx' },
} as const satisfies Readonly<Record<string, Room>>;

/** Name of a folder under content/. */
export type RoomName = keyof typeof ROOMS;

/** The names of the rooms. */
export const ROOM_NAMES = Object.keys(ROOMS) as readonly RoomName[];

/** The facts of a file in a room, defaults filled in. */
export type RoomData<Name extends RoomName> = Readonly<z.output<(typeof ROOMS)[Name]['schema']>>;
