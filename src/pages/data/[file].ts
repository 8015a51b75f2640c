import type { APIRoute, GetStaticPaths } from 'astro';
import { DATA_FILE_NAMES, DATA_FILES, type DataFileName } from '#knowledge/data-files.ts';
import { writeDataFile } from '#exports/data-file.ts';
import { getEdition } from '#site/edition.ts';

export const getStaticPaths = (() => DATA_FILE_NAMES.map((name) => ({ params: { file: name }, props: { name } }))) satisfies GetStaticPaths;

/** The files /data/{name}. */
export const GET: APIRoute<{ name: DataFileName }> = async ({ props: { name } }) => new Response(writeDataFile(await getEdition(), name), { headers: { 'Content-Type': DATA_FILES[name] } });
