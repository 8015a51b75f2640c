import { dateInText, dateParts, yearFirst, type Language } from './dates.ts';
import { familyInDutchText, familyName, initials, personName } from './names.ts';
import { placeInText } from './place.ts';
import { fullTitle, oneLine, type Maker, type Work } from './work.ts';

/** A run of text in a reference. */
export interface Run {
  readonly text: string;
  readonly isItalic?: boolean;
  /** The address the run leads to, when it is one. */
  readonly href?: string;
}

const WORDS = {
  nl: { undated: 'z.d.', and: 'en', edition: 'e druk', number: 'Nr.', version: 'versie', retrieved: (date: string) => `Geraadpleegd op ${date}, van `, natures: {} as Readonly<Record<string, string>> },
  en: { undated: 'n.d.', and: 'and', edition: ' ed.', number: 'No.', version: 'Version', retrieved: (date: string) => `Retrieved ${date}, from `, natures: { thesis: 'Thesis', essay: 'Essay', policy: 'Policy document', dataset: 'Data set' } as Readonly<Record<string, string>> },
} as const;

/** Types whose form APA does not show by itself, and so names in square brackets. */
const DESCRIBED: readonly Work['type'][] = ['thesis', 'essay', 'policy', 'dataset'];
/** Types that are a part of something larger: their own title stands upright, that of the whole in italics. */
const PARTS: readonly Work['type'][] = ['article', 'entry'];
/** Types of which APA gives the day; of all others the year is enough. */
const DATED_BY_DAY: readonly Work['type'][] = ['webpage', 'entry', 'essay'];

/** "Dool, L. van den" in Dutch lists, "van den Dool, L." elsewhere; a body's name as it is. */
function listedName(maker: Maker, language: Language): string {
  const person = personName(maker);
  if (person === undefined) return oneLine(maker.name);
  const given = initials(person.given);
  if (language === 'en') return given === '' ? familyName(person) : `${familyName(person)}, ${given}`;
  const behind = [given, person.particle].filter((part) => part !== '').join(' ');
  return behind === '' ? person.core : `${person.core}, ${behind}`;
}

/** Names in a list: all up to twenty, of more the first nineteen and the last. */
function listedNames(makers: readonly Maker[], language: Language): string {
  const names = makers.map((maker) => listedName(maker, language));
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  return names.length > 20 ? `${names.slice(0, 19).join(', ')}, . . . ${last}` : `${names.slice(0, -1).join(', ')}, & ${last}`;
}

/** A text that ends in exactly one mark. */
const closed = (text: string): string => (/[.?!]$/.test(text) ? text : `${text}.`);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function dateText({ type, date, isDateDerived }: Work, language: Language): string {
  if (date === undefined) return WORDS[language].undated;
  const year = String(dateParts(date)[0]);
  if (isDateDerived) return `ca. ${year}`;
  return DATED_BY_DAY.includes(type) ? yearFirst(date, language) : year;
}

function ordinal(edition: string, language: Language): string {
  if (language === 'nl') return `${edition}${WORDS.nl.edition}`;
  const ending = /1[123]$/.test(edition) ? 'th' : ({ 1: 'st', 2: 'nd', 3: 'rd' }[edition.slice(-1)] ?? 'th');
  return `${edition}${ending}${WORDS.en.edition}`;
}

/** What stands between brackets after a title: edition, number, version. */
function details({ edition, series, number, version, type }: Work, language: Language): string {
  const words = WORDS[language];
  const numbered = type === 'article' ? undefined : series === undefined ? number && `${words.number} ${number}` : [series, number].filter(Boolean).join(' ');
  const parts = [edition && ordinal(edition, language), numbered, version && `${words.version} ${version}`].filter((part) => part !== undefined && part !== '');
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}

/** What a work is, in square brackets, when its type does not say so. */
function description({ type, nature, institution }: Work, language: Language): string {
  if (!DESCRIBED.includes(type)) return '';
  const form = language === 'nl' ? capital(nature ?? '') : (WORDS.en.natures[type] ?? '');
  const parts = [form, institution ?? ''].filter((part) => part !== '');
  return parts.length === 0 ? '' : ` [${parts.join(', ')}]`;
}

