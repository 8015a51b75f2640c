import type { RawFile } from '#model/content.ts';
import type { Move, Withdrawal } from '#model/move.ts';
import { recordsOf } from '#knowledge/data.ts';
import { parseDocument } from '#knowledge/parse.ts';
import { addAsked, addItems, addNames, itemLines } from '../edit/fields.ts';
import { changesBetween, type Outcome } from '../edit/outcome.ts';
import { renameReferences } from '../edit/references.ts';
import { conceptFile, extendLedger, findConcept, tellUnknown, termOf, textsIn, writeContract, type Desk } from './desk.ts';
import { dropDoubleRelations } from './merge-relations.ts';
import { findPlaces, laterAnchors, tellMissing } from './places.ts';
import { replaceId } from './rename.ts';
import { withdrawVersions } from './versions.ts';

/** How an editor wants two concepts merged. */
export interface MergeWishes {
  /** Why, for readers. */
  readonly reason: string | undefined;
  /** New anchor by old anchor. */
  readonly places: ReadonlyMap<string, string>;
  /** Whether the senses of the one that goes are added to the one that stays. */
  readonly takeOver: boolean;
}

/** The file of the concept that stays, with the names, the relations and the explanation of the one that goes, and on request its senses. */
function absorb(file: RawFile, gone: RawFile, from: string, takeOver: boolean): RawFile {
  const document = parseDocument(gone, 'begrippen', from);
  const path = file.path;
  const copy = (field: 'senses' | 'relations'): readonly (readonly string[])[] => recordsOf(document.data, field).map(({ index }) => itemLines(gone.path, gone.text, field, index));
  const steps: readonly ((text: string) => string)[] = [
    (text) => addNames(path, text, 'aliases', [termOf(document), ...textsIn(document, 'aliases')]),
    (text) => addNames(path, text, 'forms', textsIn(document, 'forms')),
    (text) => addAsked(path, text, textsIn(document, 'asked')),
    (text) => (takeOver ? addItems(path, text, 'senses', copy('senses'), 'definition') : text),
    (text) => addItems(path, text, 'relations', copy('relations'), 'senses'),
    (text) => (document.body.trim() === '' ? text : `${text.trimEnd()}\n\n${document.body.trim()}\n`),
  ];
  return { path, text: steps.reduce((text, step) => step(text), file.text) };
}

/** Merges a concept into another: fails until every promised anchor has a place there, and loses no name, relation, explanation or earlier definition. */
export function mergeConcepts(desk: Desk, from: string, into: string, wishes: MergeWishes): Outcome {
  const { files, contract } = desk;
  const [gone, stays] = [findConcept(desk, from), findConcept(desk, into)];
  if (!gone) return { problem: tellUnknown(desk, from) };
  if (!stays) return { problem: tellUnknown(desk, into) };
  if (from === into) return { problem: 'Een begrip kan niet met zichzelf worden samengevoegd.' };
  const later = wishes.takeOver ? laterAnchors(gone, stays) : new Map<string, string>();
  const { anchors, missing } = findPlaces(desk, from, into, wishes.places, later);
  if (missing.length > 0) return { problem: tellMissing(desk, from, into, missing) };
  const reason = wishes.reason ?? `Het begrip "${termOf(gone)}" is samengevoegd met "${termOf(stays)}".`;
  const documents = new Map(contract.documents.map((document) => [document.path, document]));
  const goneFile = files.find(({ path }) => path === conceptFile(from)) ?? { path: '', text: '' };
  const joined = files
    .filter(({ path }) => path !== conceptFile(from))
    .map((file) => (file.path === conceptFile(into) ? absorb(file, goneFile, from, wishes.takeOver) : file))
    .map((file) => { const document = documents.get(file.path); return document ? { ...file, text: renameReferences(file, parseDocument(file, document.room, document.id), from, into) } : file; });
  const { files: merged, dropped } = dropDoubleRelations(joined, into, contract.documents);
  const entries = ledgerEntries(desk, from, into, anchors, reason);
  const ledger = extendLedger(contract.ledger, entries);
  return {
    changes: changesBetween(files, writeContract(desk, merged, ledger)),
    told: [
      `${from} is opgegaan in ${into}; ${conceptFile(from)} is weg.`,
      ...[...anchors].map(([anchor, place]) => `  /begrippen/${from}/#${anchor} leidt naar /begrippen/${into}/#${place}`),
      ...(dropped > 0 ? [`${dropped === 1 ? '1 verband is' : `${String(dropped)} verbanden zijn`} vervallen, want de twee begrippen hadden er al een.`] : []),
      `Lees ${conceptFile(into)} na: de namen, verbanden en uitleg van ${from} staan er nu bij.`,
      `De definitie van ${from} blijft te lezen op de adressen van haar versies.`,
    ],
  };
}

/** The lines of the ledger for a merge: pages and cards move, anchors of another name move by themselves, and versions stay readable where they stood. */
function ledgerEntries({ contract, day }: Desk, from: string, into: string, anchors: ReadonlyMap<string, string>, reason: string): { readonly moves: readonly Move[]; readonly withdrawn: readonly Withdrawal[] } {
  const moves = [...contract.promises.values()].flatMap(({ address, kind }): Move[] => {
    if (kind === 'versie' || contract.fateOf(address).kind !== 'stands') return [];
    const [, anchor] = address.split('#');
    const target = replaceId(address.replace(/#.*/, ''), from, into);
    if (target === undefined) return [];
    if (anchor !== undefined) return anchors.get(anchor) === anchor || !anchors.has(anchor) ? [] : [{ from: address, to: `${target}#${anchors.get(anchor) ?? ''}`, date: day, reason }];
    const sense = /^\/begrippen\/[^/]+\/([a-z0-9-]+)\/$/.exec(address)?.[1];
    const place = sense === undefined ? undefined : anchors.get(`betekenis-${sense}`);
    return [{ from: address, to: place === undefined ? target : pageOfAnchor(into, place), date: day, reason }];
  });
  return { moves, withdrawn: withdrawVersions(contract, from, day, reason, `/begrippen/${into}/`) };
}

/** The address without # of an anchor on a concept's page. */
function pageOfAnchor(concept: string, anchor: string): string {
  const source = /^betekenis-([a-z0-9-]+?)(?:-\d+)?$/.exec(anchor)?.[1];
  return source === undefined ? `/begrippen/${concept}/` : `/begrippen/${concept}/${source}/`;
}
