import type { Language } from './dates.ts';

/** Dutch words for places that have an English one. */
const WORDS: Readonly<Record<string, string>> = {
  figuur: 'Figure', tabel: 'Table', aanbeveling: 'Recommendation', hoofdstuk: 'Chapter', paragraaf: 'Section', alinea: 'Paragraph', bijlage: 'Appendix', deel: 'Part', thema: 'Theme',
  voorbeeld: 'Example', deelvraag: 'Sub-question', hoofdvraag: 'Main question', onderzoeksvraag: 'Research question', voorwoord: 'Preface', samenvatting: 'Summary', inleiding: 'Introduction',
  titelpagina: 'Title page', leeswijzer: 'Reading guide', colofon: 'Colophon', conclusies: 'Conclusions', noot: 'Note', motie: 'Motion',
};

/** Kinds of place that Dutch writes with a small letter when a number follows. */
const NUMBERED = /^(?:Figuur|Tabel|Aanbeveling|Hoofdstuk|Paragraaf|Alinea|Bijlage|Deel|Thema|Voorbeeld|Deelvraag|Noot)(?= [\dIVXA-H])/;

function partInDutch(part: string): string {
  return part.replace(/^H\. ?(?=\d)/, 'hoofdstuk ').replace(/^al\. ?(?=\d)/, 'alinea ').replace(NUMBERED, (word) => word.toLowerCase());
}

function partInEnglish(part: string): string {
  const plain = part.replace(/^H\. ?(?=\d)/, 'hoofdstuk ').replace(/^§ ?(?=[\d.])/, 'paragraaf ').replace(/^al\. ?(?=\d)/, 'alinea ');
  const [word = '', ...rest] = plain.split(' ');
  const english = WORDS[word.toLowerCase()];
  // What follows must be a number; a heading of the source keeps its own words.
  return english !== undefined && (rest.length === 0 || /^[\dIVXA-H][\d.IVXA-H]*$/.test(rest.join(' '))) ? [english, ...rest].join(' ') : part;
}

/** A place in a source as an in-text reference names it: "figuur II", "hoofdstuk 2", "§ 2.3"; in English "Figure II", "Section 2.3". Headings of a source stay as they are. */
export function placeInText(place: string, language: Language): string {
  return place.split(', ').map(language === 'nl' ? partInDutch : partInEnglish).join(', ');
}
