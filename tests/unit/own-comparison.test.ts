import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isComplete, MAX_COLUMNS, NO_CHOICE, readChoice, refuseView, toChoiceParameters, type Choice, type KnownChoices } from '#knowledge/own-choice.ts';
import { compareConcepts, compareSources, type ConceptRecord, type OwnCell, type OwnData, type OwnTable } from '#knowledge/own-comparison.ts';
import { anyParameters, hostileText } from './table-samples.ts';

const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const KNOWN: KnownChoices = { concepts: new Set(IDS), sources: new Set(['vgs', 'meijs', 'lochem']), kinds: new Set(['rol', 'waarde']), themes: new Set(['sturing']) };
const read = (query: string) => readChoice(new URLSearchParams(query), KNOWN);

describe('readChoice', () => {
  test('reads concepts in their order', () => {
    expect(read('begrippen=c,a')).toEqual({ choice: { by: 'concepts', concepts: ['c', 'a'] }, rest: [], notices: [] });
  });

  test('reads what a form without script sends', () => {
    expect(read('begrippen=c&begrippen=a').choice).toEqual({ by: 'concepts', concepts: ['c', 'a'] });
  });

  test('reads sources over a kind or a theme; beside a theme the kind is a filter of the table', () => {
    expect(read('bronnen=vgs,lochem&soort=rol&draai=1')).toEqual({ choice: { by: 'sources', sources: ['vgs', 'lochem'], subject: { name: 'soort', id: 'rol' } }, rest: [['draai', '1']], notices: [] });
    expect(read('bronnen=vgs,lochem&thema=sturing&soort=rol')).toEqual({ choice: { by: 'sources', sources: ['vgs', 'lochem'], subject: { name: 'thema', id: 'sturing' } }, rest: [['soort', 'rol']], notices: [] });
  });

  test('leaves the view to the table', () => {
    expect(read('begrippen=a,b&sorteer=a-op&soort=rol').rest).toEqual([['sorteer', 'a-op'], ['soort', 'rol']]);
  });

  test('ignores unknown ids with a notice and drops doubles', () => {
    expect(read('begrippen=a,zzz,a,b')).toEqual({ choice: { by: 'concepts', concepts: ['a', 'b'] }, rest: [], notices: [{ name: 'begrippen', value: 'zzz', reason: 'unknown' }, { name: 'begrippen', value: 'a', reason: 'repeated' }] });
    expect(read('bronnen=vgs,meijs&soort=zzz').choice).toEqual({ by: 'sources', sources: ['vgs', 'meijs'], subject: null });
  });

  test('takes no notice of spaces around an id', () => {
    expect(read('begrippen=%20c%20,+a').choice).toEqual({ by: 'concepts', concepts: ['c', 'a'] });
  });

  test('what was meant for a table is refused while there is none', () => {
    expect(refuseView(read(`begrippen=a&sorteer=a-op&${'x'.repeat(99)}=1`).rest)).toEqual([{ name: 'sorteer', value: 'a-op', reason: 'unused' }, { name: `${'x'.repeat(40)}…`, value: '1', reason: 'unused' }]);
    expect(refuseView(Array.from({ length: 99 }, () => ['a', 'b'] as const))).toHaveLength(8);
  });

  test('takes the first six', () => {
    const { choice, notices } = read(`begrippen=${IDS.join(',')}`);
    expect(choice).toEqual({ by: 'concepts', concepts: IDS.slice(0, MAX_COLUMNS) });
    expect(notices).toEqual([{ name: 'begrippen', value: 'g', reason: 'too-many' }]);
  });

  test.each(['', 'begrippen=', 'begrippen=,,,', 'begrippen=a', 'bronnen=vgs', 'bronnen=vgs,meijs', 'bronnen=vgs,meijs&soort=constructor', 'begrippen=__proto__,constructor'])('is not complete with %j', (query) => {
    expect(isComplete(read(query).choice)).toBe(false);
  });

  test('starts with nothing', () => { expect(read('').choice).toEqual(NO_CHOICE); });

  test('never throws, holds only what is known, and says little of what is long', () => {
    const names = fc.oneof(fc.constantFrom('begrippen', 'bronnen', 'soort', 'thema', 'draai'), hostileText);
    const values = fc.oneof(hostileText, fc.constantFrom('a', 'a,b', 'vgs,meijs,vgs', 'rol', 'sturing', 'a,'.repeat(3000)));
    fc.assert(fc.property(fc.oneof(fc.array(fc.tuple(names, values), { maxLength: 20 }), anyParameters), (parameters) => {
      const { choice, notices } = readChoice(parameters, KNOWN);
      const ids = choice.by === 'concepts' ? choice.concepts : choice.sources;
      expect(ids.every((id) => (choice.by === 'concepts' ? KNOWN.concepts : KNOWN.sources).has(id))).toBe(true);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.length).toBeLessThanOrEqual(MAX_COLUMNS);
      expect(notices.length).toBeLessThanOrEqual(8);
      expect(notices.every(({ value }) => value.length <= 41)).toBe(true);
    }));
  });

  test('reads back what was written', () => {
    const concepts = fc.shuffledSubarray(IDS, { maxLength: MAX_COLUMNS }).map((ids): Choice => ({ by: 'concepts', concepts: ids }));
    const subject = fc.constantFrom({ name: 'soort' as const, id: 'rol' }, { name: 'thema' as const, id: 'sturing' }, null);
    const sources = fc.tuple(fc.shuffledSubarray([...KNOWN.sources], { minLength: 1 }), subject).map(([ids, about]): Choice => ({ by: 'sources', sources: ids, subject: about }));
    fc.assert(fc.property(fc.oneof(concepts, sources), (choice) => {
      expect(readChoice(toChoiceParameters(choice), KNOWN)).toEqual({ choice, rest: [], notices: [] });
    }));
  });
});

