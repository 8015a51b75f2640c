import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildIndex } from '#search/build/build-index.ts';
import type { SearchPage, SearchUnit } from '#search/build/page.ts';
import { readUnits } from '#search/build/read-units.ts';
import { countFacets, NO_FILTERS } from '#search/query/facets.ts';
import { findAnswer } from '#search/query/answer.ts';
import { fetchTypedWords } from '#search/query/fetch-words.ts';
import { findPages } from '#search/query/find.ts';
import { openIndex, placeOf } from '#search/query/load.ts';
import { excerptOf, presentPage, sketchPage } from '#search/query/present.ts';

const unit = (anchor: string, title: string, text: string, more: Partial<SearchUnit> = {}): SearchUnit => ({ anchor, title, text, isInterpretation: false, sections: [], ...more });
const concept = (id: string, term: string, text: string, more: Partial<SearchPage> = {}): SearchPage => ({
  path: `begrippen/${id}/`, title: term, kind: 'begrip', conceptKind: 'rol', sources: ['vgs'], themes: [], names: [term], forms: [], asked: [], definition: text, places: [], rank: 1, units: [unit('', '', text)], ...more,
});

const PAGES: readonly SearchPage[] = [
  concept('gemeentesecretaris', 'gemeentesecretaris', 'Wie de ambtelijke organisatie van een gemeente leidt.', { forms: ['baas van de gemeente'], rank: 9 }),
  concept('college', 'college van B en W', 'Het dagelijks bestuur van een gemeente.', { names: ['college van B en W', 'wethouders'], sources: ['lochem'], places: [['bronnen/vgs/', 'fig-2'], ['bronnen/weg/', 'par-1']] }),
  concept('stijlflexibiliteit', 'stijlflexibiliteit', 'Wisselen van stijl van leidinggeven.', { conceptKind: 'competentie', asked: ['kameleon die steeds anders doet', 'hoe kleed ik mij als chef'] }),
  concept('papieren-werkelijkheid', 'papieren werkelijkheid', 'De uitvoering zoals zij op papier staat.', { sources: ['bodok'] }),
  {
    path: 'bronnen/vgs/', title: 'De evenwichtskunstenaar', kind: 'bron', conceptKind: '', sources: ['vgs'], themes: [], names: ['De evenwichtskunstenaar', 'VGS'], forms: [], asked: [], definition: '', places: [], rank: 5,
    units: [
      unit('', '', 'Een onderzoek onder gemeentesecretarissen.'),
      unit('par-2-3', '2.3 Sturingsvormen', 'Zeven vormen.'),
      unit('fig-2', 'Scores', 'Lijnsturing krijgt de meeste punten van secretarissen.', { sections: [['par-2-3', '2.3 Sturingsvormen']] }),
      unit('fig-2-lijn', 'Lijnsturing', '2,7', { figure: { value: '2,7', unit: 'punten', label: 'Lijnsturing', question: 'Hoe verdeelt u tien punten?', citation: 'vgs#fig-2', place: 'VGS · figuur II' } }),
      unit('fig-2', 'Scores', 'Wij zien hierin geen meerderheid.', { isInterpretation: true }),
    ],
  },
];

/** Everyday words and what they ask for; the first would be taken apart, the second read as a word that looks like it, the last says nothing. */
const EVERYDAY = { gemeentesturing: ['werkelijkheid'], pappier: ['wisselen'], roddelen: ['wisselen'], zomaar: [] };

/** The index of the pages, its files kept in memory. */
function open(pages: readonly SearchPage[] = PAGES) {
  const { entry, files } = buildIndex(pages, {
    isDutch: (word) => ['gemeente', 'secretaris', 'lijn', 'sturing', 'stijl', 'flexibiliteit', 'evenwicht', 'kunstenaar'].includes(word), synonyms: [['baas', 'leider']], everyday: EVERYDAY,
    sources: [['bodok', 'Bodok', 'sign-1'], ['vgs', 'VGS', 'sign-4'], ['lochem', 'Lochem', 'sign-5']], themes: [], conceptKinds: { rol: 'rol', competentie: 'competentie' },
  });
  const asked: string[] = [];
  const index = openIndex((name) => {
    asked.push(name);
    const value: unknown = name === 'entry.bin' ? { folder: 'x', ...entry } : files.get(name.replace('x/', '').replace('.bin', ''));
    return value === undefined ? Promise.reject(new Error(name)) : Promise.resolve(JSON.parse(JSON.stringify(value)) as unknown);
  });
  return { index, asked, entry, files };
}

