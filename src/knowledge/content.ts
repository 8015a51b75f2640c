import type { Content, Entry } from '../model/content.ts';
import { ROOMS, type RoomName } from '../model/room.ts';
import type { ComparisonData } from '../model/comparison.ts';
import type { ConceptData } from '../model/concept.ts';
import type { DatasetData } from '../model/dataset.ts';
import type { PageData } from '../model/page.ts';
import type { SourceData } from '../model/source.ts';
import type { ThemeData } from '../model/theme.ts';
import type { ContentDocument } from './parse.ts';

/** The valid documents as typed content; documents that do not fit their schema or do not parse are left out. */
export function toContent(documents: readonly ContentDocument[]): Content {
  const entries = <Data>(room: RoomName): Entry<Data>[] =>
    documents
      .filter((document) => document.room === room && document.problems.length === 0)
      .flatMap(({ id, data, body }) => {
        const result = ROOMS[room].schema.safeParse(data);
        return result.success ? [{ id, data: result.data as Data, body }] : [];
      });
  return {
    sources: entries<SourceData>('bronnen'),
    concepts: entries<ConceptData>('begrippen'),
    comparisons: entries<ComparisonData>('vergelijkingen'),
    datasets: entries<DatasetData>('cijfers'),
    themes: entries<ThemeData>('themas'),
    pages: entries<PageData>('paginas'),
  };
}