const record = (id: string, more: Partial<ConceptRecord> = {}): ConceptRecord => ({ id, url: `/begrippen/${id}/`, term: `term ${id}`, aliases: [], kind: 'rol', definition: `Wat ${id} is.`, senses: [], relations: [], figures: [], ...more });
const CONCEPTS = [
  record('a', {
    definedBy: 'vgs#h1',
    senses: [{ source: 'vgs', locator: 'h1', text: 'Zin een.', explained: true, speaker: 'de raad' }, { source: 'vgs', locator: 'h1', text: 'Zin twee.', explained: false }],
    relations: [{ type: 'related', target: 'b', basis: 'source', locator: 'vgs#h2' }, { type: 'related', target: 'x', basis: 'source', locator: 'vgs#h2' }, { type: 'broader', target: 'y', basis: 'interpretation', note: 'Waarom.' }],
    figures: [{ dataset: 'scores', title: 'Scores', value: 2.7, unit: 'punten', total: '10 punten', sampleSize: 'n = 120', citation: 'vgs#fig-2' }],
  }),
  record('b', { kind: 'waarde', senses: [{ source: 'lochem', locator: 'k1', text: '<img src=x onerror=alert(1)>', explained: true }], relations: [{ type: 'related', target: 'a', basis: 'source', locator: 'vgs#h2' }, { type: 'partOf', target: 'x', basis: 'interpretation' }] }),
  record('x'), record('y'),
];
const DATA: OwnData = {
  concepts: new Map(CONCEPTS.map((concept) => [concept.id, concept])),
  sources: [{ id: 'vgs', label: 'VGS' }, { id: 'lochem', label: 'Lochem' }],
  kinds: new Map([['rol', { label: 'rol', plural: 'rollen' }], ['waarde', { label: 'waarde', plural: 'waarden' }]]),
  relationTypes: new Map([['broader', { label: 'Ruimer begrip' }], ['partOf', { label: 'Onderdeel van' }], ['related', { label: 'Hangt samen met' }]]),
};
const said = (cell: OwnCell | null | undefined): string | null => (cell ? cell.lines.map((line) => line.map(({ text }) => text).join('')).join(' | ') : null);
const row = (table: OwnTable, id: string) => table.rows.find((found) => found.id === id);
const words = (table: OwnTable, id: string) => row(table, id)?.cells.map(said);

