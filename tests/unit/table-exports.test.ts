import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { plainText } from '#knowledge/plain.ts';
import { toCsv, toFragment, toMarkdown, type Sheet } from '#knowledge/table/sheet.ts';
import { EMPTY_STATE, fromParameters, toParameters, toQuery } from '#knowledge/table/state.ts';
import { derive, type View } from '#knowledge/table/view.ts';
import { toSheet } from '../../src/elements/comparison-sheet.ts';
import { cellWords } from '../../src/elements/comparison-words.ts';
import { anyParameters, anyState, hostileText, KNOWN, TABLE } from './table-samples.ts';

const ORIGIN = { title: 'Proef', question: 'Wat?', address: 'https://site.example/', date: '1 mei 2026', sources: ['VGS: rapport'] };

/** Takes CSV apart as a spreadsheet does. */
function readCsv(csv: string): readonly (readonly string[])[] {
  const lines: string[][] = [[]];
  for (const [, quoted, bare, end] of csv.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^;\r\n]*))(;|\r\n|$)/g)) {
    lines.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end === '\r\n') lines.push([]);
    if (end === '') break;
  }
  return lines.slice(0, -1);
}

/** What the reader sees, as a grid of words, turned when asked. */
function gridOf({ columns, rows }: View, isTransposed: boolean): readonly (readonly string[])[] {
  const grid = [['Vorm', ...columns.map(({ label }) => label)], ...rows.map(({ row, cells }) => [row.label, ...cells.map(cellWords)])];
  return isTransposed ? (grid[0] ?? []).map((_, index) => grid.map((line) => line[index] ?? '')) : grid;
}

describe('what is exported is what is seen', () => {
  test('for any state, in CSV and in the copied table', () => {
    fc.assert(fc.property(anyState, (state) => {
      const view = derive(TABLE, state, plainText);
      const sheet = toSheet(view, TABLE.rowHeading, state.transposed, ORIGIN);
      const grid = gridOf(view, state.transposed);
      expect(readCsv(toCsv(sheet)).map((line) => line.slice(0, -1))).toEqual(grid);
      const { document } = parseHTML(`<html><body>${toFragment(sheet)}</body></html>`);
      const cells = [...document.querySelectorAll('tr')].map((tr) => [...tr.children].map((cell) => { cell.querySelectorAll('a').forEach((link) => { link.remove(); }); return cell.textContent.replace(/(?: ?\[\])+/g, '').trim(); }));
      expect(cells).toEqual(grid.map((line) => [...line]));
      expect(toMarkdown(sheet).split('\n').filter((line) => line.startsWith('|'))).toHaveLength(grid.length + 1);
    }), { numRuns: 300 });
  });

  test('with sources, question and address', () => {
    const sheet = toSheet(derive(TABLE, EMPTY_STATE, plainText), TABLE.rowHeading, false, ORIGIN);
    expect(toMarkdown(sheet).split('\n').slice(0, 7)).toEqual(['# Proef', '', 'Wat?', '', '| Vorm | Wie | Score (punten) | Elders | Gelijk |', '| --- | --- | --- | --- | --- |',
      '| Lijn | De top [Label vgs\\#a](<https://site.example/bronnen/vgs#a>) | 10 [Label vgs\\#b](<https://site.example/bronnen/vgs#b>) | Bij Meijs [Label meijs\\#a](<https://site.example/bronnen/meijs#a>) | Ja [Label meijs\\#b](<https://site.example/bronnen/meijs#b>) |']);
    expect(toMarkdown(sheet)).toMatch(/Bronnen:\n\n- VGS: rapport\n\n\[Balanceerstok\]\(<https:\/\/site\.example\/>\), 1 mei 2026\n$/);
    expect(toFragment(sheet)).toMatch(/^<table .*<caption>Proef<\/caption>.*<li>VGS: rapport<\/li>.*href="https:\/\/site\.example\/"/);
    expect(toCsv(sheet).split('\r\n')[1]).toBe('Lijn;De top;10;Bij Meijs;Ja;Wie: Label vgs#a | Score (punten): Label vgs#b | Elders: Label meijs#a | Gelijk: Label meijs#b');
  });
});

describe('nothing in an export can do harm', () => {
  const sheetOf = (text: string): Sheet => ({ ...ORIGIN, title: text, question: text, sources: [text], heads: ['Kop', text], rows: [{ head: text, cells: [{ text, places: [{ label: text, url: text }] }] }] });

  test.each(['=1+1', '+1', '-1', '@a', '\t=1', ' =1', '|x', '＝1', "=cmd|' /C calc'!A0"])('no spreadsheet takes %j for a formula', (text) => {
    for (const line of readCsv(toCsv(sheetOf(text)))) for (const field of line) expect(field).not.toMatch(/^\s*[=+\-@|＝]/);
  });

  test('figures stay figures, with a decimal comma', () => {
    expect(toCsv({ ...ORIGIN, heads: ['a', 'b'], rows: [{ head: 'x', cells: [{ text: '-2,75', value: -2.75, places: [] }] }] })).toBe('\uFEFFa;b;Vindplaatsen\r\nx;-2,75;\r\n');
  });

  test('no text becomes markup, in no format', () => {
    fc.assert(fc.property(hostileText, (text) => {
      const { document } = parseHTML(`<html><body>${toFragment(sheetOf(text))}</body></html>`);
      expect([...document.querySelectorAll('body *')].filter((element) => !/^(?:TABLE|CAPTION|THEAD|TBODY|TR|TH|TD|P|UL|LI|A)$/.test(element.tagName))).toEqual([]);
      for (const link of document.querySelectorAll('a')) expect(link.getAttribute('href')).toMatch(/^https?:/);
      expect(toMarkdown(sheetOf(text))).not.toMatch(/(?<!\\)<(?!https?:)[a-z/!]/i);
      expect(readCsv(toCsv(sheetOf(text)))).toHaveLength(2);
    }), { numRuns: 500 });
  });

  test('no hostile address becomes markup', () => {
    fc.assert(fc.property(anyParameters, (parameters) => {
      const { state } = fromParameters(parameters, KNOWN);
      const address = `https://site.example/v/${toQuery(toParameters(state))}`;
      const sheet = toSheet(derive(TABLE, state, plainText), TABLE.rowHeading, state.transposed, { ...ORIGIN, address });
      for (const text of [toFragment(sheet), toMarkdown(sheet), toCsv(sheet)]) expect(text).not.toMatch(/<script|<img|javascript:/i);
    }), { numRuns: 500 });
  });
});
