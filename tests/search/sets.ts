import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Grade, type JudgedSet, parseSet, type SourceId, type Target } from './judgement.ts';

/** The hand-made sets, by file name; those held out are never looked at while the search is being made better. */
export const HAND_MADE = ['own', 'hard', 'held-out', 'held-out-hard', 'hard-second', 'held-out-hard-third'] as const;

/** A set with nothing but nonsense, judged by itself: some of it has words that the site does have. */
export const ONLY_NONSENSE = 'nonsense';

/** Reads a hand-made set from `queries/`; throws with all that is wrong in it. */
export async function readSet(name: (typeof HAND_MADE)[number] | typeof ONLY_NONSENSE): Promise<JudgedSet> {
  return parseSet(name, JSON.parse(await readFile(join(import.meta.dirname, `queries/${name}.json`), 'utf8')));
}

/** A target of the set beside the project; its form is given by that set. */
interface SharedTarget { readonly type: Target['type']; readonly terms?: readonly string[]; readonly source?: SourceId; readonly heading?: string; readonly keyword?: string; readonly grade: Grade }
interface SharedFile {
  readonly meta: { readonly sectionAlternatives?: Readonly<Record<string, readonly string[]>> };
  readonly queries: readonly { readonly q: string; readonly kind: string; readonly intent: string; readonly relevant: readonly SharedTarget[] }[];
}

/** Where the set beside the project stands, when it is there. */
export const SHARED_SEARCH = join(import.meta.dirname, '../../../shared/search');

function toTarget({ type, grade, terms = [], source = 'vgs', heading = '', keyword = '' }: SharedTarget, alternatives: Readonly<Record<string, readonly string[]>>): Target {
  if (type === 'concept') return { type, terms, grade };
  if (type === 'section') return { type, source, headings: [heading, ...(alternatives[heading] ?? [])], grade };
  return type === 'source' ? { type, source, grade } : { type, keyword, grade };
}

/** Reads the judged queries that stand beside the project; undefined where they do not. */
export async function readSharedSet(): Promise<JudgedSet | undefined> {
  const text = await readFile(join(SHARED_SEARCH, 'queries-dev.json'), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const { meta, queries } = JSON.parse(text) as SharedFile;
  return { name: 'shared', queries: queries.map(({ q, kind, intent, relevant }) => ({ query: q, kind, intent, targets: relevant.map((target) => toTarget(target, meta.sectionAlternatives ?? {})) })) };
}
