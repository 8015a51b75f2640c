// Imports nothing, as all knowledge that runs in a browser.

/** A concept as /data/begrippen.json gives it. */
export interface ConceptRecord {
  readonly id: string;
  readonly url: string;
  readonly term: string;
  readonly aliases: readonly string[];
  readonly kind: string;
  readonly definition: string;
  /** Full id of the place that gives the definition; ours when absent. */
  readonly definedBy?: string;
  readonly senses: readonly { readonly source: string; readonly locator: string; readonly text: string; readonly explained: boolean; readonly speaker?: string }[];
  readonly relations: readonly RelationRecord[];
  readonly figures: readonly { readonly dataset: string; readonly title: string; readonly value: number; readonly unit: string; readonly total: string; readonly sampleSize: string; readonly citation: string }[];
}

/** A relation as /data/begrippen.json gives it, seen from its concept. */
export interface RelationRecord { readonly type: string; readonly target: string; readonly basis: string; readonly locator?: string; readonly note?: string }

/** What the tables are made of. */
export interface OwnData {
  readonly concepts: ReadonlyMap<string, ConceptRecord>;
  /** The sources in their own order. */
  readonly sources: readonly { readonly id: string; readonly label: string }[];
  /** Kinds of concept, in their order. */
  readonly kinds: ReadonlyMap<string, { readonly label: string; readonly plural: string }>;
  /** Relation types, in their order. */
  readonly relationTypes: ReadonlyMap<string, { readonly label: string }>;
}

/** A piece of text; a name when it is that of a concept. */
export interface Piece { readonly text: string; readonly concept?: string }

/** What a cell says, one line after another; who says it follows from its places. */
export interface OwnCell {
  readonly lines: readonly (readonly Piece[])[];
  readonly value?: number;
  readonly unit?: string;
  /** Full ids of the places that say it, each once. */
  readonly citations: readonly string[];
  /** Whether it is our reading. */
  readonly interpretation: boolean;
}

/** A row; a cell is null where the source is silent, one for every column in its order. */
export interface OwnRow { readonly id: string; readonly label: string; readonly concept?: string; readonly kind?: string; readonly cells: readonly (OwnCell | null)[] }

/** A table of the reader's own making. */
export interface OwnTable {
  readonly title: string;
  readonly question: string;
  readonly rowHeading: string;
  readonly columns: readonly { readonly id: string; readonly label: string; readonly source?: string }[];
  readonly rows: readonly OwnRow[];
}

const names = new Intl.ListFormat('nl', { type: 'conjunction' });
const capitalize = (text: string): string => text.charAt(0).toLocaleUpperCase('nl') + text.slice(1);
const unique = (ids: readonly (string | undefined)[]): readonly string[] => [...new Set(ids.filter((id) => id !== undefined))];
const line = (text: string): readonly Piece[] => [{ text }];
const ours = (...lines: readonly (readonly Piece[])[]): OwnCell => ({ lines, citations: [], interpretation: true });

/** What one source means by a concept; null when it does not use it. */
function senseCell({ senses }: ConceptRecord, source: string): OwnCell | null {
  const own = senses.filter((sense) => sense.source === source);
  if (own.length === 0) return null;
  const lines = own.map(({ text, speaker, explained }) => line([text, speaker === undefined ? '' : `(aan het woord: ${speaker})`, explained ? '' : '(genoemd, niet uitgelegd)'].filter((part) => part !== '').join(' ')));
  return { lines, citations: unique(own.map(({ locator }) => `${source}#${locator}`)), interpretation: false };
}

function figureCell({ figures }: ConceptRecord, dataset: string): OwnCell | null {
  const own = figures.filter((figure) => figure.dataset === dataset);
  const [first, ...more] = own;
  if (!first) return null;
  const common = { citations: unique(own.map(({ citation }) => citation)), interpretation: false };
  const basis = `totaal: ${first.total}; ${first.sampleSize}`;
  if (more.length > 0) return { ...common, lines: [line(`${own.map(({ value, unit }) => `${String(value).replace('.', ',')} ${unit}`).join(' en ')} (${basis})`)] };
  return { ...common, lines: [line(`(${basis})`)], value: first.value, unit: first.unit };
}

