import { describe, expect, test } from 'vitest';
import { addMarginNotes, type MarginNote } from '#site/margin-notes.ts';

const note = (term: string, isOurs = false): MarginNote => ({ term, definition: `${term} in het kort.`, basis: isOurs ? 'Omschrijving van de redactie.' : 'Naar Bodok · aanleiding.', isOurs });
const NOTES = new Map([['koers', note('koers')], ['ruimte', note('ruimte', true)]]);
const FILL = 'Deze alinea is lang genoeg voor een noot ernaast. '.repeat(6);
const link = (id: string): string => `<a href="/begrippen/${id}/" data-concept="${id}">${id}</a>`;

describe('notes in the margin', () => {
  test('stand in one block with the paragraph that links their concept, after it', () => {
    expect(addMarginNotes(`<section><p>${FILL}${link('koers')}</p></section>`, NOTES)).toBe(
      `<section><div class="noted"><p>${FILL}${link('koers')}</p><div class="notes" role="note" aria-label="Toelichting" data-pagefind-ignore=""><p><strong>koers: </strong>koers in het kort. <span class="note-basis">Naar Bodok · aanleiding.</span></p></div></div></section>`,
    );
  });

  test('stand once, at the first paragraph that has room', () => {
    const html = addMarginNotes(`<p>Kort: ${link('koers')}.</p><p>${FILL}${link('koers')}</p><p>${FILL}${link('koers')}</p>`, NOTES);
    expect(html.match(/class="noted"/g)).toHaveLength(1);
    expect(html.startsWith('<p>Kort')).toBe(true);
  });

  test('say when the definition is ours', () => {
    expect(addMarginNotes(`<p>${FILL}${link('ruimte')}</p>`, NOTES)).toContain('<p data-interpretation="definitie"><strong>ruimte: </strong>');
  });

  test('never need more room than the paragraph has', () => {
    const many = new Map(Array.from({ length: 12 }, (_, index) => [`b${String(index)}`, note(`begrip ${String(index)}`)]));
    const html = addMarginNotes(`<p>${FILL}${[...many.keys()].map(link).join(' ')}</p>`, many);
    const count = html.match(/<strong>/g)?.length ?? 0;
    expect(count).toBeGreaterThan(1);
    expect(count).toBeLessThan(6);
  });

  test.each([
    ['a list', `<ul><li><p>${FILL}${link('koers')}</p></li></ul>`],
    ['our own reading', `<div class="duiding"><p>${FILL}${link('koers')}</p></div>`],
    ['a figure', `<figure><p>${FILL}${link('koers')}</p></figure>`],
    ['the facts of a passage', `<section><p class="passage-meta">${FILL}${link('koers')}</p></section>`],
  ])('leave %s alone', (_kind, html) => {
    expect(addMarginNotes(html, NOTES)).toBe(html);
  });

  test('are not there for a concept that nobody knows', () => {
    const html = `<p>${FILL}${link('onbekend')}</p>`;
    expect(addMarginNotes(html, NOTES)).toBe(html);
  });
});
