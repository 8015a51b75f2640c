import { versionOf } from '#knowledge/version.ts';
import type { Concept } from '#knowledge/knowledge.ts';
import { getPromises } from './links.ts';

/** A version of a definition as readers see it. */
export interface DefinitionVersion {
  /** Number, counted from 1. */
  readonly version: number;
  /** Its text. */
  readonly definition: string;
  /** The day from which it stands or stood on the site, ISO 8601. */
  readonly date: string;
  /** Of an earlier version: the day it was replaced, and what changed then. */
  readonly replaced?: { readonly date: string; readonly change: string };
}

/** All versions of a concept's definition, the current one first. */
export function versionsOf(concept: Concept): readonly DefinitionVersion[] {
  const current = { ...versionOf(concept, getPromises()), definition: concept.definition };
  const dates = [...concept.history.map(({ date }) => date), current.date];
  const earlier = concept.history.map(({ version, definition, date, change }, index) => ({ version, definition, date, replaced: { date: dates[index + 1] ?? current.date, change } }));
  return [current, ...earlier.reverse()];
}
