/** Letters that bind two words into one. */
const LINKS = ['', 's', 'e', 'en', 'n'];

/** Words that as a part say nothing, or are endings rather than words. */
const NOT_PARTS = new Set(['heid', 'schap', 'lijk', 'baar', 'loos', 'ring', 'ling', 'ding', 'sing', 'king', 'ming', 'ning', 'ping', 'ting', 'atie', 'teit', 'iteit', 'isme', 'aren', 'eren', 'elen', 'inge', 'enge', 'ster', 'aard', 'voor', 'door', 'over', 'onder', 'boven', 'achter', 'tegen', 'tussen', 'niet', 'naar', 'zijn', 'hebben', 'deze', 'haar', 'zelfs', 'heden', 'meer', 'uit', 'aan', 'ver', 'ont', 'toe', 'ten', 'ter', 'als', 'een', 'den', 'der', 'des', 'het', 'ren', 'sen', 'ken', 'gen']);

/** What splitting needs to know of words. */
export interface Words {
  /** Whether the folded word stands in the texts. */
  readonly isKnown: (word: string) => boolean;
  /** Whether a Dutch dictionary has the folded word as a word of its own. */
  readonly isDutch: (word: string) => boolean;
}

/** The parts of a compound (`gemeente`, `secretaris`), each a word of at least three letters; only the word itself when it is not one. Prefers the fewest parts and words that stand in the texts. */
export function splitCompound(word: string, { isKnown, isDutch }: Words): readonly string[] {
  const cost = (part: string): number | undefined => {
    if (part.length < 3 || NOT_PARTS.has(part) || !/[aeiouy]/.test(part)) return undefined;
    if (isKnown(part) && (part.length > 3 || isDutch(part))) return 1;
    return part.length > 3 && isDutch(part) ? 1.6 : undefined;
  };
  const best = new Map<number, { readonly cost: number; readonly parts: readonly string[] }>();
  const from = (start: number): { readonly cost: number; readonly parts: readonly string[] } | undefined => {
    if (start === word.length) return { cost: 0, parts: [] };
    const known = best.get(start);
    if (known) return known.cost === Infinity ? undefined : known;
    let found: { readonly cost: number; readonly parts: readonly string[] } | undefined;
    for (let end = start + 3; end <= word.length; end += 1) {
      if (start === 0 && end === word.length) continue;
      const own = cost(word.slice(start, end));
      if (own === undefined) continue;
      for (const link of end === word.length ? [''] : LINKS) {
        if (!word.startsWith(link, end)) continue;
        const rest = from(end + link.length);
        if (!rest || (end + link.length === word.length && link !== '')) continue;
        const total = own + rest.cost + (link === '' ? 0 : link === 's' ? 0.1 : 0.3);
        if (!found || total < found.cost) found = { cost: total, parts: [word.slice(start, end), ...rest.parts] };
      }
    }
    best.set(start, found ?? { cost: Infinity, parts: [] });
    return found;
  };
  if (word.length < 7 || /\d/.test(word)) return [word];
  const found = from(0);
  return found && found.parts.length > 1 && found.parts.length < 5 ? found.parts : [word];
}
