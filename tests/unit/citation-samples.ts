import type { Work } from '#knowledge/citation/work.ts';

/** A report by three persons, with prefixes, on behalf of others. */
export const REPORT: Work = {
  id: 'vgs', type: 'report', title: 'De secretaris als kunstenaar', subtitle: 'Tussen A & B', publisher: 'BMC', url: 'https://www.bmc.nl', date: '2020-11', nature: 'enquête en interviews', note: 'enquête en interviews',
  authors: [{ name: 'Jasper de Wit', family: 'de Wit' }, { name: 'Marcella Rijkschroeff', family: 'Rijkschroeff' }, { name: 'Leon van den Dool', family: 'van den Dool' }],
};
/** A thesis at a university, by someone with a double name. */
export const THESIS: Work = { id: 'thesis', type: 'thesis', title: 'Dansen op het koord', publisher: 'RE-SOLVE', institution: 'Universiteit Twente', url: 'https://re-solve.example', date: '2024-06-11', nature: 'samenvatting van een thesis', authors: [{ name: 'Anna-Maria Janssen Duyghuysen', family: 'Janssen Duyghuysen' }] };
/** An undated essay whose title ends in a mark. */
export const ESSAY: Work = { id: 'essay', type: 'essay', title: "Uitvoering op z'n kop!", publisher: 'Platform O', nature: 'voorwoord van een essay', note: 'voorwoord van een essay; datum: ongedateerd', authors: [{ name: 'Marcel Meijs', family: 'Meijs' }] };
/** A policy paper by a body, of which we derived the year. */
export const POLICY: Work = { id: 'lochem', type: 'policy', title: 'Regisserend Lochem', subtitle: 'Advies & plan', date: '2013', isDateDerived: true, nature: 'beleidsadvies van een college', note: 'datum: vermoedelijk 2013', authors: [{ name: 'College van B&W van de gemeente Lochem' }] };
/** A web page without author, date and title of its own. */
export const ORPHAN: Work = { id: 'kopgroep', type: 'webpage', title: 'Kopgroep: samen besturen', hasOurTitle: true, nature: 'aanbod van adviseurs', authors: [] };
/** A web page of a body, undated. */
export const WEBPAGE: Work = { id: 'pagina', type: 'webpage', title: 'Oxazepam', url: 'https://www.apotheek.example/oxazepam', accessed: '2019-06-21', authors: [{ name: 'KNMP' }] };
/** A report in a series, published by its own maker. */
export const SERIES: Work = { id: 'reeks', type: 'report', title: 'Sturen op afstand', series: 'Cahier', number: '12', publisher: 'Ministerie van BZK', date: '2019', authors: [{ name: 'Ministerie van BZK' }] };
/** A second edition by two persons. */
export const BOOK: Work = { id: 'boek', type: 'book', title: 'Besturen', edition: '2', publisher: 'Boom', date: '2015', authors: [{ name: "P.B. in 't Riet", family: "in 't Riet" }, { name: "Jan d'Ancona", family: "d'Ancona" }] };
/** An article with DOI. */
export const ARTICLE: Work = { id: 'artikel', type: 'article', title: 'Het gezag van de secretaris', container: 'Bestuurskunde', volume: '28', issue: '3', pages: '12-20', doi: '10.5553/bk.2019.028', date: '2019', authors: [{ name: 'G.H. van der Meulen-de Vries', family: 'van der Meulen-de Vries' }] };
/** A concept of this site. */
export const ENTRY: Work = { id: 'begrip-koorddansmodel', type: 'entry', title: 'Koorddansmodel', container: 'Balanceerstok: kennisbank', version: '2', date: '2026-11-28', accessed: '2026-12-03', url: 'https://site.example/begrippen/koorddansmodel/', authors: [{ name: 'Balanceerstok' }] };

/** All of them. */
export const WORKS: readonly Work[] = [REPORT, THESIS, ESSAY, POLICY, ORPHAN, WEBPAGE, SERIES, BOOK, ARTICLE, ENTRY];
