import { toQuery } from '#knowledge/table/state.ts';

/** Names and values of an address. */
export type Parameters = readonly (readonly [name: string, value: string])[];

/** The switch in the header that hides our own reading everywhere, in the address and on the page. */
const SITE_SWITCH = 'duiding';

/** The parameters of the address that are the site's (`true`), or all others. */
export function readParameters(ofSite: boolean): Parameters {
  return [...new URLSearchParams(location.search)].filter(([name]) => (name === SITE_SWITCH) === ofSite);
}

/** The address of this page with other parameters; those of the site stay, and the anchor unless another is given. */
export function addressWith(parameters: Parameters, hash = location.hash): string {
  return location.pathname + toQuery([...parameters, ...readParameters(true)]) + hash;
}

/** Addresses that still go to the browser's history. */
const waiting: (() => void)[] = [];

/**
 * Gives the page another address, after the frame that shows what it stands for: browsers need as long for it as for ordering a long table.
 * History does not grow when `isTyped`. False when the page has that address already.
 */
export function rememberAddress(address: string, isTyped: boolean): boolean {
  for (const write of waiting.splice(0)) write();
  if (address === location.pathname + location.search + location.hash) return false;
  const write = (): void => {
    if (isTyped) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
  };
  waiting.push(write);
  requestAnimationFrame(() => { setTimeout(() => { for (const other of waiting.splice(0)) other(); }); });
  return true;
}

/** Whether the reader hid our own reading on the whole site. */
export function isDuidingHidden(): boolean {
  return document.documentElement.dataset[SITE_SWITCH] === 'uit';
}

/** Calls `act` each time the reader hides or shows our own reading on the whole site, as long as `element` is in the page. */
export function followDuiding(element: Element, act: () => void): void {
  const observer = new MutationObserver(() => {
    if (element.isConnected) act();
    else observer.disconnect();
  });
  observer.observe(document.documentElement, { attributeFilter: [`data-${SITE_SWITCH}`] });
}
