import type { APIRoute } from 'astro';
import { getPages } from '#site/addresses.ts';

/** The file /sitemap.xml: every page a search engine may list. */
export const GET: APIRoute = async ({ site }) => {
  const list = (await getPages()).map((address) => `  <url><loc>${new URL(address, site).href}</loc></url>`).join('\n');
  return new Response(`<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${list}\n</urlset>\n`, { headers: { 'Content-Type': 'application/xml' } });
};
