/** Spellings that sound alike in Dutch, in the order in which they are replaced. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/eau/g, 'o'], [/sch$/g, 's'], [/isch/g, 'is'], [/ij|y/g, 'ei'], [/ou/g, 'au'], [/c(?=[eiy])/g, 's'], [/cks?|qu?|c(?!h)/g, 'k'], [/ch/g, 'g'], [/ph/g, 'f'], [/th/g, 't'], [/x/g, 'ks'],
  [/z/g, 's'], [/v/g, 'f'], [/dt?$/g, 't'], [/d(?=[ks])/g, 't'], [/(.)\1+/g, '$1'],
];

/** How a folded word sounds, roughly: two words with the same sound are likely spellings of one. */
export function soundOf(word: string): string {
  return SOUNDS.reduce((sound, [pattern, to]) => sound.replace(pattern, to), word);
}
