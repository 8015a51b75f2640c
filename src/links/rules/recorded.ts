import type { Diagnostic } from '#model/diagnostic.ts';
import { findUnrecorded } from '../record.ts';
import { splitAddress } from '../resolve.ts';
import { atPromise } from './place.ts';
import type { LinkRule } from './rule.ts';

/** How many new addresses are named; the rest is counted. */
const SHOWN = 5;

/** The command that records new addresses. */
export const RECORD_COMMAND = 'npm run links -- vastleggen';

/** What to say of addresses that are not in the list yet. */
export function tellUnrecorded(addresses: readonly string[]): Diagnostic {
  const [pages, anchors] = [addresses.filter((address) => !address.includes('#')), addresses.filter((address) => address.includes('#'))];
  const named = [...pages.sort((a, b) => splitAddress(a).page.length - splitAddress(b).page.length), ...anchors].slice(0, SHOWN);
  const rest = addresses.length - named.length;
  return {
    rule: 'adres-niet-vastgelegd', ...atPromise(1),
    message: `Er ${addresses.length === 1 ? 'is 1 nieuw adres' : `zijn ${String(addresses.length)} nieuwe adressen`}, nog niet vastgelegd: ${named.join(', ')}${rest > 0 ? ` en nog ${String(rest)}` : ''}.`,
    hint: `Klopt dat, typ dan: ${RECORD_COMMAND}. Vanaf dan blijven deze adressen werken.`,
  };
}

/** Every address that readers may count on is in the list of promises. */
export const checkRecorded: LinkRule = ({ addresses, promises }) => {
  const fresh = findUnrecorded(addresses, promises).map(({ address }) => address);
  return fresh.length === 0 ? [] : [tellUnrecorded(fresh)];
};
