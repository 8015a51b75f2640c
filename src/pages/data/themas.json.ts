import type { APIRoute } from 'astro';
import { exportThemes } from '#exports/json.ts';
import { getKnowledge } from '#site/knowledge.ts';
import { urls } from '#site/urls.ts';

/** The file /data/themas.json. */
export const GET: APIRoute = async () => Response.json(exportThemes(await getKnowledge(), urls));
