// Imports nothing, as all knowledge that runs in a browser.

/** The ids a choice may hold. */
export interface KnownChoices {
  readonly concepts: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  readonly kinds: ReadonlySet<string>;
  readonly themes: ReadonlySet<string>;
}

/** What a reader puts side by side: concepts as columns, or sources as columns over all concepts of a kind or a theme. */
export type Choice =
  | { readonly by: 'concepts'; readonly concepts: readonly string[] }
  | { readonly by: 'sources'; readonly sources: readonly string[]; readonly subject: { readonly name: 'soort' | 'thema'; readonly id: string } | null };

/** A part of the address that was not used, and why. */
export interface ChoiceNotice {
  /** Name of the parameter. */
  readonly name: string;
  /** The part that was not used, shortened. */
  readonly value: string;
  readonly reason: 'unknown' | 'repeated' | 'too-many' | 'unused';
}

/** Nothing is chosen yet. */
export const NO_CHOICE: Choice = { by: 'concepts', concepts: [] };
/** As few columns as make a comparison. */
export const MIN_COLUMNS = 2;
/** As many columns as a reader can take in. */
export const MAX_COLUMNS = 6;
/** As many notices as a reader would read. */
const MAX_NOTICES = 8;
/** As many letters of a wrong value as are shown again. */
const MAX_SHOWN = 40;

/** A value as a notice shows it. */
const shorten = (value: string): string => (value.length > MAX_SHOWN ? `${value.slice(0, MAX_SHOWN)}…` : value);

/** Notices of what an address asks of a table, for when there is none yet. */
export function refuseView(rest: readonly (readonly [name: string, value: string])[]): readonly ChoiceNotice[] {
  return rest.slice(0, MAX_NOTICES).map(([name, value]) => ({ name: shorten(name), value: shorten(value), reason: 'unused' }));
}

/** Whether there is enough to make a table of. */
export function isComplete(choice: Choice): boolean {
  return choice.by === 'concepts' ? choice.concepts.length >= MIN_COLUMNS : choice.sources.length >= MIN_COLUMNS && choice.subject !== null;
}

/** The choice as names and values for an address; none while nothing is chosen. */
export function toChoiceParameters(choice: Choice): readonly (readonly [name: string, value: string])[] {
  const all: readonly (readonly [string, string])[] = choice.by === 'concepts'
    ? [['begrippen', choice.concepts.join(',')]]
    : [['bronnen', choice.sources.join(',')], ...(choice.subject ? [[choice.subject.name, choice.subject.id] as const] : [])];
  return all.filter(([, value]) => value !== '');
}

/**
 * Reads a choice from an address; `rest` is what belongs to the view of the table. What is not understood is left out and reported; nothing throws.
 * A name may be repeated, because a form without script sends it so. Concepts go before sources, a theme before a kind.
 */
export function readChoice(parameters: Iterable<readonly [name: string, value: string]>, known: KnownChoices): { readonly choice: Choice; readonly rest: readonly (readonly [string, string])[]; readonly notices: readonly ChoiceNotice[] } {
  const given = [...parameters];
  const notices: ChoiceNotice[] = [];
  const refuse = (name: string, value: string, reason: ChoiceNotice['reason']): void => {
    if (notices.length < MAX_NOTICES) notices.push({ name, value: shorten(value), reason });
  };
  const valuesOf = (name: string): readonly string[] => given.filter(([other]) => other === name).flatMap(([, value]) => value.split(',')).map((value) => value.trim()).filter((value) => value !== '');
  const listOf = (name: string, ids: ReadonlySet<string>): readonly string[] => {
    const found = new Set<string>();
    for (const id of valuesOf(name)) {
      if (!ids.has(id)) refuse(name, id, 'unknown');
      else if (found.has(id)) refuse(name, id, 'repeated');
      else if (found.size === MAX_COLUMNS) refuse(name, id, 'too-many');
      else found.add(id);
    }
    return [...found];
  };
  const oneOf = (name: 'soort' | 'thema', ids: ReadonlySet<string>) => {
    const [id, ...more] = valuesOf(name);
    for (const value of more) refuse(name, value, 'too-many');
    if (id !== undefined && !ids.has(id)) refuse(name, id, 'unknown');
    return id !== undefined && ids.has(id) ? { name, id } : null;
  };
  const without = (...names: readonly string[]) => given.filter(([name]) => !names.includes(name));

  if (given.some(([name]) => name === 'begrippen') || !given.some(([name]) => name === 'bronnen')) {
    return { choice: { by: 'concepts', concepts: listOf('begrippen', known.concepts) }, rest: without('begrippen'), notices };
  }
  const sources = listOf('bronnen', known.sources);
  const theme = oneOf('thema', known.themes);
  // Beside a theme the kind is one of the table's own filters.
  if (theme) return { choice: { by: 'sources', sources, subject: theme }, rest: without('bronnen', 'thema'), notices };
  return { choice: { by: 'sources', sources, subject: oneOf('soort', known.kinds) }, rest: without('bronnen', 'thema', 'soort'), notices };
}
