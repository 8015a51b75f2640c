import type { RawFile } from '#model/content.ts';
import type { Withdrawal } from '#model/move.ts';
import { asText, recordsOf } from '#knowledge/data.ts';
import type { ContentDocument } from '#knowledge/parse.ts';
import { dropItems } from '../edit/fields.ts';
import { changesBetween, type Outcome } from '../edit/outcome.ts';
import { dropReferences } from '../edit/references.ts';
import { conceptFile, extendLedger, findConcept, tellUnknown, termOf, writeContract, type Desk } from './desk.ts';
import { replaceId } from './rename.ts';
import { withdrawVersions } from './versions.ts';

/** The text of a file that no longer refers to a concept: no relation, no link, no stop that reads it, no row that is about it. */
function forget(file: RawFile, document: ContentDocument, concept: string, term: string): string {
  const text = dropReferences(file, document, concept, term);
  if (document.room === 'begrippen') {
    const indexes = recordsOf(document.data, 'relations').filter(({ record }) => asText(record['target']) === concept).map(({ index }) => index);
    return indexes.length === 0 ? text : dropItems(file.path, text, 'relations', indexes);
  }
  if (document.room === 'routes') {
    const item = `["']?begrip:${concept}(?![a-z0-9-])["']?`;
    return text.replace(new RegExp(`^[ \\t]*-[ \\t]*${item}[ \\t]*\\r?\\n`, 'gm'), '').replace(new RegExp(`${item},[ \\t]*|,[ \\t]*${item}|${item}`, 'g'), '');
  }
  if (!['cijfers', 'vergelijkingen', 'instrumenten'].includes(document.room)) return text;
  return text
    .replace(new RegExp(`^[ \\t]*concept:[ \\t]*["']?${concept}["']?[ \\t]*\\r?\\n`, 'gm'), '')
    .replace(new RegExp(`,[ \\t]*concept:[ \\t]*["']?${concept}["']?(?=[ \\t]*[,}])`, 'g'), '');
}

/** Takes a concept back: its page remains and says when, why and what serves instead; links to it become plain text, its relations go. */
export function withdrawConcept(desk: Desk, concept: string, reason: string, instead: string | undefined): Outcome {
  const { files, contract, day } = desk;
  const document = findConcept(desk, concept);
  if (!document) return { problem: tellUnknown(desk, concept) };
  if (instead !== undefined && !contract.standing.has(instead)) return { problem: `${instead} bestaat niet. Geef bij --in-plaats-daarvan een begrip of een adres dat er is.` };
  const term = termOf(document);
  const documents = new Map(contract.documents.map((each) => [each.path, each]));
  const left = files.filter(({ path }) => path !== conceptFile(concept)).map((file) => { const each = documents.get(file.path); return each ? { ...file, text: forget(file, each, concept, term) } : file; });
  const own = [...contract.promises.values()].filter(({ address, kind }) => kind !== 'versie' && !address.includes('#') && replaceId(address, concept, concept) !== undefined && contract.fateOf(address).kind === 'stands');
  const withdrawn = own.map(({ address }): Withdrawal => ({ path: address, date: day, reason, ...(instead === undefined ? {} : { instead }), title: term }));
  const ledger = extendLedger(contract.ledger, { withdrawn: [...withdrawn, ...withdrawVersions(contract, concept, day, reason, instead)] });
  const touched = changesBetween(files, left).length - 1;
  return {
    changes: changesBetween(files, writeContract(desk, left, ledger)),
    told: [
      `${term} is ingetrokken. Op /begrippen/${concept}/ staat voortaan wanneer en waarom${instead === undefined ? '' : `, en dat lezers terechtkunnen op ${instead}`}.`,
      touched > 0 ? `In ${String(touched)} ${touched === 1 ? 'ander bestand' : 'andere bestanden'} zijn verbanden en links naar het begrip weggehaald; lees de zinnen na.` : 'Geen ander bestand verwees naar het begrip.',
    ],
  };
}
