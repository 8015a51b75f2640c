// Imports only its neighbours, as all knowledge that runs in a browser.
import { ROW_HEAD } from './table.ts';

/** Everything the reader chose; the address holds it whole. */
export interface ViewState {
  /** Column that orders the rows (`_rij` for their heads), and which way. */
  readonly sort: { readonly column: string; readonly direction: 'ascending' | 'descending' } | null;
  /** Words that a row must hold. */
  readonly text: string;
  /** Sources to show; none means all. */
  readonly sources: readonly string[];
  /** Kinds of concept to show; none means all. */
  readonly kinds: readonly string[];
  /** The columns to show, in order; null for all as they are. */
  readonly columns: readonly string[] | null;
  /** Whether columns are shown as rows. */
  readonly transposed: boolean;
  /** Rows kept on top. */
  readonly pinnedRows: readonly string[];
  /** Columns kept in front. */
  readonly pinnedColumns: readonly string[];
  /** Whether rows and columns that say the same everywhere are left out. */
  readonly onlyDifferences: boolean;
  /** Whether our own reading is left out. */
  readonly onlySources: boolean;
  /** Whether rows with an empty cell are left out. */
  readonly onlyFilled: boolean;
  /** Two sources put next to each other. */
  readonly twoSources: readonly [string, string] | null;
  /** Whether rows are cards on a narrow screen. */
  readonly cards: boolean;
}

/** The ids a table knows. */
export interface KnownIds {
  readonly columns: readonly string[];
  readonly rows: readonly string[];
  readonly sources: readonly string[];
  readonly kinds: readonly string[];
}

/** A part of the address that was not used, and why. */
export interface Notice {
  /** Name of the parameter. */
  readonly name: string;
  /** The value, or the part of it, that was not used. */
  readonly value: string;
  readonly reason: 'unknown-name' | 'unknown-value' | 'repeated' | 'too-long';
}

/** The table as it comes from the server. */
export const EMPTY_STATE: ViewState = {
  sort: null, text: '', sources: [], kinds: [], columns: null, transposed: false, pinnedRows: [], pinnedColumns: [],
  onlyDifferences: false, onlySources: false, onlyFilled: false, twoSources: null, cards: false,
};

/** Letters that `zoek` may hold. */
export const MAX_TEXT = 200;
/** As many notices as a reader would read. */
const MAX_NOTICES = 20;

type Flag = 'transposed' | 'onlyDifferences' | 'onlySources' | 'onlyFilled' | 'cards';
type List = 'sources' | 'kinds' | 'pinnedRows' | 'pinnedColumns';
const FLAGS: readonly (readonly [name: string, field: Flag])[] = [['verschil', 'onlyDifferences'], ['zonder-duiding', 'onlySources'], ['gevuld', 'onlyFilled'], ['draai', 'transposed'], ['kaarten', 'cards']];
const LISTS: readonly (readonly [name: string, field: List, ids: keyof KnownIds])[] = [['bron', 'sources', 'sources'], ['soort', 'kinds', 'kinds'], ['vast', 'pinnedRows', 'rows'], ['vast-kolom', 'pinnedColumns', 'columns']];

/** The state as names and values for an address; what is as it comes from the server is left out. */
export function toParameters(state: ViewState): readonly (readonly [name: string, value: string])[] {
  const { sort, text, columns, twoSources } = state;
  const all: readonly (readonly [string, string])[] = [
    ['sorteer', sort ? `${sort.column}-${sort.direction === 'ascending' ? 'op' : 'af'}` : ''],
    ['zoek', text],
    ...LISTS.map(([name, field]) => [name, state[field].join(',')] as const),
    ['twee', (twoSources ?? []).join(',')],
    ['kolommen', (columns ?? []).join(',')],
    ...FLAGS.map(([name, field]) => [name, state[field] ? '1' : ''] as const),
  ];
  return all.filter(([, value]) => value !== '');
}

/** Parameters as a query with its question mark, commas left readable; empty when there are none. */
export function toQuery(parameters: readonly (readonly [string, string])[]): string {
  const query = new URLSearchParams(parameters.map(([name, value]) => [name, value])).toString().replaceAll('%2C', ',');
  return query === '' ? '' : `?${query}`;
}

/** Reads a state from an address. What is not understood is left out and reported; nothing throws. */
export function fromParameters(parameters: Iterable<readonly [name: string, value: string]>, known: KnownIds): { readonly state: ViewState; readonly notices: readonly Notice[] } {
  const notices: Notice[] = [];
  const given = new Map<string, string>();
  const names = new Set(['sorteer', 'zoek', 'twee', 'kolommen', ...LISTS.map(([name]) => name), ...FLAGS.map(([name]) => name)]);
  for (const [name, value] of parameters) {
    if (!names.has(name)) notices.push({ name, value, reason: 'unknown-name' });
    else if (given.has(name)) notices.push({ name, value, reason: 'repeated' });
    else given.set(name, value);
  }
  const valueOf = (name: string): string => given.get(name) ?? '';
  const refuse = (name: string, value: string, reason: Notice['reason'] = 'unknown-value'): void => { notices.push({ name, value, reason }); };
  const listOf = (name: string, ids: readonly string[]): readonly string[] => {
    const value = valueOf(name);
    const [allowed, found] = [new Set(ids), new Set<string>()];
    for (const id of value === '' ? [] : value.split(',')) {
      if (!allowed.has(id)) refuse(name, id);
      else if (found.has(id)) refuse(name, id, 'repeated');
      else found.add(id);
    }
    return [...found];
  };
  const sortOf = (): ViewState['sort'] => {
    const value = valueOf('sorteer');
    const [column, way] = [value.slice(0, -3), value.slice(-3)];
    if ((way === '-op' || way === '-af') && (column === ROW_HEAD || known.columns.includes(column))) return { column, direction: way === '-op' ? 'ascending' : 'descending' };
    if (value !== '') refuse('sorteer', value);
    return null;
  };
  const textOf = (): string => {
    const value = valueOf('zoek');
    if (value.length > MAX_TEXT) refuse('zoek', value, 'too-long');
    return value.length > MAX_TEXT ? '' : value;
  };
  const twoOf = (): ViewState['twoSources'] => {
    const [first, second, ...more] = listOf('twee', known.sources);
    if (first !== undefined && second !== undefined && more.length === 0) return [first, second];
    if (first !== undefined) refuse('twee', valueOf('twee'));
    return null;
  };
  const flagOf = (name: string): boolean => {
    const value = valueOf(name);
    if (value !== '' && value !== '1') refuse(name, value);
    return value === '1';
  };
  const state: ViewState = {
    ...EMPTY_STATE,
    sort: sortOf(),
    text: textOf(),
    twoSources: twoOf(),
    columns: orderedColumns(listOf('kolommen', known.columns), known.columns),
    ...Object.fromEntries(LISTS.map(([name, field, ids]) => [field, listOf(name, known[ids])])),
    ...Object.fromEntries(FLAGS.map(([name, field]) => [field, flagOf(name)])),
  };
  return { state, notices: notices.slice(0, MAX_NOTICES) };
}

/** Chosen columns as the state holds them: null when they are none, or all in their own order. */
export function orderedColumns(chosen: readonly string[], all: readonly string[]): readonly string[] | null {
  return chosen.length === 0 || chosen.join() === all.join() ? null : chosen;
}