const first = async (query: string, filters = NO_FILTERS): Promise<string | undefined> => {
  const { index } = open();
  const found = await findPages(index, query, filters);
  const [page] = found.pages;
  return page && (await presentPage(index, found, page)).path;
};

describe('a question finds', () => {
  test.each([
    ['gemeentesecretaris', 'gemeentesecretaris'], ['Gemeentesecretarissen', 'gemeentesecretaris'], ['gemeente secretaris', 'gemeentesecretaris'], ['gemeentesecretris', 'gemeentesecretaris'], ['wie is de baas van de gemeente', 'gemeentesecretaris'],
    ['wethouder', 'college'], ['B&W', 'college'], ['stijl van leidinggeven', 'stijlflexibiliteit'], ['papierenwerkelijkheid', 'papieren-werkelijkheid'], ['PAPIEREN WERKELYKHEID', 'papieren-werkelijkheid'],
  ])('for %s the concept %s', async (query, id) => { expect(await first(query)).toBe(`begrippen/${id}/`); });

  test.each(['xqzjwv', 'parkeervergunning', '', '   ', 'de het een', '…', '<b>'])('nothing for %j', async (query) => { expect(await first(query)).toBeUndefined(); });

  test.each([['gemeentesturing', 'papieren-werkelijkheid'], ['pappier', 'stijlflexibiliteit'], ['roddelt', 'stijlflexibiliteit'], ['geroddeld', 'stijlflexibiliteit']])('by the everyday word %s what it stands for, and says so', async (word, id) => {
    const { index } = open();
    const found = await findPages(index, word, NO_FILTERS);
    const [page] = found.pages;
    const result = page && (await presentPage(index, found, page));
    expect(result?.path).toBe(`begrippen/${id}/`);
    expect(result?.reasons).toEqual([expect.stringMatching(/ \(verwant woord\)$/)]);
    expect(found.query.corrections).toEqual([]);
    expect(found.terms).toHaveLength(1);
  });

  test('the same with an everyday word that says nothing, and nothing for that word alone', async () => {
    const { index } = open();
    expect((await findPages(index, 'zomaar werkelijkheid', NO_FILTERS)).terms.map(({ term }) => term.typed)).toEqual(['werkelijkheid']);
    expect((await findPages(index, 'zomaar', NO_FILTERS)).pages).toEqual([]);
  });

  test('while the last word is being typed, what it may become', async () => {
    const { index } = open();
    expect((await findPages(index, 'evenwichtsk', NO_FILTERS)).pages).toEqual([]);
    expect((await findPages(index, 'evenwichtsk', NO_FILTERS, true)).pages).not.toEqual([]);
  });

  test('the places where a source says what a concept is, after the concept that is asked for', async () => {
    const { index } = open();
    const found = await findPages(index, 'wethouders', NO_FILTERS);
    const results = await Promise.all(found.pages.map((page) => presentPage(index, found, page)));
    expect(results.map(({ path }) => path)).toEqual(['begrippen/college/', 'bronnen/vgs/']);
    expect(results[1]?.places.map(({ anchor }) => anchor)).toContain('fig-2');
    expect(results[1]?.reasons).toEqual(['college van B en W (vindplaats van het begrip)']);
    expect(results[1]?.marks).toContain('college');
    // A concept that is only a part of the question does not bring its places.
    expect((await findPages(index, 'wethouders papieren', NO_FILTERS)).pages.some(({ tells }) => tells)).toBe(false);
  });

  test('a concept by two words of how people ask for it, and says so; never by one', async () => {
    const { index } = open();
    const found = await findPages(index, 'kameleon als chef', NO_FILTERS);
    const [result] = await Promise.all(found.pages.map((page) => presentPage(index, found, page)));
    expect(result?.path).toBe('begrippen/stijlflexibiliteit/');
    expect(result?.reasons).toEqual(['kameleon (zoekwoord)', 'chef (zoekwoord)']);
    for (const word of ['kameleon', 'chef', 'kameleon xqzjwv']) expect(await first(word), word).toBeUndefined();
    // A word of the texts weighs more.
    expect(await first('stijl chef kameleon gemeentesecretaris ambtelijke organisatie')).toBe('begrippen/gemeentesecretaris/');
  });

  test('only pages that fit the facets, and nothing of ours when only sources may speak', async () => {
    expect(await first('gemeente', { ...NO_FILTERS, sources: ['lochem'] })).toBe('begrippen/college/');
    expect(await first('meerderheid')).toBe('bronnen/vgs/');
    expect(await first('meerderheid', { ...NO_FILTERS, sourcesOnly: true })).toBeUndefined();
  });
});

