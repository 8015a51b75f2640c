import type { APIRoute, GetStaticPaths } from 'astro';
import { toOembed } from '#exports/oembed.ts';
import { embedOfComparison, embedOfConcept, type EmbedPage } from '#site/embeds.ts';
import { getKnowledge } from '#site/knowledge.ts';
import { urls } from '#site/urls.ts';

/** A description per embed: /oembed/begrip/{id}.json. */
export const getStaticPaths = (async () => {
  const { concepts, comparisons } = await getKnowledge();
  const embeds = [...(await Promise.all([...concepts.values()].map(embedOfConcept))), ...[...comparisons.values()].map(embedOfComparison)];
  return embeds.map((embed) => ({ params: { embed: urls.oembed(embed.url).slice(urls.file('oembed/').length).replace(/\.json$/, '') }, props: { embed } }));
}) satisfies GetStaticPaths;

/** One of them, for the wide size. */
export const GET: APIRoute<{ embed: EmbedPage }> = ({ props: { embed: { url, title, sizes } }, site }) => {
  const { width, height } = sizes.at(-1) ?? { width: 600, height: 400 };
  return Response.json(toOembed({ address: new URL(url, site).href, title, width, height }, new URL(urls.home, site).href));
};
