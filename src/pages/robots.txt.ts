import type { APIRoute } from 'astro';
import { urls } from '#site/urls.ts';

/** The file /robots.txt: everything may be read; points to the sitemap. */
export const GET: APIRoute = ({ site }) => new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(urls.file('sitemap.xml'), site).href}\n`);
