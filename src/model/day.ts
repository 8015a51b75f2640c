import { z } from 'zod';

/** A day as an ISO 8601 date; error when it has another form. */
export const daySchema = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
