import { createUrls } from '#knowledge/urls.ts';

/** The addresses of this site, under its base. */
export const urls = createUrls(import.meta.env.BASE_URL);
