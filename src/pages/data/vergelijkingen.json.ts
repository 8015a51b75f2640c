import type { APIRoute } from 'astro';
import { exportComparisons } from '#exports/json.ts';
import { getKnowledge } from '#site/knowledge.ts';
import { urls } from '#site/urls.ts';

/** The file /data/vergelijkingen.json. */
export const GET: APIRoute = async () => Response.json(exportComparisons(await getKnowledge(), urls));
