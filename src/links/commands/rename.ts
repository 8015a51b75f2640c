import type { RawFile } from '#model/content.ts';
import type { Move } from '#model/move.ts';
import { asRecord } from '#knowledge/data.ts';
import { changesBetween, type Outcome } from '../edit/outcome.ts';
import { addNames, dropName, quoteText, setField } from '../edit/fields.ts';
import { renameReferences } from '../edit/references.ts';
import { conceptFile, extendLedger, findConcept, judgeNewId, tellUnknown, termOf, writeContract, type Desk } from './desk.ts';
import { DIAGRAM_FILE } from './raw-files.ts';

/** The concept's file with a new term; the old one stays findable as alias. */
export function retitle(path: string, text: string, from: string, term: string): string {
  if (from === term) return text;
  const titled = setField(path, dropName(path, dropName(path, text, 'aliases', term), 'forms', term), 'term', [`term: ${quoteText(term)}`], 'term');
  // A change of capitals alone is no other name.
  return from.toLocaleLowerCase('nl') === term.toLocaleLowerCase('nl') ? titled : addNames(path, titled, 'aliases', [from]);
}

/** The code of the diagrams with a concept's new id. */
function renameInDiagrams(text: string, from: string, to: string): string {
  return text.replace(new RegExp(`(concept: |\\['[^']+', )'${from}'`, 'g'), `$1'${to}'`);
}

/** An address below a concept's page, or of its card or file, with another id in its place. */
export function replaceId(address: string, from: string, to: string): string | undefined {
  const match = new RegExp(`^(/(?:[a-z0-9-]+/)+)${from}(/.*|(?:\\.[a-z0-9]+)+)$`).exec(address);
  const isConcepts = match?.[1] === '/begrippen/' || match?.[1] === '/insluiten/begrip/' || (match?.[1]?.startsWith('/data/') ?? false);
  return match && isConcepts ? `${match[1] ?? ''}${to}${match[2] ?? ''}` : undefined;
}

/** Gives a concept another id: its file, every reference, the list of promises and the ledger; with a new term, the old one becomes an alias. */
export function renameConcept(desk: Desk, from: string, to: string, { reason, term }: { readonly reason: string | undefined; readonly term: string | undefined }): Outcome {
  const { files, contract, day } = desk;
  const document = findConcept(desk, from);
  if (!document) return { problem: tellUnknown(desk, from) };
  // A concept may have its own old id back.
  const returns = contract.ledger.moves.some((move) => move.from === `/begrippen/${to}/` && move.to === `/begrippen/${from}/`);
  const problem = judgeNewId(desk, to, returns ? [`/begrippen/${to}/`] : []);
  if (problem !== undefined) return { problem };
  const old = termOf(document);
  const why = reason ?? (term === undefined || term === old ? 'Het adres past zo beter bij de naam.' : `Het begrip heet nu ${term}; eerder was dat ${old}.`);
  const documents = new Map(contract.documents.map((each) => [each.path, each]));
  const moved = files.map((file): RawFile => {
    const each = documents.get(file.path);
    const text = file.path === DIAGRAM_FILE ? renameInDiagrams(file.text, from, to) : each ? renameReferences(file, each, from, to) : file.text;
    return { path: file.path === conceptFile(from) ? conceptFile(to) : file.path, text };
  });
  const since = contract.promises.get(`/begrippen/${from}/v1/`)?.since;
  const isFirst = asRecord(document.data)['version'] === undefined && asRecord(document.data)['changed'] === undefined;
  const renamed = moved.map((file) => {
    if (file.path !== conceptFile(to)) return file;
    const titled = term === undefined ? file.text : retitle(file.path, file.text, old, term);
    // The address is new, the definition is not.
    return { ...file, text: isFirst && since !== undefined && since !== day ? setField(file.path, titled, 'changed', [`changed: "${since}"`], 'definition') : titled };
  });
  const moves = [...contract.promises.values()].flatMap(({ address }): Move[] => {
    const target = address.includes('#') || contract.fateOf(address).kind !== 'stands' ? undefined : replaceId(address, from, to);
    return target === undefined ? [] : [{ from: address, to: target, date: day, reason: why }];
  });
  const ledger = extendLedger(contract.ledger, { moves }, (address) => replaceId(address, to, to) !== undefined);
  const after = writeContract(desk, renamed, ledger);
  const touched = changesBetween(files, renamed).length - 2;
  return {
    changes: changesBetween(files, after),
    told: [
      `${conceptFile(from)} heet nu ${conceptFile(to)}.`,
      ...(term !== undefined && term !== old ? [`De term is nu "${term}"; "${old}" staat er als andere naam bij.`] : []),
      touched > 0 ? `Verwijzingen naar het begrip zijn aangepast in ${String(touched)} ${touched === 1 ? 'ander bestand' : 'andere bestanden'}.` : 'Geen ander bestand verwees naar het begrip.',
      `${String(moves.length)} oude adressen leiden voortaan naar de nieuwe.`,
    ],
  };
}
