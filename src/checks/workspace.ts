import { DIAGRAMS } from '#model/diagram.ts';
import type { RawFile } from '#model/content.ts';
import { ROOM_NAMES, type RoomName } from '#model/room.ts';
import { asRecord, asText, recordsOf } from '#knowledge/data.ts';
import { parseDocuments, type ContentDocument } from '#knowledge/parse.ts';
import type { TargetKind } from '#knowledge/reference.ts';
import { slugify } from '#knowledge/slug.ts';
import { suggest } from '#knowledge/suggest.ts';

/** Everything the rules look at: the files as they are, taken apart, and the names that exist. */
export interface Workspace {
  /** Every file under content/. */
  readonly files: readonly RawFile[];
  /** The files that fit a room, taken apart. */
  readonly documents: readonly ContentDocument[];
  /** Existing names by kind of target, also of files that hold errors or are misnamed, so that one error does not cause others. */
  readonly names: Readonly<Record<TargetKind, ReadonlySet<string>>>;
  /** Ids of sources of which we cannot know the locators: their facts cannot be read, or their file is misnamed. */
  readonly unreadSources: ReadonlySet<string>;
}

/** The room and id that the writer of a misnamed or misplaced text most likely meant: `begripen/Koers.md` is the concept `koers`. */
export function guessPlace(path: string): { readonly room: RoomName; readonly id: string } | undefined {
  const [, folder = '', rest = ''] = /^content\/([^/]+)\/(.+)\.(?:mdx?|ya?ml|txt)$/i.exec(path) ?? [];
  const near = suggest(folder, ROOM_NAMES);
  const room = ROOM_NAMES.find((known) => known === near);
  const steps = rest.split('/');
  const id = slugify((room === 'bronnen' ? steps[0] : steps.at(-1)) ?? '');
  return room && id !== '' ? { room, id } : undefined;
}

/** Whether the facts of a document could be read at all. */
export function hasFacts({ data }: ContentDocument): boolean {
  return Object.keys(asRecord(data)).length > 0;
}

/** Takes all files apart once, for all rules. */
export function openWorkspace(files: readonly RawFile[]): Workspace {
  const documents = parseDocuments(files);
  const guessed = files.flatMap(({ path }) => guessPlace(path) ?? []);
  const namesOf = (wanted: RoomName): ReadonlySet<string> => new Set([...documents, ...guessed].filter(({ room }) => room === wanted).map(({ id }) => id));
  const sources = namesOf('bronnen');
  const read = new Set(documents.filter((document) => document.room === 'bronnen' && hasFacts(document)).map(({ id }) => id));
  const locators = documents
    .filter(({ room }) => room === 'bronnen')
    .flatMap(({ id, data }) => recordsOf(data, 'locators').flatMap(({ record }) => asText(record['id']) ?? []).map((locator) => `${id}#${locator}`));
  return {
    files,
    documents,
    names: {
      concept: namesOf('begrippen'),
      source: sources,
      comparison: namesOf('vergelijkingen'),
      dataset: namesOf('cijfers'),
      theme: namesOf('themas'),
      route: namesOf('routes'),
      instrument: namesOf('instrumenten'),
      locator: new Set(locators),
      diagram: new Set(Object.keys(DIAGRAMS)),
    },
    unreadSources: new Set([...sources].filter((id) => !read.has(id))),
  };
}

/** The documents of one room. */
export function inRoom({ documents }: Workspace, room: RoomName): readonly ContentDocument[] {
  return documents.filter((document) => document.room === room);
}
