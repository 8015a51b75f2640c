/** Whether a word is in the dictionary. */
export type KnowsWord = (word: string) => boolean;

/** A part of a compound has at least so many letters: below that the dictionary sees words everywhere. */
const SHORTEST = 4;
/** A part that makes another word with an s before it does so by chance when it is shorter. */
const LONG_PART = 6;

/** Beginnings that are words by themselves, but that nobody writes apart. */
const NO_FIRST = /^(?:ambten|beleid|best|bond|buiten|combi|controle|deel|door|gemeen|genera|grif|horizon|kart|luis|manage|onder|open|over|plat|prak|pres(?:te?)?|priori|recht|tegen|vers|verschil|voort?|want|weer|wend)$/;
/** Endings that are words by themselves, but no more than an ending here. */
const NO_LAST = /^(?:atie|baar|bare|denken|eren|heden|heid|isme|lijk|loos|matige?|schap|schappelijke?|sten)$/;

/** Where a Dutch compound falls apart, as the number of letters before the gap; the letter that links the parts stays with the first. Undefined for a word that is no compound. */
export function findBoundary(word: string, knows: KnowsWord): number | undefined {
  const candidates: { readonly at: number; readonly score: number }[] = [];
  for (let at = SHORTEST; at <= word.length - SHORTEST; at += 1) {
    const [left, right] = [word.slice(0, at), word.slice(at)];
    const stem = left.replace(/s$/, '');
    if (NO_FIRST.test(left) || NO_LAST.test(right) || !knows(right)) continue;
    const isLinked = stem !== left && stem.length >= SHORTEST && knows(stem);
    if (!isLinked && !knows(left)) continue;
    // "kader-stelling", not "kaders-telling": the s is the second part's own when that makes a long word.
    if (isLinked && (NO_FIRST.test(stem) || (right.length >= LONG_PART && knows(`s${right}`)))) continue;
    // Parts of like length are likelier than a long and a short one; a linking letter gives the boundary away.
    candidates.push({ at, score: Math.min(left.length, right.length) + (isLinked ? 3 : 0) });
  }
  return candidates.sort((a, b) => b.score - a.score)[0]?.at;
}
