import { z } from 'zod';

/** The longest id allowed: office programs and QR codes stay readable below it. */
export const MAX_ID_LENGTH = 40;

/** Pattern of every id on the site: lower-case ASCII words joined by single hyphens; it becomes a path segment or an anchor. */
export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** An id as it stands in addresses: lower-case ASCII, at most 40 characters; error when it has capitals, spaces, accents or is too long. */
export const idSchema = z.string().regex(ID_PATTERN).max(MAX_ID_LENGTH);

/** Pattern of a full reference to a place in a source: `source#locator`. */
export const CITATION_PATTERN = /^([a-z0-9]+(?:-[a-z0-9]+)*)#([a-z0-9]+(?:-[a-z0-9]+)*)$/;

/** A citation: a place in a source written as `vgs#fig-2`; error when either half is not an id. */
export const citationSchema = z.string().regex(CITATION_PATTERN);
