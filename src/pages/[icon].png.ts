import type { APIRoute, GetStaticPaths } from 'astro';
import { ICONS, toIconPng, type Icon } from '#exports/icon.ts';

/** The site's icons as PNG, in its root. */
export const getStaticPaths = (() => ICONS.map((icon) => ({ params: { icon: icon.name.replace(/\.png$/, '') }, props: { ...icon } }))) satisfies GetStaticPaths;

/** One icon. */
export const GET: APIRoute<Icon> = async ({ props }) => new Response(await toIconPng(props), { headers: { 'Content-Type': 'image/png' } });
