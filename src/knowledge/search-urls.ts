/** Concepts as they stand in an address: `?begrippen=koers,regie`; nothing when there are none. */
export function listConcepts(ids: readonly string[]): string {
  return ids.length > 0 ? `?begrippen=${ids.map(encodeURIComponent).join(',')}` : '';
}

/** The glossary's address; `root` is the base path with a slash at either end. It and the next stand apart, so that who searches need not fetch all addresses. */
export function conceptsUrl(root: string): string {
  return `${root}begrippen/`;
}

/** The address on which readers put concepts side by side, with these chosen. */
export function ownComparisonUrl(root: string, concepts: readonly string[]): string {
  return `${root}vergelijkingen/zelf/${listConcepts(concepts)}`;
}