function titleRuns(work: Work, language: Language): readonly Run[] {
  const title = oneLine(fullTitle(work));
  const after = details(work, language) + description(work, language);
  // APA sets what is not the work's own title in brackets, upright.
  if (work.hasOurTitle) return [{ text: `[${title}]${after}` }];
  return [{ text: title, isItalic: !PARTS.includes(work.type) }, ...(after === '' ? [] : [{ text: after }])];
}

/** Ends runs with a point, unless they end in a mark. */
function ended(runs: readonly Run[]): readonly Run[] {
  const last = runs.at(-1);
  return last === undefined || /[.?!]$/.test(last.text) ? runs : [...runs, { text: '.' }];
}

/** Where a work is found: journal or site, publisher, address. */
function sourceRuns(work: Work, language: Language, credited: string): readonly Run[] {
  const { type, container, volume, issue, pages, publisher, doi, url, date, accessed } = work;
  const runs: Run[] = [];
  if (container !== undefined && type === 'article') {
    runs.push({ text: container, isItalic: true });
    if (volume !== undefined) runs.push({ text: ', ' }, { text: volume, isItalic: true });
    if (issue !== undefined) runs.push({ text: volume === undefined ? `, (${issue})` : `(${issue})` });
    if (pages !== undefined) runs.push({ text: `, ${pages.replace('-', '–')}` });
    runs.push({ text: '.' });
  } else if (container !== undefined && type === 'entry') runs.push({ text: 'In ' }, ...ended([{ text: container, isItalic: true }]));
  else if (container !== undefined && container !== credited) runs.push({ text: closed(container) });
  if (publisher !== undefined && publisher !== credited && type !== 'article') runs.push({ text: `${runs.length > 0 ? ' ' : ''}${closed(oneLine(publisher))}` });
  const address = doi === undefined ? url : `https://doi.org/${doi}`;
  if (address === undefined) return runs;
  // APA names the day for what has no date or may change: pages and entries.
  const isFleeting = doi === undefined && accessed !== undefined && (type === 'entry' || type === 'dataset' || (type === 'webpage' && date === undefined));
  const before = `${runs.length > 0 ? ' ' : ''}${isFleeting ? WORDS[language].retrieved(dateInText(accessed, language)) : ''}`;
  return [...runs, ...(before === '' ? [] : [{ text: before }]), { text: address, href: address }];
}

/** A reference in the list of sources, APA 7; in Dutch with the conventions of Dutch universities: prefixes behind the initials, "z.d.", "Geraadpleegd op", day before month. */
export function listReference(work: Work, language: Language): readonly Run[] {
  const authors = listedNames(work.authors, language);
  const date = ` (${dateText(work, language)}). `;
  const title = ended(titleRuns(work, language));
  const source = sourceRuns(work, language, work.authors.length === 1 ? authors : '');
  const head: readonly Run[] = authors === '' ? [...title, { text: date.trimEnd() }] : [{ text: closed(authors) + date }, ...title];
  return source.length === 0 ? head : [...head, { text: ' ' }, ...source];
}

/** Names in running text: one or two, of three or more the first with "et al."; without makers the title. */
function namesInText(work: Work, language: Language, isNarrative: boolean): string {
  const names = work.authors.map((maker) => {
    const person = personName(maker);
    if (person === undefined) return oneLine(maker.name);
    return language === 'nl' ? familyInDutchText(person) : familyName(person);
  });
  const [first, second] = names;
  if (first === undefined) return work.hasOurTitle ? `[${work.title}]` : language === 'nl' ? `‘${work.title}’` : `“${work.title}”`;
  if (names.length > 2) return `${first} et al.`;
  return second === undefined ? first : `${first} ${isNarrative ? WORDS[language].and : '&'} ${second}`;
}

/** A reference in running text with its place: "(De Wit et al., 2020, figuur II)" or, as part of the sentence, "De Wit et al. (2020, figuur II)". */
export function textReference(work: Work, language: Language, form: 'parenthetical' | 'narrative' = 'parenthetical'): string {
  const isNarrative = form === 'narrative';
  const names = namesInText(work, language, isNarrative);
  const year = work.date === undefined ? WORDS[language].undated : `${work.isDateDerived ? 'ca. ' : ''}${String(dateParts(work.date)[0])}`;
  const rest = [year, ...(work.place === undefined ? [] : [placeInText(work.place, language)])].join(', ');
  return isNarrative ? `${names} (${rest})` : `(${names}, ${rest})`;
}
