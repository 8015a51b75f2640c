import fc from 'fast-check';
import { plainText } from '#knowledge/plain.ts';
import { SILENT, type Cell } from '#knowledge/table/cell.ts';
import { orderedColumns, type KnownIds, type ViewState } from '#knowledge/table/state.ts';
import { ROW_HEAD, type Table } from '#knowledge/table/table.ts';

/** A cell of a source, or ours when no place is given. */
export function cell(text: string, places: readonly string[] = [], value?: number): Cell {
  return {
    text, interpretation: places.length === 0, silent: false, key: plainText(`${value === undefined ? '' : String(value)} ${text}`), ...(value === undefined ? {} : { value }),
    citations: places.map((id) => ({ id, source: id.split('#')[0] ?? '', label: `Label ${id}`, url: `https://site.example/bronnen/${id}` })),
  };
}

/** A made-up comparison with texts, figures, silence and our own reading. */
export const TABLE: Table = {
  rowHeading: 'Vorm',
  columns: [
    { id: 'wie', label: 'Wie', isNumeric: false, source: 'vgs' },
    { id: 'score', label: 'Score (punten)', isNumeric: true, source: 'vgs' },
    { id: 'elders', label: 'Elders', isNumeric: false },
    { id: 'gelijk', label: 'Gelijk', isNumeric: false, source: 'meijs' },
  ],
  rows: [
    { id: 'lijn', label: 'Lijn', kind: 'vorm', cells: new Map([['wie', cell('De top', ['vgs#a'])], ['score', cell('', ['vgs#b'], 10)], ['elders', cell('Bij Meijs', ['meijs#a'])], ['gelijk', cell('Ja', ['meijs#b'])]]) },
    { id: 'zelf', label: 'Zelf', kind: 'vorm', cells: new Map([['wie', cell('Éen ieder', ['vgs#a'])], ['score', cell('', ['vgs#b'], 9)], ['elders', SILENT], ['gelijk', cell('Ja', ['meijs#b'])]]) },
    { id: 'opgave', label: 'Opgave', kind: 'idee', cells: new Map([['wie', cell('Onze lezing')], ['score', SILENT], ['elders', cell('Bij Lochem', ['lochem#c'])], ['gelijk', cell('ja', ['meijs#b'])]]) },
    { id: 'keten', label: '10 ketens', cells: new Map([['wie', cell('de top', ['vgs#a'])], ['score', cell('', ['vgs#b'], 9)], ['elders', SILENT], ['gelijk', cell('JA', ['meijs#b'])]]) },
  ],
};

/** The ids of that comparison. */
export const KNOWN: KnownIds = { columns: TABLE.columns.map(({ id }) => id), rows: TABLE.rows.map(({ id }) => id), sources: ['bodok', 'meijs', 'vgs', 'lochem'], kinds: ['vorm', 'idee'] };

const some = (ids: readonly string[]): fc.Arbitrary<string[]> => fc.shuffledSubarray([...ids]);

/** Any state a reader of that comparison can reach. */
export const anyState: fc.Arbitrary<ViewState> = fc.record({
  sort: fc.option(fc.record({ column: fc.constantFrom(ROW_HEAD, ...KNOWN.columns), direction: fc.constantFrom('ascending' as const, 'descending' as const) })),
  text: fc.string({ unit: 'grapheme', maxLength: 30 }),
  sources: some(KNOWN.sources),
  kinds: some(KNOWN.kinds),
  columns: some(KNOWN.columns).map((columns) => orderedColumns(columns, KNOWN.columns)),
  transposed: fc.boolean(),
  pinnedRows: some(KNOWN.rows),
  pinnedColumns: some(KNOWN.columns),
  onlyDifferences: fc.boolean(),
  onlySources: fc.boolean(),
  onlyFilled: fc.boolean(),
  twoSources: fc.option(fc.shuffledSubarray([...KNOWN.sources], { minLength: 2, maxLength: 2 }).map(([a = '', b = '']) => [a, b] as const)),
  cards: fc.boolean(),
});

/** What someone up to no good puts in an address. */
export const hostileText = fc.oneof(
  fc.constantFrom('<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', 'javascript:alert(1)', '%', '%zz', '__proto__', 'constructor', "=cmd|' /C calc'!A0", '\u202e', '\ud800', 'a,a,,a', '1'.repeat(5000), '-op', '_rij-op', '\r\n', '\0'),
  fc.string({ unit: 'binary' }),
);

/** Parameters of any make, known names among them. */
export const anyParameters = fc.array(fc.tuple(fc.oneof(fc.constantFrom('sorteer', 'zoek', 'bron', 'soort', 'twee', 'kolommen', 'vast', 'vast-kolom', 'draai', 'verschil', 'zonder-duiding', 'gevuld', 'kaarten'), hostileText), fc.oneof(hostileText, fc.constantFrom('vgs', 'vgs,meijs', 'wie-op', '1', 'lijn'))), { maxLength: 30 });
