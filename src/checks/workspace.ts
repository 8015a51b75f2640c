import { DIAGRAMS } from '#model/diagram.ts';
import type { RawFile } from '#model/content.ts';
import type { RoomName } from '#model/room.ts';
import { asText, recordsOf } from '#knowledge/data.ts';
import { identify, parseDocument, type ContentDocument } from '#knowledge/parse.ts';
import type { TargetKind } from '#knowledge/reference.ts';

/** Everything the rules look at: the files as they are, taken apart, and the names that exist. */
export interface Workspace {
  /** Every file under content/. */
  readonly files: readonly RawFile[];
  /** The files that fit a room, taken apart. */
  readonly documents: readonly ContentDocument[];
  /** Existing names by kind of target, also of files that hold errors, so that one error does not cause others. */
  readonly names: Readonly<Record<TargetKind, ReadonlySet<string>>>;
}

function namesOf(documents: readonly ContentDocument[], room: RoomName): ReadonlySet<string> {
  return new Set(documents.filter((document) => document.room === room).map(({ id }) => id));
}

/** Takes all files apart once, for all rules. */
export function openWorkspace(files: readonly RawFile[]): Workspace {
  const documents = files.flatMap((file) => {
    const known = identify(file.path);
    return known ? [parseDocument(file, known.room, known.id)] : [];
  });
  const locators = documents
    .filter(({ room }) => room === 'bronnen')
    .flatMap(({ id, data }) => recordsOf(data, 'locators').flatMap(({ record }) => asText(record['id']) ?? []).map((locator) => `${id}#${locator}`));
  return {
    files,
    documents,
    names: {
      concept: namesOf(documents, 'begrippen'),
      source: namesOf(documents, 'bronnen'),
      comparison: namesOf(documents, 'vergelijkingen'),
      dataset: namesOf(documents, 'cijfers'),
      theme: namesOf(documents, 'themas'),
      locator: new Set(locators),
      diagram: new Set(Object.keys(DIAGRAMS)),
    },
  };
}

/** The documents of one room. */
export function inRoom({ documents }: Workspace, room: RoomName): readonly ContentDocument[] {
  return documents.filter((document) => document.room === room);
}
