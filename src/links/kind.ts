import type { PromiseKind } from '#model/promise.ts';

/** What the address of a page or file says about its kind; the first that fits counts. What fits none, such as search, is not promised. */
const PATTERNS: readonly (readonly [RegExp, PromiseKind | undefined])[] = [
  [/^\/(?:(?:bronnen|begrippen|vergelijkingen|themas|data|training)\/|training\/(?:routes|instrumenten)\/)?$/, 'overzicht'],
  [/^\/(?:begrippen\/kaart|vergelijkingen\/zelf)\//, undefined],
  [/^\/bronnen\/[^/]+\/$/, 'bron'],
  [/^\/bronnen\/[^/]+\/[^/]+\/$/, 'vindplaats'],
  [/^\/begrippen\/[^/]+\/$/, 'begrip'],
  [/^\/begrippen\/[^/]+\/v[1-9]\d*\/$/, 'versie'],
  [/^\/begrippen\/[^/]+\/[^/]+\/$/, 'betekenis'],
  [/^\/vergelijkingen\/[^/]+\/$/, 'vergelijking'],
  [/^\/vergelijkingen\/[^/]+\/[^/]+\/$/, 'rij'],
  [/^\/themas\/[^/]+\/$/, 'thema'],
  [/^\/training\/routes\/[^/]+\/(?:deelnemer\/|draaiboek\/)?$/, 'leerroute'],
  [/^\/training\/instrumenten\/[^/]+\/$/, 'instrument'],
  [/^\/insluiten\/[^/]+\/[^/]+\/$/, 'insluiting'],
  [/^\/data\/(?:[^/]+\/)*[^/]+\.[a-z0-9.]+$/, 'bestand'],
];

/** The kind of a page or file that readers may count on, by its address without base or anchor; undefined when it is not promised. */
export function kindOf(address: string): PromiseKind | undefined {
  return PATTERNS.find(([pattern]) => pattern.test(address))?.[1];
}
