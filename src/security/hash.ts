import { createHash } from 'node:crypto';
import type { InlineHashes } from './policy.ts';

/** The source expression by which a policy allows one inline style: `'sha256-…'` over its exact text. */
export function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
}

/** The hashes of all inline styles and scripts in the given pages, each once; scripts that are files and data blocks need none. */
export function inlineHashesIn(pages: readonly string[]): InlineHashes {
  const hashesOf = (pattern: RegExp): readonly string[] => [...new Set(pages.flatMap((html) => [...html.matchAll(pattern)].map((match) => hashSource(match[1] ?? ''))))];
  return {
    styles: hashesOf(/<style[^>]*>([\s\S]*?)<\/style>/g),
    scripts: hashesOf(/<script(?![^>]*\ssrc=)(?![^>]*\stype="application\/)[^>]*>([\s\S]*?)<\/script>/g),
  };
}
