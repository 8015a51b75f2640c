import type { APIRoute } from 'astro';
import { toManifest } from '#exports/icon.ts';
import { urls } from '#site/urls.ts';

/** The web app manifest. */
export const GET: APIRoute = () => new Response(toManifest(urls.home), { headers: { 'Content-Type': 'application/manifest+json' } });
