import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, it } from 'vitest';
import Chip from '../../src/components/Chip.astro';
import Cijfers from '../../src/components/Cijfers.astro';
import ComparisonTable from '../../src/components/ComparisonTable.astro';
import Definition from '../../src/components/Definition.astro';
import Duiding from '../../src/components/Duiding.astro';
import EditorNote from '../../src/components/EditorNote.astro';
import Relations from '../../src/components/Relations.astro';
import Senses from '../../src/components/Senses.astro';
import SourceBadge from '../../src/components/SourceBadge.astro';
import type { Comparison, Concept } from '#knowledge/knowledge.ts';

let container: AstroContainer;
beforeAll(async () => { container = await AstroContainer.create(); });

async function render(component: Parameters<AstroContainer['renderToString']>[0], props: Record<string, unknown>, slot = ''): Promise<Document> {
  const html = await container.renderToString(component, { props, slots: { default: slot } });
  return parseHTML(`<!doctype html><html><body>${html}</body></html>`).document;
}

const concept = {
  id: 'proef', term: 'proef', aliases: ['toets'], forms: ['proeven'], asked: [], kind: 'methode', version: 1, history: [], autolink: true, relations: [],
  definition: 'Een handeling die laat zien of iets werkt.',
  senses: [
    { source: 'vgs', locator: 'fig-1', text: 'De zin van VGS.', explained: true },
    { source: 'bodok', locator: 'aanleiding', text: 'De zin van Bodok.', explained: false, speaker: 'iemand anders' },
  ],
} satisfies Concept;

describe('who says it', () => {
  it('a chip leads to the passage, carries its hook and its source sign', async () => {
    const link = (await render(Chip, { citation: 'vgs#fig-2' })).querySelector('a');
    expect(link?.getAttribute('href')).toBe('/bronnen/vgs/#fig-2');
    expect(link?.dataset['locator']).toBe('vgs#fig-2');
    expect(link?.className).toContain('sign-4');
    expect(link?.textContent).toBe('VGS · figuur II');
  });

  it('a badge says what sort of text a source is and from when', async () => {
    expect((await render(SourceBadge, { source: 'kopgroep' })).body.textContent).toMatch(/Kopgroep\s+aanbod van adviseurs, ongedateerd/);
  });

  it('our own reading is marked, as a block and in a line', async () => {
    for (const inline of [false, true]) {
      const element = (await render(Duiding, { inline }, 'Onze lezing.')).querySelector('[data-interpretation]');
      expect(element?.textContent).toMatch(/Duiding[\s\S]*Onze lezing\./);
      expect(element?.tagName).toBe(inline ? 'SPAN' : 'DIV');
    }
  });

  it('a note of the editor is marked as ours and has its anchor only once', async () => {
    const note = { id: 'proef', text: 'Een noot.' };
    expect((await render(EditorNote, { ...note, isFirst: true })).querySelector('#noot-proef')?.getAttribute('data-interpretation')).toBe('redactie');
    expect((await render(EditorNote, { ...note, isFirst: false })).querySelector('[id]')).toBeNull();
  });

  it('a definition without a place is marked as ours, one with a place is not', async () => {
    expect((await render(Definition, { concept })).querySelector('#definitie')?.hasAttribute('data-interpretation')).toBe(true);
    const sourced = await render(Definition, { concept: { ...concept, definedBy: 'vgs#fig-1' } });
    expect(sourced.querySelector('#definitie')?.hasAttribute('data-interpretation')).toBe(false);
    expect(sourced.querySelector('#definitie [data-locator="vgs#fig-1"]')).not.toBeNull();
  });
});

