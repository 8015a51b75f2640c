import { z } from 'zod';
import { daySchema } from './day.ts';
import { textSchema } from './text.ts';

/** The one file with the results of the last test of accessibility; `npm run toegankelijkheid` writes it. */
export const ACCESSIBILITY_PATH = 'content/toegankelijkheid.yaml';

/** What the test does: axe on every page, the validator on every page, our own rules on every page, and the paths of readers in each engine. */
export const ACCESS_CHECKS = ['axe', 'html', 'regels'] as const;

/** `content/toegankelijkheid.yaml`: what was tested when, and what was found. */
export const accessibilitySchema = z.strictObject({
  /** Day of the test. */
  date: daySchema,
  /** Pages of the site. */
  pages: z.number().int().positive(),
  /** Per check: on how many of the pages it was done, how many measurements that were, and what they found, one line each. */
  checks: z.array(z.strictObject({ id: z.enum(ACCESS_CHECKS), pages: z.number().int().positive(), amount: z.number().int().positive(), tool: textSchema, findings: z.array(textSchema) })),
  /** Per browser: its version, how many paths were followed in it, and how many of those went as they should. */
  engines: z.array(z.strictObject({ name: textSchema, version: textSchema, paths: z.number().int().positive(), passed: z.number().int().nonnegative() })),
});

/** The results of the last test. */
export type AccessibilityResults = Readonly<z.infer<typeof accessibilitySchema>>;
