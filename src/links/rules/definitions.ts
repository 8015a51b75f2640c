import type { Diagnostic } from '#model/diagnostic.ts';
import type { Contract } from '../contract.ts';
import { atPromise } from './place.ts';
import type { LinkRule } from './rule.ts';

/** The place of a concept's definition in its file. */
function atDefinition({ documents, lineOf }: Contract, concept: string, address: string): Pick<Diagnostic, 'severity' | 'file' | 'line' | 'column'> {
  const document = documents.find(({ room, id }) => room === 'begrippen' && id === concept);
  return document ? { severity: 'error', file: document.path, ...document.locate(['definition'], true) } : atPromise(lineOf.get(address));
}

/** The text of every promised version of a definition is what it was when it was promised. */
export const checkDefinitions: LinkRule = (contract) =>
  [...contract.promises.values()].flatMap(({ address, version, hash }): Diagnostic[] => {
    const now = contract.standing.get(address);
    if (version === undefined || now === undefined || now.hash === hash) return [];
    const [, concept = ''] = /^\/begrippen\/([^/]+)\//.exec(address) ?? [];
    const isCurrent = !contract.standing.has(address.replace(/v\d+\/$/, `v${String(version + 1)}/`));
    return [{
      rule: 'definitie-zonder-versie', ...atDefinition(contract, concept, address),
      message: isCurrent ? `De definitie van ${concept} is veranderd, maar heet nog versie ${String(version)}. Wie die versie aanhaalde, vindt nu een andere tekst.` : `De tekst van versie ${String(version)} van ${concept} is veranderd; een eerdere versie blijft zoals zij was.`,
      hint: isCurrent ? `Typ: npm run links -- nieuwe-versie ${concept} --wijziging "<één zin: wat is er veranderd>"` : 'Zet in history de tekst terug zoals hij was.',
    }];
  });
