import { parseHTML } from 'linkedom';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import '@citation-js/plugin-csl';
import { Cite } from '@citation-js/core';
import { listReference, textReference } from '#knowledge/citation/apa.ts';
import { toCslItem } from '#knowledge/citation/csl.ts';
import { familyInDutchText, initials, personName } from '#knowledge/citation/names.ts';
import { inListOrder } from '#knowledge/citation/order.ts';
import { placeInText } from '#knowledge/citation/place.ts';
import { toHtml, toText } from '#knowledge/citation/rich-text.ts';
import type { Work } from '#knowledge/citation/work.ts';
import { ARTICLE, BOOK, ENTRY, ESSAY, ORPHAN, POLICY, REPORT, SERIES, THESIS, WEBPAGE, WORKS } from './citation-samples.ts';
import { hostileText } from './table-samples.ts';

const nl = (work: Work): string => toText(listReference(work, 'nl'));
const en = (work: Work): string => toText(listReference(work, 'en'));
const people = (count: number): Work => ({ ...REPORT, authors: Array.from({ length: count }, (_, index) => ({ name: `A. Naam${String(index + 1)}`, family: `Naam${String(index + 1)}` })) });

describe('a name', () => {
  test.each([
    ['Leon van den Dool', 'van den Dool', 'Leon', 'van den', 'Dool', 'Van den Dool'],
    ['Jasper de Wit', 'de Wit', 'Jasper', 'de', 'Wit', 'De Wit'],
    ['Anna Janssen Duyghuysen', 'Janssen Duyghuysen', 'Anna', '', 'Janssen Duyghuysen', 'Janssen Duyghuysen'],
    ["P.B. in 't Riet", "in 't Riet", 'P.B.', "in 't", 'Riet', "In 't Riet"],
    ["Jan d'Ancona", "d'Ancona", 'Jan', "d'", 'Ancona', "d'Ancona"],
    ["Willem 's Jacob", "'s Jacob", 'Willem', "'s", 'Jacob', "'s Jacob"],
    ["Willem 's-Gravesande", "'s-Gravesande", 'Willem', "'s-", 'Gravesande', "'s-Gravesande"],
    ['Guy Van der Meulen', 'Van der Meulen', 'Guy', '', 'Van der Meulen', 'Van der Meulen'],
    ['Eva ter Weijden-de Boer', 'ter Weijden-de Boer', 'Eva', 'ter', 'Weijden-de Boer', 'Ter Weijden-de Boer'],
    ['Plato', 'Plato', '', '', 'Plato', 'Plato'],
  ])('%s is taken apart', (name, family, given, particle, core, inText) => {
    const person = personName({ name, family });
    expect(person).toEqual({ given, particle, core });
    expect(familyInDutchText(person ?? { given: '', particle: '', core: '' })).toBe(inText);
  });

  test.each([['Jasper', 'J.'], ['J.H.M.', 'J. H. M.'], ['J. H.', 'J. H.'], ['Jan-Willem', 'J.-W.'], ['Anna Maria', 'A. M.'], ['IJsbrand', 'IJ.'], ['Th.M.', 'Th. M.'], ['', '']])('%j gives the initials %j', (given, expected) => {
    expect(initials(given)).toBe(expected);
  });

  test('of a body is left alone', () => {
    expect(personName({ name: 'College van B&W' })).toBeUndefined();
  });
});

describe('APA in Dutch convention', () => {
  test.each([
    [REPORT, 'Wit, J. de, Rijkschroeff, M., & Dool, L. van den. (2020). De secretaris als kunstenaar: Tussen A & B. BMC. https://www.bmc.nl'],
    [THESIS, 'Janssen Duyghuysen, A.-M. (2024). Dansen op het koord [Samenvatting van een thesis, Universiteit Twente]. RE-SOLVE. https://re-solve.example'],
    [ESSAY, "Meijs, M. (z.d.). Uitvoering op z'n kop! [Voorwoord van een essay]. Platform O."],
    [POLICY, 'College van B&W van de gemeente Lochem. (ca. 2013). Regisserend Lochem: Advies & plan [Beleidsadvies van een college].'],
    [ORPHAN, '[Kopgroep: samen besturen]. (z.d.).'],
    [WEBPAGE, 'KNMP. (z.d.). Oxazepam. Geraadpleegd op 21 juni 2019, van https://www.apotheek.example/oxazepam'],
    [SERIES, 'Ministerie van BZK. (2019). Sturen op afstand (Cahier 12).'],
    [BOOK, "Riet, P. B. in 't, & Ancona, J. d'. (2015). Besturen (2e druk). Boom."],
    [ARTICLE, 'Meulen-de Vries, G. H. van der. (2019). Het gezag van de secretaris. Bestuurskunde, 28(3), 12–20. https://doi.org/10.5553/bk.2019.028'],
    [ENTRY, 'Balanceerstok. (2026, 28 november). Koorddansmodel (versie 2). In Balanceerstok: kennisbank. Geraadpleegd op 3 december 2026, van https://site.example/begrippen/koorddansmodel/'],
  ])('$id', (work, expected) => {
    expect(nl(work)).toBe(expected);
  });

  test('sorts by family name without its prefix, the undated first', () => {
    expect(inListOrder(WORKS).map(({ id }) => id)).toEqual(['begrip-koorddansmodel', 'lochem', 'thesis', 'pagina', 'kopgroep', 'essay', 'artikel', 'reeks', 'boek', 'vgs']);
    expect(inListOrder([{ ...REPORT, date: '2020' }, { ...REPORT, id: 'a', date: undefined }]).map(({ id }) => id)).toEqual(['a', 'vgs']);
  });

  test('in the text names the place', () => {
    expect(textReference({ ...REPORT, place: 'figuur II' }, 'nl')).toBe('(De Wit et al., 2020, figuur II)');
    expect(textReference({ ...REPORT, place: 'figuur II' }, 'nl', 'narrative')).toBe('De Wit et al. (2020, figuur II)');
    expect(textReference(BOOK, 'nl', 'narrative')).toBe("In 't Riet en d'Ancona (2015)");
    expect(textReference(BOOK, 'nl')).toBe("(In 't Riet & d'Ancona, 2015)");
    expect(textReference({ ...POLICY, place: 'Deel A, § 1, vier domeinen' }, 'nl')).toBe('(College van B&W van de gemeente Lochem, ca. 2013, deel A, § 1, vier domeinen)');
    expect(textReference(ORPHAN, 'nl')).toBe('([Kopgroep: samen besturen], z.d.)');
    expect(textReference({ ...WEBPAGE, authors: [] }, 'nl')).toBe('(‘Oxazepam’, z.d.)');
  });
});

