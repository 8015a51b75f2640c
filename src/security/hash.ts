import { createHash } from 'node:crypto';

/** The source expression by which a policy allows one inline style: `'sha256-…'` over its exact text. */
export function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
}

/** The hashes of all inline styles in a page. */
export function styleHashesIn(html: string): readonly string[] {
  return [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map((match) => hashSource(match[1] ?? ''));
}
