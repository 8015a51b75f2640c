import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readContent } from '#files/read.ts';
import { toContent } from '#knowledge/content.ts';
import { findFragment, MAX_TEXT, readFragment, tidyAnswers, writeFragment } from '#knowledge/instrument/fragment.ts';
import { FEWEST, pictureOf, readLines } from '#knowledge/instrument/group.ts';
import { makeShape } from '#knowledge/instrument/make-shape.ts';
import { hasAnswers, resultOf } from '#knowledge/instrument/result.ts';
import { fieldsOf, pointsGiven, unevenParts, type Answers, type Shape } from '#knowledge/instrument/shape.ts';
import { buildKnowledge } from '#knowledge/knowledge.ts';
import { parseDocuments } from '#knowledge/parse.ts';

const knowledge = buildKnowledge(toContent(parseDocuments(await readContent(process.cwd()))));
const worksheets = [...knowledge.instruments.values()].filter(({ form }) => form === 'worksheet');
const shapes = worksheets.map((instrument) => makeShape(instrument, knowledge, `/training/instrumenten/${instrument.id}/`));

function shapeOf(id: string): Shape {
  const shape = shapes.find((known) => known.id === id);
  if (!shape) throw new Error(`There is no instrument ${id}.`);
  return shape;
}

/** Points that add up to a total, over so many rows. */
function divisions(rows: number, total: number): fc.Arbitrary<readonly number[]> {
  return fc.array(fc.integer({ min: 0, max: rows - 1 }), { minLength: total, maxLength: total }).map((chosen) => Array.from({ length: rows }, (_, row) => chosen.filter((one) => one === row).length));
}

/** Any state of a worksheet that can be shared: texts of any kind, points divided wholly or not at all. */
function states(shape: Shape): fc.Arbitrary<Answers> {
  const points = fc.tuple(...shape.parts.filter(({ type }) => type === 'divide').map(({ id, items, total = 0 }) =>
    fc.option(divisions(items.length, total), { nil: items.map(() => 0) }).map((given) => Object.fromEntries(items.map((item, index) => [`${id}.${item.id}`, given[index] ?? 0])))));
  const isPoints = new Set(shape.parts.filter(({ type }) => type === 'divide').flatMap(({ id, items }) => items.map((item) => `${id}.${item.id}`)));
  const others = fc.record(Object.fromEntries(fieldsOf(shape).filter(({ name }) => !isPoints.has(name)).map(({ name, most }) =>
    [name, most === 0 ? fc.oneof(fc.string({ unit: 'binary', maxLength: 80 }), fc.string({ maxLength: 20 }), fc.constantFrom('', ' ', "a&t1=b#c'(d)*!~.", 'é\n€ 😀')) : fc.integer({ min: 0, max: most })])), { requiredKeys: [] });
  return fc.tuple(points, others).map(([given, rest]) => Object.assign({}, rest, ...given) as Answers);
}

test('the five worksheets and the picture of a group are there', () => {
  expect([...knowledge.instruments.keys()]).toEqual(['balanscheck', 'tien-punten', 'rollenscan', 'competenties', 'uitvoeringsdriehoek', 'groepsbeeld']);
  expect(worksheets).toHaveLength(5);
});

