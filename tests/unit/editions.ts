import { readFile } from 'node:fs/promises';
import { readContent } from '#files/read.ts';
import { toContent } from '#knowledge/content.ts';
import { createEdition, type Edition } from '#knowledge/edition.ts';
import { buildKnowledge } from '#knowledge/knowledge.ts';
import { parseDocuments } from '#knowledge/parse.ts';
import { createUrls } from '#knowledge/urls.ts';
import { parsePromises, PROMISES_FILE } from '#links/promise-list.ts';

/** Where the editions under test say they stand. */
export const SITE = 'https://voorbeeld.example';

/** The project's own content as an edition, under a base path. */
export async function readEdition(base = '/kennisbank/'): Promise<Edition> {
  const documents = parseDocuments(await readContent(process.cwd()));
  const prose = new Map(documents.map(({ room, id, body }) => [`${room}/${id}`, body]));
  return createEdition({ knowledge: buildKnowledge(toContent(documents)), prose, promises: parsePromises(await readFile(PROMISES_FILE, 'utf8')), ledger: { moves: [], withdrawn: [] }, urls: createUrls(base) }, SITE);
}
