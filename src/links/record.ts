import type { LinkPromise, Promises } from '#model/promise.ts';
import type { Address } from './derive.ts';

/** The addresses that are not promised yet, each once. */
export function findUnrecorded(addresses: readonly Address[], promises: Promises): readonly Address[] {
  return [...new Map(addresses.filter(({ address }) => !promises.has(address)).map((address) => [address.address, address])).values()];
}

/** The promises with the new addresses added, promised from `day` on; what was promised stays as it is. */
export function recordAddresses(promises: Promises, addresses: readonly Address[], day: string): readonly LinkPromise[] {
  return [...promises.values(), ...findUnrecorded(addresses, promises).map(({ address, kind, ...rest }): LinkPromise => ({ address, kind, since: day, ...rest }))];
}
