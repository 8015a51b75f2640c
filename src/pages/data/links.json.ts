import type { APIRoute } from 'astro';
import { listForTools } from '#links/tool-list.ts';
import { getKnowledge } from '#site/knowledge.ts';
import { getLedger, getPromises } from '#site/links.ts';
import { urls } from '#site/urls.ts';

/** The file /data/links.json: what is promised, what moved and what was withdrawn, for tools that check links. */
export const GET: APIRoute = async ({ site }) => {
  const versions = new Map([...(await getKnowledge()).concepts.values()].map(({ id, version }) => [id, version]));
  return Response.json(listForTools(getPromises(), getLedger(), new URL(urls.home, site).href, versions));
};
