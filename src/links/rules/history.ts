import type { Diagnostic } from '#model/diagnostic.ts';
import { formatPromise, parsePromises } from '../promise-list.ts';
import { atPromise } from './place.ts';
import type { LinkRule } from './rule.ts';

/** No promise of an earlier commit is gone or altered. */
export const checkHistory: LinkRule = ({ promises, lineOf, history }) =>
  [...parsePromises(history.removed.join('\n')).values()].flatMap((earlier): Diagnostic[] => {
    const now = promises.get(earlier.address);
    if (!now) return [{ rule: 'belofte-weg', ...atPromise(1), message: `De belofte van ${earlier.address} stond in een eerdere versie van de lijst en is eruit gehaald.`, hint: `Zet deze regel terug: ${formatPromise(earlier)}` }];
    if (now.since <= earlier.since && now.version === earlier.version && now.hash === earlier.hash) return [];
    return [{ rule: 'belofte-weg', ...atPromise(lineOf.get(earlier.address)), message: `De belofte van ${earlier.address} luidde in een eerdere versie van de lijst anders.`, hint: `Zet deze regel terug: ${formatPromise(earlier)}` }];
  });
