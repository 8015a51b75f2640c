import { GAP, type ReaderText } from '#knowledge/texts.ts';

/** A common error that a dictionary cannot see. */
export interface StyleRule {
  /** What is wrong, in Dutch. */
  readonly message: string;
  /** Finds the error. */
  readonly pattern: RegExp;
  /** A text that has the error. */
  readonly example: string;
  /** Texts that look like it and are right. */
  readonly fine?: readonly string[];
}

/** Words that may stand twice in a row: "dat dat zo is", "wie wie vertrouwt". */
const NOT_DOUBLE = '(?!(?:dat|die|wie|wat|is|was|had|zijn) )';

/** The errors, in no particular order. */
export const STYLE_RULES: readonly StyleRule[] = [
  { message: 'twee keer hetzelfde woord', pattern: new RegExp(`(?<![\\p{L}\\p{N}-])(?:${NOT_DOUBLE}(\\p{L}+) \\1|De de|Het het|Een een|In in|Van van|En en)(?![\\p{L}\\p{N}-])`, 'u'), example: 'Wat de de raad vroeg.', fine: ['Het was zo dat dat niet kon.', 'de dekking', 'van Van der Lans'] },
  { message: 'spatie voor een leesteken', pattern: / (?:[,;:!?](?= |$)|\.(?![.\p{L}\p{N}]))/u, example: 'Eerst de raad , dan het college.', fine: ['Eerst de raad, dan het college.', 'Kies .nvmrc als naam.'] },
  { message: 'geen spatie na een leesteken', pattern: /\p{L}[,;:!?](?=\p{L})|\p{Ll}\.(?=\p{Lu}\p{Ll})/u, example: 'Eerst de raad,dan het college.', fine: ['Het is 2,7.', 'Zie § 2.3.'] },
  { message: 'twee spaties', pattern: /\s{2}/u, example: 'De  raad.' },
  { message: 'spatie aan de binnenkant van een haakje', pattern: /[([] | [)\]]/u, example: 'De raad ( en het college) besluit.' },
  { message: 'aanhalingsteken van een andere soort; schrijf \'zo\'', pattern: /[“”„«»‘’´`"]/u, example: 'De “regie” ligt bij de raad.', fine: ['De \'regie\' ligt bij de raad.', 'Op z\'n kop in de jaren \'20.'] },
  { message: 'streepje met spaties eromheen; gebruik een komma, dubbele punt of een nieuwe zin', pattern: / [-–—]+ /u, example: 'De raad - en het college - besluit.', fine: ['Het project- en programmadeel.', 'De rol van 1864–1920.'] },
  { message: 'drie losse punten of meer; gebruik één teken of niets', pattern: /\.{2,}|…/u, example: 'En toen...' },
  { message: 'je of jij; de site schrijft u, of liever geen van beide', pattern: /(?<![\p{L}'])(?:je|jij|jou|jouw|jullie)(?![\p{L}'])/iu, example: 'Hier vind je de lijst.', fine: ['Hier vindt u de lijst.', 'Het project.'] },
  { message: 'als na een vergelijking; schrijf dan', pattern: /(?<!\p{L})(?:meer|beter|groter|kleiner|hoger|lager|langer|sneller) als(?! (?:het|de|een|er|dat) )(?!\p{L})/iu, example: 'Het is meer als genoeg.', fine: ['Het is meer dan genoeg.'] },
  { message: 'werkwoord zonder t', pattern: /(?<!\p{L})(?:hij|zij|het|men|dit|wie|raad|college|bron|rapport|gemeente|gemeentesecretaris) (?:word|vind|houd|leid|bied|beïnvloed)(?!\p{L})/iu, example: 'Het college vind dat nodig.', fine: ['Het college vindt dat nodig.'] },
  { message: 'hun als onderwerp; schrijf zij of ze', pattern: /(?<!\p{L})hun (?:hebben|zijn|willen|kunnen|moeten|worden|vinden)(?!\p{L})/iu, example: 'Dat hun hebben gevraagd.', fine: ['Dat zij hebben gevraagd.'] },
  { message: 'vaste verbinding verkeerd aaneengeschreven of gescheiden', pattern: /(?<!\p{L})(?:teveel|ter zijde|te samen|te gelijk|zo dat|er van uit|er aan toe|waar mee|daar door|waar door)(?!\p{L})/iu, example: 'Er is teveel werk.', fine: ['Er is te veel werk.', 'Ervan uitgaan.', 'getoond er van te zijn'] },
];

/** How a sentence may end: with a full stop or its like, perhaps within a bracket or a quotation. */
const ENDED = /[.?!][')\]]*$/;
/** How a paragraph or a point of a list may end before what follows. */
const GOES_ON = new RegExp(`[:;,]$|; en$|${GAP}$`);

/** Most words of a cell that is a label rather than a sentence. */
const LABEL_WORDS = 4;

/** Whether a text that should be a sentence stops without its full stop. */
export function isUnended({ field, isRunning, text }: Pick<ReaderText, 'field' | 'isRunning' | 'text'>): boolean {
  if (!isRunning || ENDED.test(text)) return false;
  // A few words in a cell of a comparison are a label, not a sentence.
  if (field.includes('cells') && text.split(/\s+/).length <= LABEL_WORDS) return false;
  return field === 'alinea' || field === 'punt' ? !GOES_ON.test(text) : true;
}

/** Whether single quotation marks open and close in turn; apostrophes within and before a word ("z'n", "'20") are no quotation marks. */
export function isUnbalanced(text: string): boolean {
  let isOpen = false;
  for (const { index } of text.matchAll(/'/g)) {
    const before = text[index - 1] ?? ' ';
    const after = text[index + 1] ?? ' ';
    if (/[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after)) continue;
    if (/^'(?:s|t|\d\d)(?![\p{L}\p{N}'])/u.test(text.slice(index))) continue;
    const opens = /[\s([]/.test(before) && /\S/.test(after);
    if (opens === isOpen) return true;
    isOpen = opens;
  }
  return isOpen;
}
