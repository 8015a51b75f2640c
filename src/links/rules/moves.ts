import type { Diagnostic } from '#model/diagnostic.ts';
import { parseFacts } from '#knowledge/yaml.ts';
import type { Contract } from '../contract.ts';
import { LEDGER_FILE } from '../ledger.ts';
import { splitAddress } from '../resolve.ts';
import type { LinkRule } from './rule.ts';

/** One line of the ledger: where it comes from and, when it leads on, where to. */
interface Entry { readonly from: string; readonly to: string | undefined; readonly list: 'moves' | 'withdrawn'; readonly index: number }

function entriesOf({ ledger }: Contract): readonly Entry[] {
  return [
    ...ledger.moves.map(({ from, to }, index): Entry => ({ from, to, list: 'moves', index })),
    ...ledger.withdrawn.map(({ path, instead }, index): Entry => ({ from: path, to: instead, list: 'withdrawn', index })),
  ];
}

/** Whether following moves from an address comes back to it. */
function isLoop({ ledger }: Contract, start: string): boolean {
  const next = new Map(ledger.moves.map(({ from, to }) => [from, to]));
  const seen = new Set<string>();
  for (let at: string | undefined = start; at !== undefined && !seen.has(at); at = next.get(at)) {
    seen.add(at);
    if (next.get(at) === start) return true;
  }
  return false;
}

/** What is wrong with one line, the first thing only. */
function judge(contract: Contract, entry: Entry, all: readonly Entry[]): Pick<Diagnostic, 'rule' | 'message' | 'hint'> | undefined {
  const { from, to } = entry;
  if (all.filter((other) => other.from === from).length > 1) return { rule: 'verhuizing-dubbel', message: `${from} staat twee keer in dit bestand.`, hint: 'Laat één van de regels staan: een adres verhuist of vervalt één keer.' };
  if (!contract.promises.has(from)) return { rule: 'verhuizing-onbekend', message: `${from} is nooit beloofd, dus hoeft ook niet te verhuizen.`, hint: 'Verbeter het adres, of haal de regel weg.' };
  if (contract.standing.has(from)) return { rule: 'verhuizing-bestaat-nog', message: `${from} bestaat nog, dus kan niet zijn ${entry.list === 'moves' ? 'verhuisd' : 'ingetrokken'}.`, hint: 'Haal de regel weg, of haal eerst weg wat er op dit adres staat.' };
  if (to === undefined) return undefined;
  if (isLoop(contract, from)) return { rule: 'verhuizing-kring', message: `Wie van ${from} naar ${to} gaat, komt weer bij ${from} uit.`, hint: 'Haal een van de regels van de kring weg.' };
  const fate = contract.fateOf(to);
  if (fate.kind === 'moved') return { rule: 'verhuizing-keten', message: `${to} is zelf ook verhuisd, naar ${fate.to}.`, hint: `Schrijf hier ${entry.list === 'moves' ? 'to' : 'instead'}: "${fate.to}".` };
  if (fate.kind === 'withdrawn') return { rule: 'verhuizing-keten', message: `${to} is zelf ingetrokken.`, hint: 'Kies een adres dat nog bestaat, of trek dit adres ook in.' };
  // What does not follow from the content, such as a file, is looked for in the built site.
  if (contract.standing.has(to) || (!to.includes('#') && !contract.standing.has(splitAddress(to).page) && !/^\/(?:bronnen|begrippen|vergelijkingen|themas)\//.test(to))) return undefined;
  return { rule: 'verhuizing-zonder-doel', message: `${to} bestaat niet.`, hint: 'Verbeter het adres waar de regel naartoe wijst.' };
}

/** Every line of the ledger comes from a promised address that is gone, and leads in one step to one that stands. */
export const checkMoves: LinkRule = (contract) => {
  const { locate } = parseFacts((contract.texts.ledger ?? '').replace(/^\uFEFF/, ''), 1);
  const all = entriesOf(contract);
  return all.flatMap((entry): Diagnostic[] => {
    const found = judge(contract, entry, all);
    return found ? [{ severity: 'error', file: LEDGER_FILE, ...locate([entry.list, entry.index]), ...found }] : [];
  });
};
