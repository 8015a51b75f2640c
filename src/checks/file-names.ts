import { ID_PATTERN, MAX_ID_LENGTH } from '#model/ids.ts';
import { ABBREVIATIONS_PATH } from '#model/abbreviation.ts';
import { ACCESSIBILITY_PATH } from '#model/accessibility.ts';
import { EVERYDAY_WORDS_PATH, SEARCH_WORDS_PATH } from '#model/search-words.ts';
import type { RawFile } from '#model/content.ts';
import { ROOM_NAMES, ROOMS, type RoomName } from '#model/room.ts';
import type { Diagnostic } from '#model/diagnostic.ts';
import { identify } from '#knowledge/parse.ts';
import { slugify } from '#knowledge/slug.ts';
import { suggest } from '#knowledge/suggest.ts';
import type { Rule } from './rule.ts';
import { guessPlace } from './workspace.ts';

/** Ids whose addresses are pages of the site itself. */
const RESERVED: Partial<Record<RoomName, readonly string[]>> = { begrippen: ['kaart'], vergelijkingen: ['zelf'], paginas: ['wijzigingen'] };

/** Files that stand by themselves, each for one part of the site. */
const SINGLE: readonly string[] = [SEARCH_WORDS_PATH, EVERYDAY_WORDS_PATH, ABBREVIATIONS_PATH, ACCESSIBILITY_PATH];

/** Where the promises to readers stand, which are no texts of the site. */
const LINKS_FOLDER = 'content/links/';

/** The path a file of a room should have. */
function pathOf(room: RoomName, id: string): string {
  return ROOMS[room].shape.replace(/<[a-z]+>/, id);
}

/** The advice to rename a file, unless the name is taken. */
function rename(path: string, files: readonly RawFile[]): string {
  return files.some((file) => file.path === path) ? `Haal het bestand weg; ${path} bestaat al.` : `Hernoem het bestand naar ${path}, of haal het weg.`;
}

/** File names are addresses: ASCII, lower case, in a known folder and with the extension of that folder. */
export const checkFileNames: Rule = ({ files }) =>
  files.flatMap(({ path }): Diagnostic[] => {
    if (SINGLE.includes(path)) return [];
    const at = { severity: 'error', file: path, line: 1, column: 1 } as const;
    if (/[^\x20-\x7e]/.test(path)) {
      const ascii = path.normalize('NFD').replace(/\p{M}/gu, '').replace(/[^\x20-\x7e]/g, '-');
      return [{ ...at, rule: 'bestandsnaam', message: 'De bestandsnaam bevat letters met accenten of andere tekens buiten ASCII.', hint: `Hernoem het bestand, bijvoorbeeld naar ${ascii}.` }];
    }
    // The link contract has rules of its own.
    if (path.startsWith(LINKS_FOLDER)) return [];
    const known = identify(path);
    if (!known) {
      const [, folder = '', ...rest] = path.split('/');
      if (rest.length === 0) return [{ ...at, rule: 'bestandsplaats', message: 'Dit bestand staat los in content/; de site leest het niet.', hint: `Zet het in een van deze mappen: ${ROOM_NAMES.join(', ')}.` }];
      const meant = guessPlace(path);
      const room = ROOM_NAMES.find((name) => name === folder);
      const near = suggest(folder, ROOM_NAMES);
      return [{
        ...at,
        rule: 'bestandsplaats',
        message: room ? `Dit bestand heeft niet de vorm ${ROOMS[room].shape}; de site leest het niet.` : `De map content/${folder} bestaat niet voor de site.${near ? ` Bedoelde u "content/${near}"?` : ''}`,
        hint: room ? (meant ? rename(pathOf(meant.room, meant.id), files) : 'Haal het bestand weg.') : `Zet het bestand in een van deze mappen: ${ROOM_NAMES.join(', ')}.`,
      }];
    }
    if (!ID_PATTERN.test(known.id) || known.id.length > MAX_ID_LENGTH) {
      return [{ ...at, rule: 'bestandsnaam', message: `"${known.id}" kan geen adres zijn.`, hint: `Gebruik kleine letters, cijfers en streepjes, hoogstens ${String(MAX_ID_LENGTH)} tekens${slugify(known.id) ? `: ${pathOf(known.room, slugify(known.id))}` : ''}.` }];
    }
    if (RESERVED[known.room]?.includes(known.id)) {
      return [{ ...at, rule: 'bestandsnaam', message: `Het adres van "${known.id}" is al van een pagina van de site zelf.`, hint: 'Geef het bestand een andere naam.' }];
    }
    return [];
  });
