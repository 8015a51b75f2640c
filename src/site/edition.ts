import { createEdition, type Edition } from '#knowledge/edition.ts';
import type { Knowledge } from '#knowledge/knowledge.ts';
import { getKnowledge, getProse } from './knowledge.ts';
import { getLedger, getPromises } from './links.ts';
import { urls } from './urls.ts';

const editions = new WeakMap<Knowledge, Promise<Edition>>();

async function make(knowledge: Knowledge): Promise<Edition> {
  const rooms = [['bronnen', knowledge.sources], ['begrippen', knowledge.concepts], ['themas', knowledge.themes], ['paginas', knowledge.pages]] as const;
  const prose = await Promise.all(rooms.flatMap(([room, items]) => [...items.keys()].map(async (id) => [`${room}/${id}`, (await getProse(room, id)).body ?? ''] as const)));
  return createEdition({ knowledge, prose: new Map(prose), promises: getPromises(), ledger: getLedger(), urls }, import.meta.env.SITE ?? '');
}

/** The knowledge as this build publishes it; made once for the same knowledge. */
export async function getEdition(): Promise<Edition> {
  const knowledge = await getKnowledge();
  const edition = editions.get(knowledge) ?? make(knowledge);
  editions.set(knowledge, edition);
  return edition;
}
