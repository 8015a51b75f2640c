import type { APIRoute } from 'astro';
import { exportConcepts } from '#exports/json.ts';
import { getKnowledge } from '#site/knowledge.ts';
import { urls } from '#site/urls.ts';

/** The file /data/begrippen.json. */
export const GET: APIRoute = async () => Response.json(exportConcepts(await getKnowledge(), urls));
