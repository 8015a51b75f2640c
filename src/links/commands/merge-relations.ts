import type { RawFile } from '#model/content.ts';
import { asText, recordsOf } from '#knowledge/data.ts';
import { parseDocuments, type ContentDocument } from '#knowledge/parse.ts';
import { dropItems } from '../edit/fields.ts';

/** A relation as written: from whose file, to whom, at which place in the list. */
interface Written { readonly from: string; readonly to: string; readonly index: number }

function relationsOf(documents: readonly ContentDocument[]): readonly Written[] {
  return documents.filter(({ room }) => room === 'begrippen').flatMap(({ id, data }) => recordsOf(data, 'relations').map(({ index, record }) => ({ from: id, to: asText(record['target']) ?? '', index })));
}

/** The files without the relations that a merge made double or made to point at themselves; of two between the same concepts, the one that `concept` had before stays. */
export function dropDoubleRelations(files: readonly RawFile[], concept: string, before: readonly ContentDocument[]): { readonly files: readonly RawFile[]; readonly dropped: number } {
  const documents = parseDocuments(files);
  const had = new Set(relationsOf(before).filter(({ from, to }) => from === concept || to === concept).map(({ from, to }) => `${from} ${to}`));
  const written = relationsOf(documents).filter(({ from, to }) => from === concept || to === concept);
  const pair = ({ from, to }: Written): string => (from === concept ? to : from);
  const ordered = [...written].sort((a, b) => Number(had.has(`${b.from} ${b.to}`)) - Number(had.has(`${a.from} ${a.to}`)));
  const kept = new Set<string>([concept]);
  const doubles = ordered.filter((relation) => { const other = pair(relation); const isDouble = kept.has(other); kept.add(other); return isDouble; });
  const paths = new Map(documents.filter(({ room }) => room === 'begrippen').map(({ id, path }) => [path, id]));
  return {
    files: files.map((file) => {
      const own = doubles.filter(({ from }) => from === paths.get(file.path)).map(({ index }) => index);
      return own.length === 0 ? file : { ...file, text: dropItems(file.path, file.text, 'relations', own) };
    }),
    dropped: doubles.length,
  };
}
