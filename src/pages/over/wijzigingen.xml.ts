import type { APIRoute } from 'astro';
import { exportFeed } from '#exports/feed.ts';
import { getEdition } from '#site/edition.ts';

/** The file /over/wijzigingen.xml: the changes as an Atom feed. */
export const GET: APIRoute = async () => new Response(exportFeed(await getEdition()), { headers: { 'Content-Type': 'application/atom+xml' } });