describe('what is shown', () => {
  test('says why a page is found when that is not literal', async () => {
    const { index } = open();
    const found = await findPages(index, 'secretaris', NO_FILTERS);
    const results = await Promise.all(found.pages.map((page) => presentPage(index, found, page)));
    // A part finds the whole.
    expect(results.find(({ path }) => path === 'begrippen/gemeentesecretaris/')?.reasons).toContain('gemeente·secretaris (samenstelling)');
  });

  test('has the section around a passage as a place of its own', async () => {
    const { index } = open();
    const found = await findPages(index, 'lijnsturing punten', NO_FILTERS);
    const page = found.pages[0];
    const result = page && (await presentPage(index, found, page));
    expect(result?.places.map(({ anchor }) => anchor)).toEqual(expect.arrayContaining(['par-2-3', 'fig-2']));
    expect(result?.places.find(({ anchor }) => anchor === 'fig-2')?.excerpt.filter(({ isMarked }) => isMarked).map(({ text }) => text)).toEqual(['Lijnsturing', 'punten']);
  });

  test('is a card for a concept, and for a figure that is asked for', async () => {
    const answer = async (query: string) => {
      const { index } = open();
      const found = await findPages(index, query, NO_FILTERS);
      return findAnswer(index, found, await Promise.all(found.pages.map((page) => presentPage(index, found, page))));
    };
    expect(await answer('wethouders')).toMatchObject({ is: 'concept', definition: 'Het dagelijks bestuur van een gemeente.', sources: [{ label: 'Lochem' }] });
    expect(await answer('hoeveel punten lijnsturing')).toMatchObject({ is: 'figure', figure: { value: '2,7', unit: 'punten', place: 'VGS · figuur II' } });
    expect(await answer('lijnsturing in de organisatie')).toBeUndefined();
  });

  test('shows the words before the last ones of a text too', () => {
    const textOf = (text: string): string => excerptOf(text, new Set(['trust'])).map((segment) => segment.text).join('');
    const text = 'Waarde die in de bronnen over uiteenlopende verhoudingen gaat, tussen partners en in medewerkers, en waarvan een bron alleen het ontbreken noemt. Ook: trust';
    expect(textOf(text)).toBe(text);
    expect(textOf(`${'Een zin die ervoor staat. '.repeat(12)}${text}`)).toMatch(/^… .*Waarde die .* Ook: trust$/);
  });

  test('marks words within the text and never changes it', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('koers ', 'de ', 'raad. ', 'Éen', ' ', ', ') }), (text) => {
      const shown = excerptOf(text, new Set(['koers', 'een'])).map((segment) => segment.text).join('').replace(/^… | …$/g, '');
      expect(text.includes(shown)).toBe(true);
    }));
  });
});

