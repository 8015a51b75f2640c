import type { Content, Entry } from '#model/content.ts';
import type { Promises } from '#model/promise.ts';
import type { Address } from './derive.ts';

/** Addresses of one form that each thing of a kind has: what stands before and after its id. */
interface Family {
  readonly prefix: string;
  readonly suffix: string;
  readonly ids: ReadonlySet<string>;
}

/** The forms among the promised cards and files that hold an id, as in `/insluiten/begrip/{id}/` and `/data/turtle/{id}.ttl`. */
function findFamilies(promises: Promises): readonly Family[] {
  const families = new Map<string, { prefix: string; suffix: string; ids: Set<string> }>();
  for (const { address, kind } of promises.values()) {
    if (kind !== 'insluiting' && kind !== 'bestand') continue;
    const [, prefix = '', id = '', suffix = ''] = /^(\/[^/]+\/[^/]+\/)([a-z0-9-]+)(\/|(?:\.[a-z0-9]+)+)$/.exec(address) ?? [];
    if (id === '') continue;
    const key = `${prefix} ${suffix}`;
    const family = families.get(key) ?? { prefix, suffix, ids: new Set<string>() };
    families.set(key, family);
    family.ids.add(id);
  }
  return [...families.values()];
}

/** Whether a family is that of these things: of nearly all that were promised it holds an address, and of nothing else. */
function isFamilyOf({ ids }: Family, prefix: string, promises: Promises): boolean {
  const promised = [...promises.values()].flatMap(({ address }) => (address.startsWith(prefix) && /^[a-z0-9-]+\/$/.test(address.slice(prefix.length)) ? [address.slice(prefix.length, -1)] : []));
  return promised.length > 0 && [...ids].every((id) => promised.includes(id)) && ids.size >= promised.length * 0.8;
}

/**
 * The addresses that a new concept, comparison, source or theme will have because the others have them: cards to embed and files per thing.
 * They follow from what is promised, so that a form that comes later needs no code here.
 */
export function familyAddresses(content: Content, promises: Promises): readonly Address[] {
  const things: readonly (readonly [string, readonly Entry<unknown>[]])[] = [['/begrippen/', content.concepts], ['/vergelijkingen/', content.comparisons], ['/bronnen/', content.sources], ['/themas/', content.themes]];
  return findFamilies(promises).flatMap((family) => {
    const entries = things.find(([prefix]) => isFamilyOf(family, prefix, promises))?.[1] ?? [];
    return entries.map(({ id }): Address => ({ address: `${family.prefix}${id}${family.suffix}`, kind: family.suffix === '/' ? 'insluiting' : 'bestand' }));
  });
}