describe('compareConcepts', () => {
  const table = compareConcepts(['a', 'b'], DATA);

  test('has a column for each concept and a cell for each column', () => {
    expect(table.columns).toEqual([{ id: 'a', label: 'term a' }, { id: 'b', label: 'term b' }]);
    expect(table.title).toBe('Term a en term b naast elkaar');
    expect(table.rows.every(({ cells }) => cells.length === 2)).toBe(true);
    expect(new Set(table.rows.map(({ id }) => id)).size).toBe(table.rows.length);
  });

  test('gives the definition to its place, or to us', () => {
    expect(row(table, 'definitie')?.cells).toMatchObject([{ citations: ['vgs#h1'], interpretation: false }, { citations: [], interpretation: true }]);
    expect(words(table, 'soort')).toEqual(['rol', 'waarde']);
  });

  test('has a row for each source; a source that does not use the concept is silent', () => {
    expect(words(table, 'bron-vgs')).toEqual(['Zin een. (aan het woord: de raad) | Zin twee. (genoemd, niet uitgelegd)', null]);
    expect(row(table, 'bron-vgs')?.cells[0]?.citations).toEqual(['vgs#h1']);
    expect(words(table, 'bron-lochem')).toEqual([null, '<img src=x onerror=alert(1)>']);
  });

  test('keeps relations of sources apart from ours, by type', () => {
    expect(table.rows.map(({ id }) => id).filter((id) => /^(?:verband|duiding)-/.test(id))).toEqual(['duiding-broader', 'duiding-partof', 'verband-related']);
    expect(words(table, 'verband-related')).toEqual(['term b | term x', 'term a']);
    expect(row(table, 'verband-related')?.cells[0]).toMatchObject({ citations: ['vgs#h2'], interpretation: false });
    expect(words(table, 'duiding-broader')).toEqual(['term y: Waarom.', 'geen']);
    expect(row(table, 'duiding-broader')?.cells[0]?.interpretation).toBe(true);
  });

  test('says what they share, what differs, and how they hang together; as our reading', () => {
    expect(words(table, 'onderling')).toEqual(['term b (hangt samen met)', 'term a (hangt samen met)']);
    expect(words(table, 'gedeeld')).toEqual(['term x (hangt samen met)', 'term x (onderdeel van)']);
    expect(words(table, 'verschillend')).toEqual(['term y (ruimer begrip)', 'geen']);
    expect(['onderling', 'gedeeld', 'verschillend'].flatMap((id) => row(table, id)?.cells ?? []).every((cell) => cell?.interpretation)).toBe(true);
  });

  test('gives figures with unit, total and place', () => {
    expect(row(table, 'cijfers-scores')).toEqual({ id: 'cijfers-scores', label: 'Scores', cells: [{ lines: [[{ text: '(totaal: 10 punten; n = 120)' }]], value: 2.7, unit: 'punten', citations: ['vgs#fig-2'], interpretation: false }, null] });
  });
});

describe('compareSources', () => {
  test('puts what sources mean side by side, over concepts', () => {
    const table = compareSources(['lochem', 'vgs'], ['a', 'b', 'weg'], 'rollen', DATA);
    expect(table.title).toBe('Rollen volgens Lochem en VGS');
    expect(table.columns.map(({ source }) => source)).toEqual(['lochem', 'vgs']);
    expect(table.rows.map(({ id, kind, cells }) => [id, kind, ...cells.map(said)])).toEqual([
      ['a', 'rol', null, 'Zin een. (aan het woord: de raad) | Zin twee. (genoemd, niet uitgelegd)'],
      ['b', 'waarde', '<img src=x onerror=alert(1)>', null],
    ]);
  });
});
