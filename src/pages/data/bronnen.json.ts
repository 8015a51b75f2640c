import type { APIRoute } from 'astro';
import { exportSources } from '#exports/json.ts';
import { getKnowledge } from '#site/knowledge.ts';
import { urls } from '#site/urls.ts';

/** The file /data/bronnen.json. */
export const GET: APIRoute = async () => Response.json(exportSources(await getKnowledge(), urls));