describe.each(shapes.map((shape) => [shape.id, shape] as const))('the fragment of %s', (_, shape) => {
  test('gives back any state that was written', () => {
    fc.assert(fc.property(states(shape), fc.boolean(), (answers, withTexts) => {
      const fragment = writeFragment(shape, answers, withTexts);
      const reading = readFragment(shapes, `#${fragment}`);
      expect(reading).toEqual({ shape, answers: tidyAnswers(shape, answers, withTexts) });
    }), { numRuns: 60 });
  });

  test('is made of signs that mail programs leave alone, and is found in a line of text', () => {
    fc.assert(fc.property(states(shape), (answers) => {
      const fragment = writeFragment(shape, answers, true);
      expect(fragment).toMatch(/^[A-Za-z0-9=&.%_-]+$/);
      expect(findFragment(`Van Jan: https://voorbeeld.nl${shape.path}#${fragment} (zie boven).`)).toBe(fragment);
      expect(findFragment(`https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(`https://voorbeeld.nl${shape.path}#${fragment}`)}&data=05%7C`)).toBe(fragment);
    }), { numRuns: 30 });
  });

  test('is short without texts', () => {
    expect(writeFragment(shape, {}, false).length).toBeLessThan(140);
  });

  test('never throws, whatever is in it, and gives only what could have been answered', () => {
    const most = new Map(fieldsOf(shape).map(({ name, most: limit }) => [name, limit]));
    const written = writeFragment(shape, {}, false);
    fc.assert(fc.property(fc.string(), fc.string({ unit: 'binary' }), fc.nat(200), (tail, noise, at) => {
      for (const fragment of [noise, `uitkomst=${noise}`, `${written}${tail}`, `${written.slice(0, at)}${tail}${written.slice(at)}`, `${written}&t0=${tail}`]) {
        const reading = readFragment(shapes, fragment);
        if (!('answers' in reading)) continue;
        for (const [name, value] of Object.entries(reading.answers)) {
          const limit = most.get(name);
          expect(limit).toBeDefined();
          if (typeof value === 'number') expect(value).toBeLessThanOrEqual(limit ?? 0);
          else expect(value.length).toBeLessThanOrEqual(MAX_TEXT);
        }
        expect(unevenParts(shape, reading.answers)).toEqual([]);
      }
    }), { numRuns: 200 });
  });
});

describe('a fragment that is not ours is refused with its reason', () => {
  const shape = shapeOf('competenties');
  const fragment = writeFragment(shape, { 'kern.teamspeler': 2, 'stap.een': 'Meer delen' }, true);

  test.each([
    ['', 'none'], ['#sturingsvormen', 'none'], ['uitkomst=', 'damaged'], ['uitkomst=x', 'damaged'],
    [fragment.replace('=1.', '=2.'), 'version'],
    [fragment.replace('competenties', 'onbekend'), 'instrument'],
    [fragment.replace(shape.print, 'zzz'), 'changed'],
    [fragment.replace(/&.*/, '').slice(0, -1), 'damaged'],
    [fragment.replace(/&.*/, '0'), 'damaged'],
    [fragment.replace('2', '9'), 'damaged'],
    [`${fragment}&t0=nog%20eens`, 'damaged'],
    [`${fragment}&t9=te%20ver`, 'damaged'],
    [`${fragment}&t1=%E0%A4%A`, 'damaged'],
    [`${fragment}&t1=${'a'.repeat(MAX_TEXT + 1)}`, 'damaged'],
    [`${fragment}&anders=1`, 'damaged'],
    [writeFragment(shapeOf('tien-punten'), { 'sturingsvormen.lijnsturing': 9 }, false), 'points'],
  ])('%s', (text, problem) => {
    expect(readFragment(shapes, text)).toEqual({ problem });
  });

  test('but of a draft that was kept points may be left', () => {
    const points = shapeOf('tien-punten');
    const reading = readFragment(shapes, writeFragment(points, { 'sturingsvormen.lijnsturing': 9 }, false), true);
    expect(reading).toEqual({ shape: points, answers: { 'sturingsvormen.lijnsturing': 9 } });
  });

  test('a question that is added, renamed or gets other answers makes old results unreadable', () => {
    const instrument = worksheets.find(({ id }) => id === 'competenties');
    const [part, ...rest] = instrument?.parts ?? [];
    if (!instrument || !part) throw new Error('The instrument is gone.');
    const printOf = (changed: typeof part): string => makeShape({ ...instrument, parts: [changed, ...rest] }, knowledge, '/').print;
    expect(printOf(part)).toBe(shape.print);
    expect(printOf({ ...part, title: 'Anders genoemd' })).toBe(shape.print);
    expect(printOf({ ...part, items: part.items.slice(1) })).not.toBe(shape.print);
    expect(printOf({ ...part, options: [...part.options].reverse() })).not.toBe(shape.print);
  });
});

describe('the result', () => {
  test('turns empty fields into questions, one for a row of which nothing is said', () => {
    const [, grid] = resultOf(shapeOf('balanscheck'), { 'druk.politieke-druk.dienen': 1, 'druk.politieke-druk.beschermen.tekst': 'Ik zeg nee.', 'druk.nieuwe-taken': 1 });
    expect(grid?.lines).toEqual([
      { group: 'Politieke druk', label: 'dienen', value: 'doe ik' },
      { group: 'Politieke druk', label: 'beschermen', value: 'Ik zeg nee.' },
      { group: 'Druk door nieuwe taken', label: 'Speelt hier niet', value: '' },
    ]);
    expect(grid?.questions).toHaveLength(4 + 4);
    expect(grid?.questions[0]).toBe('Wat doet u bij politieke druk aan bepalen? Is het hier niet nodig, of blijft het liggen?');
    expect(grid?.questions[4]).toBe('Speelt financiële druk hier? En als dat zo is, wat doet u er nu aan?');
  });

  test('shows points only when they add up, with the mean of the survey beside them', () => {
    const shape = shapeOf('tien-punten');
    const whole = { 'sturingsvormen.lijnsturing': 6, 'sturingsvormen.opgavesturing': 4 };
    expect(resultOf(shape, whole)[0]?.lines.slice(0, 2)).toEqual([{ label: 'Lijnsturing', value: '6', mean: '2,7' }, { label: 'Project- en programmasturing', value: '0', mean: '2,3' }]);
    expect(resultOf(shape, whole)[0]?.survey).toContain('n niet vermeld');
    expect(resultOf(shape, { ...whole, 'sturingsvormen.zelfsturing': 1 })[0]?.lines).toEqual([]);
    expect(unevenParts(shape, { 'sturingsvormen.lijnsturing': 3 }).map(({ id }) => id)).toEqual(['sturingsvormen']);
    expect(unevenParts(shape, whole)).toEqual([]);
  });

  test('has the means of the datasets, unchanged', () => {
    for (const part of shapeOf('tien-punten').parts.filter(({ type }) => type === 'divide')) {
      const sum = part.items.reduce((total, { mean = 0 }) => total + mean, 0);
      expect(Math.round(sum * 10) / 10).toBe(part.total);
      expect(pointsGiven(part, {})).toBe(0);
    }
  });

  test('names no winner and counts nothing: a choice stands under the answer the reader gave', () => {
    const part = resultOf(shapeOf('rollenscan'), { 'nu.flashmob': 1, 'nu.retro-in-control': 3 })[2];
    expect(part?.lines).toEqual([{ group: 'Staat voorop', label: 'Flashmob', value: '' }, { group: 'Speelt niet', label: 'Retro in Control', value: '' }]);
    expect(part?.questions).toEqual(['Manoeuvres in de Markt: nog niet gekozen', 'Maatschappelijke Carrousel: nog niet gekozen']);
  });

  test('is empty when nothing is answered', () => {
    expect(hasAnswers({ a: ' ', b: 0 })).toBe(false);
    expect(hasAnswers({ a: ' ', b: 1 })).toBe(true);
  });
});

describe('the picture of a group', () => {
  const points = shapeOf('tien-punten');
  const linkOf = (shape: Shape, answers: Answers, withTexts = false): string => `https://voorbeeld.nl${shape.path}#${writeFragment(shape, answers, withTexts)}`;
  const five = [10, 8, 6, 4, 2].map((given) => linkOf(points, { 'sturingsvormen.lijnsturing': given, 'sturingsvormen.opgavesturing': 10 - given, 'toelichting.waarom': `tekst ${String(given)}` }, given === 2));

  test('reads several instruments together, names bad lines and loses nothing', () => {
    const { groups, bad, twins } = readLines(shapes, [...five.slice(0, 2), '', 'hallo', linkOf(shapeOf('competenties'), { 'kern.teamspeler': 1 }), five[0], `${five[2] ?? ''}0`].join('\r\n'));
    expect(groups.map(({ shape, all }) => [shape.id, all.length])).toEqual([['tien-punten', 3], ['competenties', 1]]);
    expect(bad).toEqual([{ line: 4, problem: 'none' }, { line: 7, problem: 'damaged' }]);
    expect(twins).toEqual([[6, 1]]);
  });

  test('is hidden below five participants, and shows means from five on', () => {
    expect(FEWEST).toBe(5);
    const read = (lines: readonly string[]) => readLines(shapes, lines.join('\n')).groups.flatMap(({ shape, all }) => pictureOf(shape, all));
    expect(read(five.slice(0, 4)).every(({ figures, texts }) => figures.length === 0 && texts.length === 0)).toBe(true);
    const [forms, conditions, texts] = read(five);
    expect(forms?.figures[0]).toEqual({ label: 'Lijnsturing', values: [6], mean: 2.7 });
    expect(forms?.answered).toBe(5);
    expect(forms?.figures.reduce((sum, { values: [mean = 0] }) => sum + mean, 0)).toBe(10);
    // Nobody divided the points of the second part, and one sent a text.
    expect([conditions?.answered, conditions?.figures, texts?.answered, texts?.texts]).toEqual([0, [], 1, []]);
  });

  test('counts choices and ticks; a row that does not play counts once', () => {
    const shape = shapeOf('balanscheck');
    const all = Array.from({ length: 5 }, (_, index): Answers => ({ 'druk.capaciteit.dienen': 1, 'druk.politieke-druk': index % 2, 'druk.politieke-druk.bepalen': 1 }));
    const grid = pictureOf(shape, all)[1];
    expect(grid?.columns.at(-1)).toBe('speelt niet');
    expect(grid?.figures.find(({ label }) => label === 'Politieke druk')?.values).toEqual([3, 0, 0, 0, 0, 0, 2]);
    expect(grid?.figures.find(({ label }) => label === 'Druk op de capaciteit')?.values).toEqual([0, 5, 0, 0, 0, 0, 0]);
  });
});
