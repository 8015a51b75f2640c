import { z } from 'zod';

/** The kinds of query in the hand-made sets; the first fourteen are those of everyday use, the last six are the harder ones. */
export const KINDS = [
  'exact-term', 'inflection', 'compound-split', 'compound-part', 'synonym', 'typo', 'abbreviation', 'diacritics', 'question', 'phrase', 'number', 'person', 'zero', 'english',
  'paraphrase', 'everyday', 'several-errors', 'long-question', 'mixed-language', 'spoken',
] as const;

/** The five sources, by the id that their page has in its address. */
export const SOURCES = ['bodok', 'meijs', 'kopgroep', 'vgs', 'lochem'] as const;

/** Id of a source. */
export type SourceId = (typeof SOURCES)[number];

/** How much a result helps: 3 is what the reader wants, 2 clearly useful, 1 marginal. */
export type Grade = 1 | 2 | 3;

/** What a reader would want to find, named by its own words and never by an address, so that any engine can be judged. */
export type Target =
  /** A concept by its term or any other name for it. */
  | { readonly type: 'concept'; readonly terms: readonly string[]; readonly grade: Grade }
  /** A section of a source by its heading in the original or on the site. */
  | { readonly type: 'section'; readonly source: SourceId; readonly headings: readonly string[]; readonly grade: Grade }
  /** The page of a source. */
  | { readonly type: 'source'; readonly source: SourceId; readonly grade: Grade }
  /** Any comparison or theme with this keyword in its title or address. */
  | { readonly type: 'comparison' | 'theme'; readonly keyword: string; readonly grade: Grade };

/** A query with its judgement; of kind `zero` when nothing may be found. */
export interface JudgedQuery {
  /** What is typed. */
  readonly query: string;
  /** Kind of query, by which the measures are grouped. */
  readonly kind: string;
  /** What the person wants to know. */
  readonly intent: string;
  /** What should be found, in any order. */
  readonly targets: readonly Target[];
}

/** A named set of judged queries. */
export interface JudgedSet {
  /** Short name for tables. */
  readonly name: string;
  readonly queries: readonly JudgedQuery[];
}

/** How a target stands in a file. */
const NOTATION = /^([123]) (concept|section|source|comparison|theme) (.+)$/;

const isSource = (text: string): text is SourceId => (SOURCES as readonly string[]).includes(text);

const variantsIn = (text: string): readonly string[] => text.split(' / ').map((variant) => variant.trim()).filter((variant) => variant !== '');

/** Reads a target such as `3 section vgs § Sturingsvormen / Scores op sturingsvormen`; undefined when it is not one. */
export function parseTarget(text: string): Target | undefined {
  const [, digit, type, rest = ''] = NOTATION.exec(text) ?? [];
  const grade = Number(digit) as Grade;
  if (type === 'concept') return { type, terms: variantsIn(rest), grade };
  if (type === 'source') return isSource(rest) ? { type, source: rest, grade } : undefined;
  if (type === 'comparison' || type === 'theme') return { type, keyword: rest, grade };
  const [source = '', headings = ''] = rest.split(' § ');
  return type === 'section' && isSource(source) && headings !== '' ? { type, source, headings: variantsIn(headings), grade } : undefined;
}

const targetSchema = z.string().transform((text, context): Target => {
  const target = parseTarget(text);
  if (target) return target;
  context.addIssue({ code: 'custom', message: `"${text}" is not a target: write "3 concept term / other name", "3 section vgs § heading", "2 source vgs", "1 comparison keyword" or "1 theme keyword"` });
  return z.NEVER;
});

/** A file of judged queries: what the set is for, and the queries by kind. */
export const fileSchema = z
  .strictObject({
    about: z.string().min(1),
    kinds: z.partialRecord(z.enum(KINDS), z.array(z.strictObject({ q: z.string().min(1), intent: z.string().min(1), targets: z.array(targetSchema) }))),
  })
  .superRefine(({ kinds }, context) => {
    const seen = new Set<string>();
    for (const [kind, queries] of Object.entries(kinds)) for (const { q, targets } of queries) {
      const tell = (message: string): void => { context.addIssue({ code: 'custom', message: `${kind} "${q}": ${message}` }); };
      if (kind === 'zero' ? targets.length > 0 : !targets.some(({ grade }) => grade >= 2)) tell(kind === 'zero' ? 'nothing may be found, so it has no targets' : 'one target at least has grade 2 or 3');
      if (seen.has(q)) tell('stands in this set twice');
      seen.add(q);
    }
  });

/** Reads the contents of a file of judged queries; throws with all that is wrong in it. */
export function parseSet(name: string, contents: unknown): JudgedSet {
  const { kinds } = fileSchema.parse(contents);
  return { name, queries: Object.entries(kinds).flatMap(([kind, queries]) => queries.map(({ q, intent, targets }) => ({ query: q, kind, intent, targets }))) };
}
