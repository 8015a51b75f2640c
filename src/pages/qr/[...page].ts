import type { APIRoute, GetStaticPaths } from 'astro';
import { toQrPng, toQrSvg } from '#exports/qr.ts';
import { getPages } from '#site/addresses.ts';
import { getPromises } from '#site/links.ts';
import { urls } from '#site/urls.ts';

/** Promised pages that are in no list of the site: a version, a sense, a row. */
const promised = (): readonly string[] => [...getPromises().keys()].filter((address) => address.endsWith('/') && !address.startsWith('/insluiten/')).map((address) => urls.home + address.slice(1));

/** A QR code as SVG and as PNG for every page of the site and every promised one: /qr/begrippen/{id}.svg. */
export const getStaticPaths = (async () =>
  [...new Set([...(await getPages()), ...promised()])].flatMap((address) => (['svg', 'png'] as const).map((format) => ({ params: { page: urls.qr(address, format).slice(urls.file('qr/').length) }, props: { address, format } })))) satisfies GetStaticPaths;

/** One of the two files of a page. */
export const GET: APIRoute<{ address: string; format: 'svg' | 'png' }> = ({ props: { address, format }, site }) => {
  const target = new URL(address, site).href;
  return format === 'svg'
    ? new Response(toQrSvg(target, `QR-code van ${target}`), { headers: { 'Content-Type': 'image/svg+xml' } })
    : new Response(toQrPng(target), { headers: { 'Content-Type': 'image/png' } });
};