/** Rows in which concepts stand next to each other by one relation type, apart for what sources say and for what we read. */
function relationRows(concepts: readonly ConceptRecord[], { relationTypes, concepts: all }: OwnData): readonly OwnRow[] {
  const termOf = (id: string): Piece => ({ text: all.get(id)?.term ?? id, concept: id });
  const cellOf = (relations: readonly RelationRecord[], isOurs: boolean): OwnCell | null =>
    relations.length === 0 ? (isOurs ? ours(line('geen')) : null) : {
      lines: relations.map(({ target, note }) => [termOf(target), ...(isOurs && note !== undefined ? line(`: ${note}`) : [])]),
      citations: unique(relations.map(({ locator }) => locator)), interpretation: isOurs,
    };
  const byType = [...relationTypes].flatMap(([type, { label }]) => [false, true].flatMap((isOurs): readonly OwnRow[] => {
    const found = concepts.map(({ relations }) => relations.filter((relation) => relation.type === type && (relation.basis === 'interpretation') === isOurs));
    if (found.every(({ length }) => length === 0)) return [];
    return [{ id: `${isOurs ? 'duiding' : 'verband'}-${type.toLowerCase()}`, label: isOurs ? `${label} (volgens ons)` : label, cells: found.map((relations) => cellOf(relations, isOurs)) }];
  }));
  const chosen = new Set(concepts.map(({ id }) => id));
  const isShared = ({ target }: RelationRecord): boolean => concepts.every(({ relations }) => relations.some((relation) => relation.target === target));
  const sums: readonly (readonly [id: string, label: string, fits: (relation: RelationRecord) => boolean])[] = [
    ['onderling', 'Onderling verband', ({ target }) => chosen.has(target)],
    ['gedeeld', 'Gedeelde verbanden', (relation) => !chosen.has(relation.target) && isShared(relation)],
    ['verschillend', 'Verschillende verbanden', (relation) => !chosen.has(relation.target) && !isShared(relation)],
  ];
  return [...byType, ...sums.map(([id, label, fits]) => ({
    id, label,
    cells: concepts.map(({ relations }) => {
      const own = relations.filter(fits);
      // Which relations count as the same is our reading, whoever makes them.
      return own.length === 0 ? ours(line('geen')) : { ...ours(...own.map(({ type, target }) => [termOf(target), { text: ` (${(relationTypes.get(type)?.label ?? type).toLowerCase()})` }])), citations: unique(own.map(({ locator }) => locator)) };
    }),
  }))];
}

/** Puts concepts side by side: kind, definition, what each source means, relations and figures. */
export function compareConcepts(ids: readonly string[], data: OwnData): OwnTable {
  const concepts = ids.flatMap((id) => data.concepts.get(id) ?? []);
  const datasets = new Map(concepts.flatMap(({ figures }) => figures.map(({ dataset, title }) => [dataset, title] as const)));
  const terms = names.format(concepts.map(({ term }) => term));
  return {
    title: `${capitalize(terms)} naast elkaar`,
    question: `Wat zeggen de bronnen over ${terms}, en wat is het verband?`,
    rowHeading: 'Onderdeel',
    columns: concepts.map(({ id, term }) => ({ id, label: term })),
    rows: [
      { id: 'soort', label: 'Soort', cells: concepts.map(({ kind }) => ours(line(data.kinds.get(kind)?.label ?? kind))) },
      { id: 'definitie', label: 'Definitie', cells: concepts.map(({ definition, definedBy }) => (definedBy === undefined ? ours(line(definition)) : { lines: [line(definition)], citations: [definedBy], interpretation: false })) },
      ...data.sources.map(({ id, label }) => ({ id: `bron-${id}`, label, cells: concepts.map((concept) => senseCell(concept, id)) })),
      ...relationRows(concepts, data),
      ...[...datasets].map(([id, title]) => ({ id: `cijfers-${id}`, label: title, cells: concepts.map((concept) => figureCell(concept, id)) })),
    ],
  };
}

/** Puts sources side by side over concepts: what each means by each. `about` names the concepts: "rollen". */
export function compareSources(sources: readonly string[], concepts: readonly string[], about: string, data: OwnData): OwnTable {
  const columns = sources.flatMap((source) => data.sources.filter(({ id }) => id === source)).map(({ id, label }) => ({ id, label, source: id }));
  const labels = names.format(columns.map(({ label }) => label));
  return {
    title: `${capitalize(about)} volgens ${labels}`,
    question: `Wat bedoelen ${labels} met deze ${about}?`,
    rowHeading: 'Begrip',
    columns,
    rows: concepts.flatMap((id) => data.concepts.get(id) ?? []).map((concept) => ({ id: concept.id, label: concept.term, concept: concept.id, kind: concept.kind, cells: columns.map(({ source }) => senseCell(concept, source)) })),
  };
}
