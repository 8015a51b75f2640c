import { type Outcome, summarise, summariseByKind, type Summary } from './metrics.ts';

/** The kind of query that must find nothing. */
export const NONSENSE = 'zero';

const COLUMNS: readonly (readonly [heading: string, measure: (summary: Summary) => number])[] = [
  ['MRR', ({ meanReciprocalRank }) => meanReciprocalRank],
  ['nDCG', ({ gain }) => gain],
  ['S@1', ({ successAt1 }) => successAt1],
  ['S@5', ({ successAt5 }) => successAt5],
  ['zero', ({ zeroRate }) => zeroRate],
];

const figure = (number: number): string => (Number.isNaN(number) ? '–' : number.toFixed(2).replace(/^0\./, '.'));

function rowOf(label: string, summary: Summary, isNonsense: boolean): readonly string[] {
  return [label, String(summary.count), ...COLUMNS.map(([heading, measure]) => (isNonsense && heading !== 'zero' ? '' : figure(measure(summary))))];
}

/** Lays out rows of cells in columns, the first to the left and the others to the right. */
export function layOut(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ').trimEnd()).join('\n');
}

/** The measures of one engine on one set, a line per kind; for nonsense only the share of honest empty answers. */
export function formatScores(title: string, outcomes: readonly Outcome[]): string {
  const sought = outcomes.filter(({ query }) => query.kind !== NONSENSE);
  const rows = [...summariseByKind(outcomes)].map(([kind, summary]) => rowOf(kind, summary, kind === NONSENSE));
  return layOut([[title, 'n', ...COLUMNS.map(([heading]) => heading)], ...rows, rowOf('all but zero', summarise(sought.map(({ score }) => score)), false)]);
}

/** One measure of several engines beside each other, a line per kind; for nonsense the share of honest empty answers. */
export function formatComparison(title: string, engines: ReadonlyMap<string, readonly Outcome[]>, measure: (summary: Summary) => number): string {
  const summaries = [...engines.values()].map(summariseByKind);
  const kinds = [...(summaries[0]?.keys() ?? [])];
  const cellsOf = (kind: string): readonly string[] => summaries.map((byKind) => { const summary = byKind.get(kind); return summary ? figure(kind === NONSENSE ? summary.zeroRate : measure(summary)) : '–'; });
  const all = [...engines.values()].map((outcomes) => figure(measure(summarise(outcomes.filter(({ query }) => query.kind !== NONSENSE).map(({ score }) => score)))));
  const first = [...engines.values()][0] ?? [];
  return layOut([
    [title, 'n', ...engines.keys()],
    ...kinds.map((kind) => [kind, String(summaries[0]?.get(kind)?.count ?? 0), ...cellsOf(kind)]),
    ['all but zero', String(first.filter(({ query }) => query.kind !== NONSENSE).length), ...all],
  ]);
}
