import type { z } from 'zod';
import type { Content, Entry } from '#model/content.ts';
import type { SearchWords } from '#model/search-words.ts';
import { ROOMS, type RoomData, type RoomName } from '#model/room.ts';
import type { ContentDocument } from './parse.ts';

/** The valid documents and the search words as typed content; documents that do not fit their schema or do not parse are left out. */
export function toContent(documents: readonly ContentDocument[], searchWords: SearchWords = []): Content {
  const entries = <Name extends RoomName>(room: Name): readonly Entry<RoomData<Name>>[] => {
    // Of a generic name the compiler only knows that it is one of the schemas.
    const schema = ROOMS[room].schema as unknown as z.ZodType<RoomData<Name>>;
    return documents
      .filter((document) => document.room === room && document.problems.length === 0)
      .flatMap(({ id, data, body }) => {
        const result = schema.safeParse(data);
        return result.success ? [{ id, data: result.data, body }] : [];
      });
  };
  return {
    sources: entries('bronnen'),
    concepts: entries('begrippen'),
    comparisons: entries('vergelijkingen'),
    datasets: entries('cijfers'),
    themes: entries('themas'),
    routes: entries('routes'),
    instruments: entries('instrumenten'),
    pages: entries('paginas'),
    searchWords,
  };
}
