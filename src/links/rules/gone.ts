import type { Diagnostic } from '#model/diagnostic.ts';
import { PROMISE_KINDS, type LinkPromise } from '#model/promise.ts';
import type { Contract } from '../contract.ts';
import { splitAddress } from '../resolve.ts';
import { twinOf } from '../twin.ts';
import { atPromise } from './place.ts';
import type { LinkRule } from './rule.ts';

/** What to type when a promised address is gone. */
function advise({ address, kind }: LinkPromise): string {
  const [, concept = ''] = /^\/begrippen\/([^/#]+)\/$/.exec(address) ?? [];
  if (kind === 'begrip') {
    return `Zet content/begrippen/${concept}.mdx terug en typ: npm run links -- hernoem ${concept} <nieuwe-id>, of npm run links -- voeg-samen ${concept} <ander-begrip>, of npm run links -- trek-in ${concept} --reden "<waarom>"`;
  }
  if (kind === 'versie') return 'Zet de versie terug in history van het begrip: eerdere versies van een definitie blijven op de site.';
  return `Zet terug wat er stond. Staat het nu ergens anders, typ dan: npm run links -- verhuis "${address}" "<nieuw adres>" --reden "<waarom>". Is het vervallen, typ dan: npm run links -- trek-in "${address}" --reden "<waarom>"`;
}

/** A promise that leads nowhere: at its own address, or where it moved to. */
interface Gone { readonly promise: LinkPromise; readonly to: string | undefined }

/** The promised addresses that follow from the content and lead nowhere any more, also by way of a move. */
export function findGone({ promises, standing, fateOf }: Pick<Contract, 'promises' | 'standing' | 'fateOf'>, isInContent: (promise: LinkPromise) => boolean): readonly Gone[] {
  return [...promises.values()].filter(isInContent).flatMap((promise): Gone[] => {
    const fate = fateOf(promise.address);
    if (fate.kind === 'withdrawn' || (fate.kind === 'stands' && standing.has(promise.address))) return [];
    return fate.kind === 'moved' ? (standing.has(fate.to) ? [] : [{ promise, to: fate.to }]) : [{ promise, to: undefined }];
  });
}

/** Whether the content alone tells that an address stands; what else is promised is looked for in the built site. */
export function followsFromContent({ address, kind }: LinkPromise): boolean {
  return kind !== 'insluiting' && kind !== 'bestand' && kind !== 'leerroute' && kind !== 'instrument' && !address.startsWith('/training/');
}

/** Every promised address leads to what was promised, also after a move; what lies below a page that is gone is counted with that page. */
export const checkGone: LinkRule = (contract) => {
  const gone = findGone(contract, followsFromContent);
  const lost = new Set(gone.filter(({ to }) => to === undefined).map(({ promise }) => promise.address));
  const above = (address: string): string | undefined => [splitAddress(address).page, address.replace(/[^/]+\/$/, '')].find((page) => page !== address && page.length > 1 && lost.has(page));
  // A place in a page is one thing with two addresses; the one with # speaks for both.
  const isTwin = (address: string): boolean => !address.includes('#') && lost.has(twinOf(address) ?? '');
  const tops = gone.filter(({ promise, to }) => to !== undefined || (above(promise.address) === undefined && !isTwin(promise.address)));
  return tops.map(({ promise, to }): Diagnostic => {
    const at = { rule: 'adres-verdwenen', ...atPromise(contract.lineOf.get(promise.address)) };
    if (to !== undefined) return { ...at, message: `${promise.address} zou sinds de verhuizing op ${to} staan, maar dat adres bestaat niet.`, hint: `Zet het daar neer, of geef het een eigen plaats: npm run links -- verhuis "${promise.address}" "<nieuw adres>" --reden "<waarom>"` };
    const below = gone.filter((other) => above(other.promise.address) === promise.address).length;
    const more = below > 0 ? ` (en ${below === 1 ? 'één adres' : `${String(below)} adressen`} daaronder)` : '';
    return { ...at, message: `Beloofd sinds ${promise.since} en nu weg: ${promise.address}${more}, ${PROMISE_KINDS[promise.kind]}.`, hint: advise(promise) };
  });
};