describe('international APA', () => {
  test.each([
    [REPORT, 'de Wit, J., Rijkschroeff, M., & van den Dool, L. (2020). De secretaris als kunstenaar: Tussen A & B. BMC. https://www.bmc.nl'],
    [THESIS, 'Janssen Duyghuysen, A.-M. (2024). Dansen op het koord [Thesis, Universiteit Twente]. RE-SOLVE. https://re-solve.example'],
    [ESSAY, "Meijs, M. (n.d.). Uitvoering op z'n kop! [Essay]. Platform O."],
    [POLICY, 'College van B&W van de gemeente Lochem. (ca. 2013). Regisserend Lochem: Advies & plan [Policy document].'],
    [WEBPAGE, 'KNMP. (n.d.). Oxazepam. Retrieved June 21, 2019, from https://www.apotheek.example/oxazepam'],
    [SERIES, 'Ministerie van BZK. (2019). Sturen op afstand (Cahier 12).'],
    [{ ...SERIES, series: undefined }, 'Ministerie van BZK. (2019). Sturen op afstand (No. 12).'],
    [BOOK, "in 't Riet, P. B., & d'Ancona, J. (2015). Besturen (2nd ed.). Boom."],
    [ENTRY, 'Balanceerstok. (2026, November 28). Koorddansmodel (Version 2). In Balanceerstok: kennisbank. Retrieved December 3, 2026, from https://site.example/begrippen/koorddansmodel/'],
  ])('$id', (work, expected) => {
    expect(en(work)).toBe(expected);
  });

  test('in the text', () => {
    expect(textReference({ ...REPORT, place: 'figuur II' }, 'en')).toBe('(de Wit et al., 2020, Figure II)');
    expect(textReference(BOOK, 'en', 'narrative')).toBe("in 't Riet and d'Ancona (2015)");
  });

  test('agrees with a CSL processor where that has the same to say', () => {
    const processed = (work: Work): string => new Cite(toCslItem(work)).format('bibliography', { format: 'text', template: 'apa', lang: 'en-US' }).trim().replaceAll('’', "'").replaceAll('…', '. . .');
    for (const work of [{ ...REPORT, note: undefined }, BOOK, ARTICLE, people(20), people(21)]) expect(en(work)).toBe(processed(work));
    for (const work of [WEBPAGE, { ...WEBPAGE, accessed: undefined, date: '2024-06-11' }]) expect(en(work)).toBe(processed(work));
  });
});

test('of more than twenty makers the first nineteen and the last are named', () => {
  expect(nl(people(2))).toMatch(/^Naam1, A\., & Naam2, A\. \(/);
  expect(nl(people(20))).toMatch(/Naam19, A\., & Naam20, A\. \(/);
  expect(nl(people(21))).toMatch(/Naam19, A\., \. \. \. Naam21, A\. \(/);
});

describe('a place', () => {
  test.each([
    ['§ 2.3', '§ 2.3', 'Section 2.3'], ['figuur II', 'figuur II', 'Figure II'], ['H. 2', 'hoofdstuk 2', 'Chapter 2'], ['Aanbeveling 4', 'aanbeveling 4', 'Recommendation 4'],
    ['§ 1.1, deelvraag 2', '§ 1.1, deelvraag 2', 'Section 1.1, Sub-question 2'], ['Motie, A1', 'Motie, A1', 'Motion, A1'], ['§ 2.1, tabel sturingsfilosofie', '§ 2.1, tabel sturingsfilosofie', 'Section 2.1, tabel sturingsfilosofie'],
    ['Kracht van verhalen, driehoek', 'Kracht van verhalen, driehoek', 'Kracht van verhalen, driehoek'], ['Deel A, § 3', 'deel A, § 3', 'Part A, Section 3'], ['titelpagina', 'titelpagina', 'Title page'], ['p. 12', 'p. 12', 'p. 12'],
  ])('%s', (label, dutch, english) => {
    expect([placeInText(label, 'nl'), placeInText(label, 'en')]).toEqual([dutch, english]);
  });
});

test('no text becomes markup, and no address a script', () => {
  fc.assert(fc.property(hostileText, (text) => {
    const html = toHtml(listReference({ ...ENTRY, title: text, container: text, url: text, authors: [{ name: text }] }, 'nl'));
    const { document } = parseHTML(`<html><body>${html}</body></html>`);
    expect([...document.querySelectorAll('body *')].filter(({ tagName }) => !['A', 'I'].includes(tagName))).toEqual([]);
    for (const link of document.querySelectorAll('a')) expect(link.getAttribute('href')).toMatch(/^https?:/);
  }), { numRuns: 300 });
});
