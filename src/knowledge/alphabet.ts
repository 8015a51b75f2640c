/** The letter under which a term stands: its first letter without accent, or `#` for digits. */
function letterOf(term: string): string {
  const first = term.normalize('NFD').replace(/[^\p{L}\p{N}]/gu, '').charAt(0).toUpperCase();
  return /[A-Z]/.test(first) ? first : '#';
}

/** Items that are already in alphabetical order, grouped by first letter. */
export function groupByLetter<Item extends { readonly term: string }>(items: readonly Item[]): readonly { readonly letter: string; readonly items: readonly Item[] }[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const letter = letterOf(item.term);
    groups.set(letter, [...(groups.get(letter) ?? []), item]);
  }
  return [...groups].map(([letter, members]) => ({ letter, items: members }));
}
