import type { APIRoute } from 'astro';
import { listAddresses } from '#knowledge/address.ts';
import { getKnowledge } from '#site/knowledge.ts';

/** The file /sitemap.xml: every page a search engine may list. */
export const GET: APIRoute = async ({ site }) => {
  const { concepts, sources, locators, comparisons, themes, pages } = await getKnowledge();
  const addresses = listAddresses(
    { concept: concepts.keys(), source: sources.keys(), locator: locators.keys(), comparison: comparisons.keys(), theme: themes.keys(), page: pages.keys() },
    import.meta.env.BASE_URL,
  ).filter((address) => address.endsWith('/') && !address.endsWith('/zoeken/'));
  const list = addresses.map((address) => `  <url><loc>${new URL(address, site).href}</loc></url>`).join('\n');
  return new Response(`<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${list}\n</urlset>\n`, { headers: { 'Content-Type': 'application/xml' } });
};
