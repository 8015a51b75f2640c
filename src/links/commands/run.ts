import { parseArgs } from 'node:util';
import { ID_PATTERN } from '#model/ids.ts';
import { didYouMean } from '#knowledge/suggest.ts';
import type { Outcome } from '../edit/outcome.ts';
import { COMMANDS, explainCommand, explainCommands } from '../usage.ts';
import { findConcept, tellUnknown, type Desk } from './desk.ts';
import { mergeConcepts } from './merge.ts';
import { moveAddress, withdrawAddress } from './move.ts';
import { recordNew } from './record.ts';
import { renameConcept } from './rename.ts';
import { resealPromises } from './reseal.ts';
import { reviseDefinition } from './revise.ts';
import { retitleConcept } from './title.ts';
import { withdrawConcept } from './withdraw.ts';

/** What commands may ask beyond the content. */
export interface Surroundings {
  /** Addresses that the last build found and that do not follow from the content. */
  readonly built: () => readonly string[];
  /** Definitions that a concept had in earlier commits. */
  readonly earlierDefinitions: (concept: string) => readonly string[];
  /** The list of promises on each side that git brings together. */
  readonly sides: () => readonly string[];
}

const OPTIONS = {
  reden: { type: 'string' }, term: { type: 'string' }, plaats: { type: 'string', multiple: true }, 'neem-over': { type: 'boolean' },
  'in-plaats-daarvan': { type: 'string' }, wijziging: { type: 'string' }, definitie: { type: 'string' }, oud: { type: 'string' },
} as const;

/** The options each command knows. */
const KNOWN: Readonly<Record<string, readonly (keyof typeof OPTIONS)[]>> = {
  vastleggen: [], titel: [], herzegel: [], hernoem: ['term', 'reden'], 'voeg-samen': ['neem-over', 'plaats', 'reden'], 'trek-in': ['reden', 'in-plaats-daarvan'], 'nieuwe-versie': ['wijziging', 'definitie', 'oud'], verhuis: ['reden'],
};

/** How many words each command needs after its name. */
const WORDS: Readonly<Record<string, number>> = { vastleggen: 0, herzegel: 0, titel: 2, hernoem: 2, 'voeg-samen': 2, 'trek-in': 1, 'nieuwe-versie': 1, verhuis: 2 };

/** What was typed, taken apart; a text is what is wrong with it. */
function readArguments(name: string, args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    const strange = Object.keys(values).find((key) => !KNOWN[name]?.some((known) => known === key));
    if (strange !== undefined) return `De opdracht ${name} kent --${strange} niet. ${explainCommand(name)}`;
    const blank = Object.entries(values).find(([, value]) => typeof value === 'string' && value.trim() === '');
    if (blank) return `--${blank[0]} is leeg. ${explainCommand(name)}`;
    return positionals.length === WORDS[name] ? { values, words: positionals } : `De opdracht ${name} heeft ${positionals.length < (WORDS[name] ?? 0) ? 'meer' : 'minder'} nodig: zet een tekst met spaties tussen aanhalingstekens. ${explainCommand(name)}`;
  } catch (error) {
    const option = /'(--?[^' ]+)/.exec(error instanceof Error ? error.message : '')?.[1];
    const known = (KNOWN[name] ?? []).map((key) => `--${key}`);
    return `${option === undefined ? 'De opdracht is niet te lezen.' : `Bij ${option} klopt iets niet.${known.includes(option) ? ' Zet er een waarde achter.' : didYouMean(option, known)}`} ${explainCommand(name)}`;
  }
}

/** The address that was meant by a concept's name or an address. */
function toAddress(desk: Desk, word: string | undefined): string | undefined {
  return word !== undefined && findConcept(desk, word) ? `/begrippen/${word}/` : word;
}

/** Does what was typed, on paper: returns the changes, or why nothing can change. */
export function runCommand(desk: Desk, [name, ...args]: readonly string[], around: Surroundings): Outcome {
  if (name === undefined) return { problem: explainCommands() };
  if (!Object.hasOwn(COMMANDS, name)) return { problem: `De opdracht "${name}" bestaat niet.${didYouMean(name, Object.keys(COMMANDS))}\n\n${explainCommands()}` };
  const read = readArguments(name, args);
  if (typeof read === 'string') return { problem: read };
  const { values, words: [first = '', second = ''] } = read;
  switch (name) {
    case 'vastleggen': return recordNew(desk, around.built());
    case 'herzegel': return resealPromises(desk, around.sides());
    case 'titel': return retitleConcept(desk, first, second.trim());
    case 'hernoem': return renameConcept(desk, first, second, { reason: values.reden, term: values.term?.trim() });
    case 'voeg-samen': {
      const places = (values.plaats ?? []).map((pair) => pair.split('=').map((anchor) => anchor.replace(/^#/, '')));
      const wrong = places.find((pair) => pair.length !== 2 || pair.some((anchor) => !ID_PATTERN.test(anchor)));
      if (wrong) return { problem: `--plaats ${wrong.join('=')} is geen paar ankers. Schrijf bijvoorbeeld: --plaats betekenis-vgs=definitie` };
      return mergeConcepts(desk, first, second, { reason: values.reden, takeOver: values['neem-over'] ?? false, places: new Map(places.map(([from = '', to = '']) => [from, to])) });
    }
    case 'nieuwe-versie':
      if (values.wijziging === undefined) return { problem: `Zeg in één zin wat er veranderde. ${explainCommand(name)}` };
      return reviseDefinition(desk, first, { change: values.wijziging, definition: values.definitie, earlier: [...(values.oud === undefined ? [] : [values.oud]), ...around.earlierDefinitions(first)] });
    case 'verhuis':
      if (values.reden === undefined) return { problem: `Lezers krijgen te zien waarom: geef een reden. ${explainCommand(name)}` };
      return moveAddress(desk, first, second, values.reden);
    default: {
      if (values.reden === undefined) return { problem: `Lezers krijgen te zien waarom: geef een reden. ${explainCommand(name)}` };
      const instead = toAddress(desk, values['in-plaats-daarvan']);
      if (instead !== undefined && !instead.startsWith('/')) return { problem: tellUnknown(desk, instead) };
      return first.startsWith('/') ? withdrawAddress(desk, first, values.reden, instead) : withdrawConcept(desk, first, values.reden, instead);
    }
  }
}