describe('senses', () => {
  it('stand in the order of the sources, each with its place, and say what is not explained and who is silent', async () => {
    const document = await render(Senses, { concept });
    expect([...document.querySelectorAll('.sense')].map(({ id }) => id)).toEqual(['betekenis-bodok', 'betekenis-vgs']);
    expect(document.querySelector('#betekenis-bodok')?.textContent).toMatch(/aan het woord: iemand anders[\s\S]*genoemd, niet uitgelegd/);
    expect(document.querySelector('#betekenis-vgs')?.textContent).not.toContain('niet uitgelegd');
    expect(document.querySelector('.silent')?.textContent).toBe('Gebruiken dit begrip niet: Meijs, Kopgroep, Lochem.');
  });
});

describe('relations', () => {
  it('are grouped in words, in both directions, and marked when they are ours', async () => {
    const document = await render(Relations, { concept: 'koorddansmodel' });
    expect([...document.querySelectorAll('dt')].map((term) => term.textContent.trim())).toContainEqual(expect.stringMatching(/^Bestaat uit/));
    expect(document.querySelector('[data-concept="bepalen"]')).not.toBeNull();
    const ours = [...document.querySelectorAll('dd[data-interpretation]')];
    expect(ours.length).toBeGreaterThan(0);
    for (const relation of ours) expect(relation.textContent).toContain('Duiding');
  });
});

describe('figures', () => {
  it('are drawn without inline styles and told in a table with unit, total and number of respondents', async () => {
    const document = await render(Cijfers, { id: 'vgs-fig-6' });
    expect(document.querySelectorAll('svg [style], svg style')).toHaveLength(0);
    expect(document.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
    expect([...document.querySelectorAll('tbody tr')].map((row) => row.lastElementChild?.textContent?.trim())).toEqual(['28%', '25%', '17%', '10%']);
    expect(document.querySelector('caption')).not.toBeNull();
    expect(document.querySelector('figcaption')?.textContent).toMatch(/telt op tot 80%, niet verklaard[\s\S]*n niet vermeld/);
  });
});

describe('a comparison', () => {
  const comparison = {
    id: 'proef', title: 'Proef', question: 'Wat?', conclusion: 'Dat.', rowHeading: 'Onderwerp',
    columns: [{ id: 'tekst', label: 'Tekst', type: 'text' }, { id: 'score', label: 'Score', type: 'number', unit: 'punten' }],
    rows: [
      { id: 'een', label: 'Een', concept: 'lijnsturing', cells: { tekst: { text: 'Gezegd.', citations: ['vgs#fig-1'], interpretation: false }, score: { value: 2.7, unit: 'punten', citations: ['vgs#fig-2'], interpretation: false } } },
      { id: 'twee', label: 'Twee', cells: { tekst: { text: 'Onze lezing.', citations: [], interpretation: true }, score: null } },
    ],
  } satisfies Comparison;

  it('is a whole table: caption, heads for columns and rows, an address for every cell', async () => {
    const document = await render(ComparisonTable, { comparison });
    expect(document.querySelector('table')?.dataset['comparison']).toBe('proef');
    expect(document.querySelector('caption')?.textContent.trim()).toBe('Proef');
    expect([...document.querySelectorAll('thead th')].map((head) => head.getAttribute('scope'))).toEqual(['col', 'col', 'col']);
    expect([...document.querySelectorAll('tbody th')].map((head) => head.getAttribute('scope'))).toEqual(['row', 'row']);
    expect(document.querySelector('#een-score')?.textContent).toMatch(/2,7/);
    expect(document.querySelector('#een th [data-concept="lijnsturing"]')).not.toBeNull();
  });

  it('says per cell who speaks: a place, our reading, or silence', async () => {
    const document = await render(ComparisonTable, { comparison });
    expect(document.querySelector('#een-tekst [data-locator="vgs#fig-1"]')).not.toBeNull();
    expect(document.querySelector('#twee-tekst')?.hasAttribute('data-interpretation')).toBe(true);
    expect(document.querySelector('#twee-tekst')?.textContent).toContain('Duiding');
    expect(document.querySelector('#twee-score')?.textContent).toContain('bron zwijgt hierover');
  });
});
