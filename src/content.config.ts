import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { ROOMS, type RoomName } from '#model/room.ts';

function collection<Name extends RoomName>(name: Name) {
  const { glob: pattern, schema } = ROOMS[name];
  // The id is the file name, or for a source the folder's.
  return defineCollection({ loader: glob({ base: `./content/${name}`, pattern, generateId: ({ entry }) => entry.replace(/(?:\/index)?\.[a-z]+$/, '') }), schema });
}

/** One collection per folder of content/. */
export const collections = {
  bronnen: collection('bronnen'),
  begrippen: collection('begrippen'),
  vergelijkingen: collection('vergelijkingen'),
  cijfers: collection('cijfers'),
  themas: collection('themas'),
  paginas: collection('paginas'),
};
