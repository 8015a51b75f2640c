import { describe, expect, test } from 'vitest';
import type { RoomName } from '#model/room.ts';
import { parseDocument } from '#knowledge/parse.ts';
import { GAP, readerTexts } from '#knowledge/texts.ts';

function textsOf(text: string, room: RoomName = 'begrippen', options?: { readonly foreign?: boolean }) {
  return readerTexts(parseDocument({ path: `content/${room}/x.mdx`, text }, room, 'x'), options);
}

/** The texts of prose below an empty frontmatter. */
function prose(body: string, options?: { readonly foreign?: boolean }): readonly string[] {
  return textsOf(`---\n---\n${body}`, 'paginas', options).map(({ field, text }) => `${field}: ${text}`);
}

const CONCEPT = `---
term: agile
aliases: [wendbaar werken]
forms: [agility]
kind: methode
language: en
gloss: wendbaar
definition: >-
  Engels woord
  voor wendbaar.
definedBy: vgs#fig-1
senses:
  - source: vgs
    locator: fig-1
    speaker: de raad
    text: De raad noemt het.
relations:
  - { type: related, target: koers, basis: interpretation, note: Dat vinden wij. }
---

Eén **[koers](begrip:koers)** en
<En>food for thought</En>.
`;

describe('the texts of the facts', () => {
  test('are all there, with field and place; ids, closed words and foreign terms are not', () => {
    expect(textsOf(CONCEPT).map(({ field, text, line, column, isRunning }) => [field, text, line, column, isRunning])).toEqual([
      ['aliases[0]', 'wendbaar werken', 3, 11, false],
      ['forms[0]', 'agility', 4, 9, false],
      ['gloss', 'wendbaar', 7, 8, false],
      ['definition', 'Engels woord voor wendbaar.', 8, 13, true],
      ['senses[0].speaker', 'de raad', 15, 14, false],
      ['senses[0].text', 'De raad noemt het.', 16, 11, true],
      ['relations[0].note', 'Dat vinden wij.', 18, 66, true],
      ['alinea', `Eén koers en ${GAP}.`, 21, 1, true],
    ]);
  });

  test('name their file, room and id', () => {
    expect(textsOf(CONCEPT)[0]).toMatchObject({ file: 'content/begrippen/x.mdx', room: 'begrippen', id: 'x' });
  });

  test('hold foreign words when asked', () => {
    const texts = textsOf(CONCEPT, 'begrippen', { foreign: true }).map(({ text }) => text);
    expect(texts[0]).toBe('agile');
    expect(texts.at(-1)).toBe('Eén koers en food for thought.');
  });

  test('of a source are those of its locators and notes too', () => {
    const texts = textsOf('---\ntitle: Bron\ndate: { value: "2020", text: in 2020, certainty: stated }\nurl: https://x.nl\nlocators:\n  - { id: fig, label: figuur, title: De figuur, kind: figure, parent: h }\neditorNotes:\n  - { id: n, locators: [fig], text: Let op. }\n---\n', 'bronnen');
    expect(texts.map(({ field, text }) => `${field}: ${text}`)).toEqual(['title: Bron', 'date.text: in 2020', 'locators[0].label: figuur', 'locators[0].title: De figuur', 'editorNotes[0].text: Let op.']);
    expect(texts.filter(({ isRunning }) => isRunning).map(({ text }) => text)).toEqual(['Let op.']);
  });

  test('of a comparison are its cells, sentences each', () => {
    const texts = textsOf('title: T\nrows:\n  - id: r\n    label: Rij\n    cells:\n      doelen: { text: "De raad.", citations: ["vgs#fig-1"] }\n      leeg: null\n', 'vergelijkingen');
    expect(texts.map(({ field, text, isRunning }) => [field, text, isRunning])).toEqual([['title', 'T', false], ['rows[0].label', 'Rij', false], ['rows[0].cells.doelen.text', 'De raad.', true]]);
  });
});

describe('the texts of prose', () => {
  test('are one for every heading, paragraph, point and cell', () => {
    expect(prose('## Kop\n\n<Duiding>\n\nEen *alinea*.\n\n</Duiding>\n\n- punt\n\n| a | b |\n| - | - |\n| c | |\n')).toEqual(['kop: Kop', 'alinea: Een alinea.', 'punt: punt', 'cel: a', 'cel: b', 'cel: c']);
  });

  test('have a gap for English, code and links without text', () => {
    expect(prose('Zie `/bronnen/` en [](bron:vgs#fig-1) of <En>agency</En>.')).toEqual([`alinea: Zie ${GAP} en ${GAP} of ${GAP}.`]);
    expect(prose('Zie <En>agency</En>.', { foreign: true })).toEqual(['alinea: Zie agency.']);
  });

  test('leave out what holds nothing but gaps, and what cannot be read', () => {
    expect(prose('<En>agency</En>\n')).toEqual([]);
    expect(prose('Een <En>half element.\n')).toEqual([]);
  });
});