describe('the index', () => {
  test('is the same for the same pages in any order', () => {
    const plain = ({ entry, files }: ReturnType<typeof open>): string => JSON.stringify([entry, [...files]]);
    expect(plain(open([...PAGES].reverse()))).toBe(plain(open()));
  });

  test('is fetched a file at a time, each once', async () => {
    const { index, asked } = open();
    await findPages(index, 'wethouders', NO_FILTERS);
    await findPages(index, 'wethouders', NO_FILTERS);
    expect(new Set(asked).size).toBe(asked.length);
  });

  test('brings what finished words ask for while the next is typed', async () => {
    const { index } = open();
    await fetchTypedWords(index, 'wethouders lijnst');
    expect((await findPages(index.atHand, 'wethouders', NO_FILTERS)).pages.length).toBeGreaterThan(0);
  });

  test('brings where a word would stand that is being typed, once few words begin so', async () => {
    const { index, asked } = open();
    const shards = (): readonly string[] => asked.filter((name) => /\/w\d/.test(name));
    for (const start of ['p', 'pa', 'voor', 'wat ']) await fetchTypedWords(index, start);
    expect(shards()).toEqual([]);
    await fetchTypedWords(index, 'papp');
    expect(shards().length).toBe(1);
  });

  test('has no bytes to spare for that in a long question, unless no word of the texts begins so', async () => {
    const { index, asked } = open();
    await fetchTypedWords(index, `${'wat zou ik nou toch eens '.repeat(4)}papi`);
    expect(asked.filter((name) => /\/w\d/.test(name))).toEqual([]);
    await fetchTypedWords(index, `${'wat zou ik nou toch eens '.repeat(4)}papp`);
    expect(asked.filter((name) => /\/w\d/.test(name))).not.toEqual([]);
  });

  test('knows the address, the name and the reason of a found page before anything of it is fetched', async () => {
    const { index, asked } = open();
    const found = await findPages(index, 'wethouder', NO_FILTERS);
    const [page] = found.pages;
    const line = page && (await index.names('')).line(page.page);
    expect(asked.some((name) => name.includes('/d'))).toBe(false);
    if (!page || !line) throw new Error('nothing found');
    const { path, title, reasons, marks } = await presentPage(index, found, page);
    expect(sketchPage(found, page, line)).toEqual({ page: page.page, path, title: title.charAt(0).toUpperCase() + title.slice(1), reasons, marks, excerpt: [], places: [], figures: [] });
  });

  test('finds the file of a key by its start', () => {
    expect(['', 'a', 'be', 'bf', 'zz'].map((key) => placeOf(['', 'be', 'c'], key))).toEqual([0, 0, 1, 1, 2]);
  });

  test('counts a facet among the pages that the other facets leave', () => {
    const pages = [{ kind: 'begrip', conceptKind: 'rol', sources: ['vgs'], themes: [] }, { kind: 'bron', conceptKind: '', sources: ['vgs', 'bodok'], themes: [] }];
    const counts = countFacets(pages, { ...NO_FILTERS, kinds: ['bron'] });
    expect([...counts.sources]).toEqual([['vgs', 1], ['bodok', 1]]);
    expect([...counts.kinds]).toEqual([['begrip', 1], ['bron', 1]]);
  });
});

describe('a page is taken apart', () => {
  test('into its top, its sections, its named rows and our own reading; what search must leave out is left out', () => {
    const page = readUnits(`<body><main data-pagefind-body data-pagefind-filter="pagina:bron"><h1>Titel</h1><p>Begin <a class="chip">VGS</a>.</p><h2 id="een">Een</h2><p>Tekst<em>deel</em></p>
      <table><tr id="rij" data-pagefind-title="Rij"><th>Rij</th><td>cel</td></tr></table><div data-interpretation><p>Van ons.</p></div><p>Na.</p><nav data-pagefind-ignore>Menu</nav><h3 id="twee">Twee</h3><p>Meer</p></main></body>`);
    expect(page?.title).toBe('Titel');
    expect(page?.kind).toBe('bron');
    expect(page?.units.map(({ anchor, text, isInterpretation, sections }) => [anchor, text, isInterpretation, sections.map(([id]) => id)])).toEqual([
      ['', 'Begin.', false, []], ['een', 'Tekstdeel Na.', false, []], ['rij', 'Rij cel', false, ['een']], ['een', 'Van ons.', true, []], ['twee', 'Meer', false, ['een']],
    ]);
    expect(readUnits('<main><h1>Niet</h1></main>')).toBeUndefined();
  });
});
