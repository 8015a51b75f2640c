import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { ROOMS, type RoomName } from '#model/room.ts';

/** Reads the files of a room; the id is the file name, or for a source the folder's. */
function load(name: RoomName) {
  return glob({ base: `./content/${name}`, pattern: ROOMS[name].glob, generateId: ({ entry }) => entry.replace(/(?:\/index)?\.[a-z]+$/, '') });
}

/** One collection per folder of content/. */
export const collections = {
  bronnen: defineCollection({ loader: load('bronnen'), schema: ROOMS.bronnen.schema }),
  begrippen: defineCollection({ loader: load('begrippen'), schema: ROOMS.begrippen.schema }),
  vergelijkingen: defineCollection({ loader: load('vergelijkingen'), schema: ROOMS.vergelijkingen.schema }),
  cijfers: defineCollection({ loader: load('cijfers'), schema: ROOMS.cijfers.schema }),
  themas: defineCollection({ loader: load('themas'), schema: ROOMS.themas.schema }),
  routes: defineCollection({ loader: load('routes'), schema: ROOMS.routes.schema }),
  instrumenten: defineCollection({ loader: load('instrumenten'), schema: ROOMS.instrumenten.schema }),
  paginas: defineCollection({ loader: load('paginas'), schema: ROOMS.paginas.schema }),
};
